import { describe, expect, it } from 'vitest';
import { link, note, paragraph, strong, text } from '../../src/render/page.js';

describe('the pieces of a page', () => {
  it('are plain data', () => {
    const block = note('notice', strong(text('a')), link('#b', text('c')));
    expect(block).toEqual({
      type: 'paragraph',
      role: 'notice',
      children: [
        { type: 'strong', children: [{ type: 'text', value: 'a' }] },
        { type: 'link', href: '#b', children: [{ type: 'text', value: 'c' }] },
      ],
    });
    expect(structuredClone(block)).toEqual(block);
  });

  it('have a role only where one is given', () => {
    expect(paragraph(text('a'))).not.toHaveProperty('role');
  });
});
