import { describe, expect, it } from 'vitest';
import { charter } from './charter.js';

const rules = (...args: string[]) => charter(['rules', ...args]);

describe('charter rules', () => {
  it('lists the rules, what is lost first', () => {
    const { status, stdout } = rules();
    expect(status).toBe(0);
    expect(stdout).toMatch(/commitment-removed[\s\S]+commitment-weakened[\s\S]+source-only/);
  });

  it('explains one, in the language asked for', () => {
    expect(rules('commitment-weakened').stdout).toContain('commitment-strengthened');
    expect(rules('commitment-weakened', '--lang', 'fr').stdout).toContain('Version appelée\u00A0: majeure');
  });

  it('gives them as data', () => {
    const one = JSON.parse(rules('commitment-split', '--format', 'json').stdout);
    expect(one).toMatchObject({ id: 'commitment-split', mirror: 'commitment-merged', withoutMirror: null });
    expect(JSON.parse(rules('--format', 'json').stdout)).toContainEqual(one);
  });

  it('says which there are when it has no such rule', () => {
    const { status, stderr } = rules('commitment-lost');
    expect(status).toBe(2);
    expect(stderr).toContain('commitment-lost, expected one of commitment-removed');
  });
});
