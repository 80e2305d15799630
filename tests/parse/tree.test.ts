import { describe, expect, it } from 'vitest';
import type { Node } from '../../src/model/index.js';
import { parse } from '../../src/parse/index.js';

/** The tree in one line each: type, form or level, words. */
function outline(markdown: string): string[] {
  const lines = (nodes: readonly Node[], indent: string): string[] =>
    nodes.flatMap((node) => [
      `${indent}${node.type} ${node.type === 'section' ? node.depth : node.form}: ${node.text}`,
      ...lines(node.children, `${indent}  `),
    ]);
  return lines(parse(markdown).edition.children, '');
}
const charter = (body: string) => `---\ncharter: test\n---\n\n${body}`;

describe('sections', () => {
  it('nest by level, and skipped levels do too', () => {
    expect(outline('# A\n\n### B\n\n## C\n\n###### D\n\n# E')).toEqual([
      'section 1: A',
      '  section 3: B',
      '  section 2: C',
      '    section 6: D',
      'section 1: E',
    ]);
  });

  it('hold what stands before the next heading of their level or above', () => {
    expect(outline('A\n\n## B\n\nC\n\n### D\n\n- E\n\n## F')).toEqual([
      'commitment paragraph: A',
      'section 2: B',
      '  commitment paragraph: C',
      '  section 3: D',
      '    commitment item: E',
      'section 2: F',
    ]);
  });

  it('reach to the end of what they hold', () => {
    const source = '## A\n\n### B\n\n- C\n- D\n\n## E\n';
    const [a, e] = parse(source).edition.children.map(({ position }) => position);
    expect(source.slice(a?.start.offset, a?.end.offset)).toBe('## A\n\n### B\n\n- C\n- D');
    expect(source.slice(e?.start.offset, e?.end.offset)).toBe('## E');
  });
});

describe('commitments of a charter', () => {
  it('are list items under a heading of level 2 or deeper', () => {
    expect(outline(charter('- A\n\n# B\n\n- C\n\n## D\n\n- E\n  - F\n\n#### G\n\n1. H'))).toEqual([
      'prose item: A',
      'section 1: B',
      '  prose item: C',
      '  section 2: D',
      '    commitment item: E',
      '      commitment item: F',
      '    section 4: G',
      '      commitment item: H',
    ]);
  });

  it('are blocks with an id of their own, wherever they stand', () => {
    expect(outline(charter('A {#a}\n\n> B {#b}\n\n[^1]: C {#c}'))).toEqual([
      'commitment paragraph: A',
      'commitment quote: B',
      'commitment footnote: C',
    ]);
  });

  it('are nothing else: context, classes, rows, code and HTML are prose', () => {
    const markdown = charter('## A\n\nB\n\nC {.d}\n\n| E |\n|---|\n\n    F\n\n<p>\n\n- G\n\n  H');
    expect(outline(markdown).filter((line) => line.includes('commitment'))).toEqual(['  commitment item: G']);
  });
});

describe('commitments of a foreign document', () => {
  it('are list items and paragraphs', () => {
    expect(outline('A\n\n- B\n\n  C\n\n> D\n\n[^1]: E\n\n| F |\n|---|\n\n```\nG\n```')).toEqual([
      'commitment paragraph: A',
      'commitment item: B',
      '  commitment paragraph: C',
      'prose quote: D',
      'prose footnote: E',
      'prose row: F',
      'prose code: G',
    ]);
  });

  it.each(['---\ntitle: A\n---\n', '+++\nversion = "1.0.0"\n+++\n', '---\n: [\n---\n', ''])(
    'with %j are the same',
    (matter) => {
      expect(outline(`${matter}\nA`)).toEqual(['commitment paragraph: A']);
    },
  );
});

describe('force', () => {
  it('is read in the language of the edition', () => {
    const [node] = parse('We must answer.', { language: 'en' }).edition.children;
    expect(node?.type === 'commitment' && node.force?.modality).toBe('obligation');
  });

  it('is null in a language without data', () => {
    const [node] = parse('Wir müssen antworten.', { language: 'de' }).edition.children;
    expect(node?.type === 'commitment' && node.force).toBe(null);
  });
});
