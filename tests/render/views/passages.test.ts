import { describe, expect, it } from 'vitest';
import { diff } from '../../../src/diff/index.js';
import { parse } from '../../../src/parse/index.js';
import type { Inline } from '../../../src/render/page.js';
import { type Passage, passagesOf } from '../../../src/render/views/passages.js';
import { newer, older } from '../editions.js';

const between = (before: string, after: string) => {
  const [old, now] = [parse(before).edition, parse(after).edition];
  return passagesOf(old, now, diff(old, now, { pairs: true }));
};

/** Words as wdiff writes them, what moved in angle brackets. */
const shown = (inlines: readonly Inline[]): string =>
  inlines
    .map((one) => {
      if ('value' in one) return one.value;
      if (!('children' in one)) return '';
      const words = shown(one.children);
      if (one.type === 'ins') return one.moved ? `<+${words}+>` : `{+${words}+}`;
      if (one.type === 'del') return one.moved ? `<-${words}->` : `[-${words}-]`;
      return words;
    })
    .join('');

const lines = (passages: readonly Passage[]): readonly string[] => passages.map(({ words }) => shown(words));
const of = (id: string, side: 'before' | 'after' = 'after') => {
  const found = passagesOf(older, newer, diff(older, newer, { pairs: true })).find(
    (one) => one.node.id === id && one.side === side,
  );
  if (!found) throw new Error(`Expected a passage for ${id}`);
  return found;
};

describe('passagesOf', () => {
  it('shows what changed in place, old and new apart too', () => {
    const { words, old, new: now, worded } = of('listen');
    expect([words, old, now].map(shown)).toEqual([
      'We listen to everyone who [-writes-]{+knocks+}.',
      'We listen to everyone who [-writes-].',
      'We listen to everyone who {+knocks+}.',
    ]);
    expect(worded).toBe(true);
  });

  it('shows what is gone where it stood, and what is new where it stands', () => {
    expect(lines(between('- one\n- two\n- three\n', '- one\n- three\n- four fine words\n'))).toEqual([
      'one',
      '[-two-]',
      'three',
      '{+four fine words+}',
    ]);
  });

  it('shows both ends of a move, each with the way to the other', () => {
    const [there, here] = [of('count', 'before'), of('count')];
    expect([there, here].map(({ words }) => shown(words))).toEqual(['<-We count it.->', '<+We count it.+>']);
    expect([there.elsewhere, here.elsewhere]).toEqual(['count', 'count']);
    expect(there.changes.map(({ kind }) => kind)).toEqual(['moved']);
    expect([here.old, there.new]).toEqual([[], []]);
  });

  it('strikes out once what became several, at the first of them', () => {
    expect(shown(of('publish-code').words)).toContain('[-We publish our code and explain each decision.-]');
    expect(shown(of('explain').words)).not.toContain('[-We publish our code and explain');
  });

  it('strikes out all of the several that became one', () => {
    expect(shown(of('keep-file').words)).toBe(
      '[-We keep letters.-] [-We file letters.-] {+We keep and file letters.+}',
    );
  });

  it('keeps the marks of the author, those of the older edition on its side', () => {
    const { old, new: now, words } = of('smile');
    expect(words).toContainEqual({ type: 'emphasis', children: [{ type: 'text', value: 'smile' }] });
    expect(now).toBe(words);
    expect(old).toEqual([{ type: 'text', value: 'We smile.' }]);
  });

  it('tells nothing of what is unchanged', () => {
    expect(of('open')).toMatchObject({ changes: [], worded: false, elsewhere: null });
    expect(of('open').sections.map(({ id }) => id)).toEqual(['our-charter', 'doors']);
  });
});
