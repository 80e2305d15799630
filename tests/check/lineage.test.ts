import { describe, expect, it } from 'vitest';
import { createCharter } from '../../src/charter/index.js';
import { checkCharter, sentence } from '../../src/check/index.js';
import { parse, readWork } from '../../src/parse/index.js';

const HEAD = 'id: ours\ntitles: { en: Ours, fr: La nôtre }\nlanguage: en\n';
const ANSWER = 'We must answer every letter within a month';
const TREES = 'We plant a tree for every new book';

/** What is said of a charter of these items, by `VERSION` or `VERSION/LANGUAGE`. */
function messages(items: Readonly<Record<string, string>>, lineage = '') {
  const yaml = HEAD + lineage;
  const files = Object.entries(items).map(([name, words]) => {
    const [version = '', language = 'en'] = name.split('/');
    const path = `${version}/${language}.md`;
    const text = `---\ncharter: ours\nversion: ${version}\nlanguage: ${language}\n---\n\n## Stake {#stake}\n\n${words}\n`;
    return { path, version, language, edition: parse(text, { path }).edition };
  });
  const charter = createCharter({ work: readWork(yaml).work, editions: files.map(({ edition }) => edition) });
  return checkCharter(charter, files, 'charter.yaml', yaml);
}

const check = (items: Readonly<Record<string, string>>, lineage?: string) =>
  messages(items, lineage).map(
    ({ ruleId, path, place, actual }) => `${path}:${place?.start.line}: ${ruleId} ${actual}`,
  );

const BOTH = `- ${ANSWER}. {#answer}\n- ${TREES}. {#trees}`;

describe('a gap', () => {
  it('is a commitment that is gone and of which nothing is said, where it last stood', () => {
    expect(check({ '1.0.0': BOTH, '2.0.0': `- ${ANSWER}. {#answer}` })).toEqual(['1.0.0/en.md:10: lineage-gap trees']);
  });

  it('is none when it is declared, here or there', () => {
    const yaml = 'lineage:\n  - { edition: 2.0.0, from: [trees], to: [], reason: { en: No room. } }\n';
    expect(check({ '1.0.0': BOTH, '2.0.0': `- ${ANSWER}. {#reply from=answer}` }, yaml)).toEqual([]);
  });

  it('is said once of an edition in several languages', () => {
    const items = { '1.0.0': BOTH, '2.0.0': `- ${ANSWER}. {#answer}` };
    const french = { '1.0.0/fr': items['1.0.0'], '2.0.0/fr': items['2.0.0'] };
    expect(check({ ...items, ...french })).toHaveLength(1);
  });
});

describe('an id', () => {
  it('may not name another promise in the next edition', () => {
    expect(check({ '1.0.0': `- ${ANSWER}. {#one}`, '2.0.0': '- Nobody pays at any door. {#one}' })).toEqual([
      '2.0.0/en.md:9: id-reused one',
    ]);
  });

  it('may not name another promise after it was withdrawn or renamed', () => {
    const yaml = 'lineage: [{ edition: 2.0.0, from: [one], to: [], reason: { en: So. } }]\n';
    const items = { '1.0.0': `- ${ANSWER}. {#one}`, '2.0.0': `- ${TREES}. {#trees}` };
    const third = `- ${TREES}. {#trees}\n- Nobody pays a fee at the door. {#one}`;
    expect(check({ ...items, '3.0.0': third }, yaml)).toEqual(['3.0.0/en.md:10: id-reused one']);
    const renamed = { ...items, '2.0.0': `- ${ANSWER}. {#two from=one}` };
    expect(check({ ...renamed, '3.0.0': `- ${ANSWER}. {#two}\n- Nobody pays a fee at the door. {#one}` })).toEqual([
      '3.0.0/en.md:10: id-reused one',
    ]);
  });

  it('may come back for its own promise', () => {
    const yaml = 'lineage: [{ edition: 2.0.0, from: [one], to: [], reason: { en: So. } }]\n';
    const items = { '1.0.0': `- ${ANSWER}. {#one}`, '2.0.0': `- ${TREES}. {#trees}` };
    expect(check({ ...items, '3.0.0': `- ${TREES}. {#trees}\n- ${ANSWER}. {#one}` }, yaml)).toEqual([]);
  });
});

