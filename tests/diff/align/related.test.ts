import { describe, expect, it } from 'vitest';
import { commonWords } from '../../../src/diff/align/bags.js';
import { isRelated } from '../../../src/diff/align/related.js';
import { charter, sideOf, unitOf } from '../comparing.js';

const related = (before: string, after: string): boolean => {
  const [one, other] = [sideOf(charter(before)), sideOf(charter(after))];
  return isRelated(unitOf(one, 'x'), unitOf(other, 'x'), commonWords([one, other]));
};

describe('isRelated', () => {
  it('knows a revision of a text from a text about something else', () => {
    const old = '## A\n\n- Staff answer every letter from a user within ten days. {#x}\n';
    expect(related(old, '## A\n\n- Every letter gets a written answer. {#x}\n')).toBe(true);
    expect(related(old, '## A\n\n- Photographs stay in the basement of the archive. {#x}\n')).toBe(false);
  });

  it('gives short texts the benefit of the doubt', () => {
    expect(related('## A\n\n- We listen. {#x}\n', '## A\n\n- They write. {#x}\n')).toBe(true);
  });

  it('reads what stands in a section, when its title is another', () => {
    const section = (title: string, item: string) => `## ${title} {#x}\n\n- ${item}\n`;
    const item = 'Staff answer every letter from a user within ten days.';
    expect(related(section('Answers', item), section('What you may expect', item))).toBe(true);
    expect(related(section('Answers', item), section('Archive', 'Photographs stay in the basement.'))).toBe(false);
    expect(related(section('Answers', item), section('Answers', 'Photographs stay in the basement.'))).toBe(true);
  });

  it('never takes a section for what is none', () => {
    expect(related('## Scope {#x}\n', '## A\n\n- Scope. {#x}\n')).toBe(false);
  });
});