describe('an entry', () => {
  const items = { '1.0.0': BOTH, '2.0.0': `- ${ANSWER}. {#answer}` };

  it('names ids that there are', () => {
    const yaml = [
      'lineage:',
      '  - { edition: 2.0.0, from: [nobody], to: [answer] }',
      '  - { edition: 2.0.0, from: [trees], to: [woods] }',
      '  - { edition: 2.0.0, from: [trees], to: [], instead: [woods], reason: { en: So. } }\n',
    ].join('\n');
    expect(check(items, yaml)).toEqual([
      'charter.yaml:5: unknown-origin nobody',
      'charter.yaml:6: unknown-heir woods',
      'charter.yaml:7: unknown-heir woods',
    ]);
  });

  it('withdraws what is gone, and says why', () => {
    expect(check(items, 'lineage: [{ edition: 2.0.0, from: [trees], to: [] }]\n')).toEqual([
      'charter.yaml:4: withdrawal-without-reason trees',
    ]);
    const yaml = 'lineage: [{ edition: 2.0.0, from: [trees, answer], to: [], reason: { en: So. } }]\n';
    expect(check(items, yaml)).toEqual(['charter.yaml:4: withdrawn-present answer']);
  });

  it('of an edition that is not there has its place', () => {
    const yaml = 'lineage:\n  - { edition: 9.0.0, from: [trees], to: [] }\n';
    expect(check(items, yaml)).toContain('charter.yaml:5: unknown-edition 9.0.0');
  });
});

describe('a cycle', () => {
  it('is two ids that take over each other, not a part that keeps the old id', () => {
    const swapped = { '1.0.0': BOTH, '2.0.0': `- ${ANSWER}. {#trees from=answer}\n- ${TREES}. {#answer from=trees}` };
    expect(check(swapped)).toContain('2.0.0/en.md:10: lineage-cycle answer → trees → answer');
    const split = { '1.0.0': BOTH, '2.0.0': `- We must answer every letter. {#answer}\n- ${TREES}. {#trees}` };
    const yaml = 'lineage: [{ edition: 2.0.0, from: [answer], to: [answer] }]\n';
    expect(check(split, yaml).filter((one) => one.includes('cycle'))).toEqual([]);
  });

  it('of two thousand ids is found, and a chain as long is none', () => {
    const chain = (last: string) =>
      Array.from(
        { length: 2000 },
        (_, i) => `{ edition: 2.0.0, from: [i${i}], to: [${i < 1999 ? `i${i + 1}` : last}] }`,
      );
    const rules = (last: string) =>
      messages({ '1.0.0': BOTH, '2.0.0': BOTH }, `lineage: [${chain(last).join(', ')}]\n`).map(({ ruleId }) => ruleId);
    expect(rules('i0')).toContain('lineage-cycle');
    expect(rules('end')).not.toContain('lineage-cycle');
  });
});

describe('a mismatch', () => {
  it('is an heir that the words speak against', () => {
    const after = `- ${ANSWER}. {#reply}\n- ${TREES}. {#woods}`;
    const yaml = (from: string, to: string) => `{ edition: 2.0.0, from: [${from}], to: [${to}] }`;
    const crossed = `lineage: [${yaml('answer', 'woods')}, ${yaml('trees', 'reply')}]\n`;
    const found = messages({ '1.0.0': BOTH, '2.0.0': after }, crossed).filter(
      ({ ruleId }) => ruleId === 'lineage-mismatch',
    );
    expect(found.map(({ actual, expected, severity }) => [actual, expected, severity])).toEqual([
      ['answer → reply', 'answer → woods', 'warning'],
      ['trees → woods', 'trees → reply', 'warning'],
    ]);
    const right = `lineage: [${yaml('answer', 'reply')}, ${yaml('trees', 'woods')}]\n`;
    expect(check({ '1.0.0': BOTH, '2.0.0': after }, right)).toEqual([]);
  });

  it('is a withdrawal of what is still there under another id', () => {
    const yaml = 'lineage: [{ edition: 2.0.0, from: [trees], to: [], reason: { en: So. } }]\n';
    expect(check({ '1.0.0': BOTH, '2.0.0': `- ${ANSWER}. {#answer}\n- ${TREES}. {#woods}` }, yaml)).toEqual([
      'charter.yaml:4: lineage-mismatch trees → woods',
    ]);
  });

  it('is said in French', () => {
    const yaml = 'lineage: [{ edition: 2.0.0, from: [trees], to: [], reason: { en: So. } }]\n';
    const [one] = messages({ '1.0.0': BOTH, '2.0.0': `- ${ANSWER}. {#answer}\n- ${TREES}. {#woods}` }, yaml);
    expect(one && sentence(one, 'fr')).toContain('Mots inattendus, qui montrent trees → woods');
  });
});
