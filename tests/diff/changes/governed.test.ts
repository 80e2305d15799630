import { describe, expect, it } from 'vitest';
import { compare } from '../comparing.js';

/** The rule, the bump and the rule of the larger change of each change between two bodies. */
function told(before: string, after: string, language = 'en') {
  const head = `---\ncharter: test\nversion: 1.0.0\nlanguage: ${language}\n---\n\n`;
  const { changes } = compare(head + before, head + after);
  const ruleOf = (id: string | null) => changes.find((change) => change.id === id)?.rule ?? null;
  return changes.map(({ rule, bump, partOf }) => [rule, bump, ruleOf(partOf)]);
}

const list = (opening: string, ...items: readonly string[]) =>
  `${opening}\n\n${items.map((item, i) => `- ${item} {#i${i}}\n`).join('')}`;

describe('what a lead-in governs', () => {
  it.each([
    ['en', '## A\n\nThe agency will:', '## A\n\nThe agency aims to:', 'publish its reports', 'answer letters'],
    ['fr', '## A\n\nL’agence s’engage à :', '## A\n\nL’agence peut :', 'publier ses rapports', 'répondre'],
  ])('is weaker with it: one change, and its echoes (%s)', (language, was, is, ...items) => {
    expect(told(list(was, ...items), list(is, ...items), language)).toEqual([
      ['prose-lead-in-weakened', 'major', null],
      ['commitment-governed-weakened', 'major', 'prose-lead-in-weakened'],
      ['commitment-governed-weakened', 'major', 'prose-lead-in-weakened'],
    ]);
  });

  it('is weaker where its items became one as well', () => {
    const items = ['repair the slate roofs of the tower', 'answer the letters of its members'] as const;
    expect(
      told(list('## A\n\nThe agency must:', ...items), list('## A\n\nThe agency should:', items.join(' and '))),
    ).toEqual(expect.arrayContaining([['prose-lead-in-weakened', 'major', null]]));
  });

  it('stands under a title that opens it, in both languages', () => {
    const weaker = [
      ['section-lead-in-weakened', 'major', null],
      ['commitment-governed-weakened', 'major', 'section-lead-in-weakened'],
    ];
    expect(told(list('## We will {#a}', 'answer'), list('## We aim to {#a}', 'answer'))).toEqual(weaker);
    expect(
      told(list('## Nous nous engageons à {#a}', 'répondre'), list('## Nous pouvons {#a}', 'répondre'), 'fr'),
    ).toEqual(weaker);
  });

  it('is not what a title only names', () => {
    const renamed = [['section-renamed', 'patch', null]];
    expect(told(list('## Our letters {#a}', 'answer'), list('## All letters {#a}', 'answer'))).toEqual(renamed);
    expect(told(list('## Promoting access {#a}', 'answer'), list('## Access {#a}', 'answer'))).toEqual(renamed);
  });

  it('is to be read where a duty is denied, and where the lead-in comes or goes', () => {
    const rules = (was: string, is: string) => told(list(was, 'answer'), list(is, 'answer')).map(([rule]) => rule);
    expect(rules('## A\n\nStaff must:', '## A\n\nStaff must not:')).toEqual([
      'prose-lead-in-reworded',
      'commitment-governed-reworded',
    ]);
    expect(rules('## A', '## A\n\nStaff must not:')).toEqual(['prose-lead-in-added', 'commitment-governed-reworded']);
    expect(rules('## A\n\nStaff must not:', '## A')).toEqual(['prose-lead-in-removed', 'commitment-governed-reworded']);
  });

  it.each([
    ['en', 'Staff must not:', 'sell files or letters', 'sell letters', 'commitment-weakened'],
    ['en', 'Staff must not:', 'sell files', 'sell files or letters', 'commitment-strengthened'],
    ['en', 'Prohibited activities include:', 'selling files', 'selling files and letters', 'commitment-strengthened'],
    [
      'fr',
      'Les agents ne doivent pas :',
      'vendre des dossiers ou des listes',
      'vendre des dossiers',
      'commitment-weakened',
    ],
  ])('is read with it where its own words changed (%s, %s)', (language, opening, was, is, rule) => {
    expect(told(list(`## A\n\n${opening}`, was), list(`## A\n\n${opening}`, is), language)).toEqual([
      [rule, expect.any(String), null],
    ]);
  });

  it('is left to a reader where its words changed under a lead-in that says the contrary now', () => {
    const [of] = told(
      list('## A\n\nStaff must:', 'read all files'),
      list('## A\n\nStaff must not:', 'read some files'),
    ).filter(([rule]) => rule?.startsWith('commitment'));
    expect(of?.[0]).toBe('commitment-reworded');
  });

  it('keeps its own change where its own words changed', () => {
    expect(
      told(list('## A\n\nWe will:', 'answer all letters'), list('## A\n\nWe may:', 'answer some letters')),
    ).toEqual([
      ['prose-lead-in-weakened', 'major', null],
      ['commitment-weakened', 'major', null],
    ]);
  });

  it('may gain where its neighbour loses: each echo has its own direction', () => {
    const items = ['help visitors with their forms', 'sell the data of users to brokers'];
    const found = told(list('## A\n\nWe may:', ...items), list('## A\n\nWe will:', ...items));
    expect(found[0]).toEqual(['prose-lead-in-reworded', 'minor', null]);
    expect(found[1]).toEqual(['commitment-governed-strengthened', 'minor', 'prose-lead-in-reworded']);
  });

  it('reaches nested lists, and no sentence with a subject and a modal of its own', () => {
    const nested = (verb: string) => `## A\n\n- We ${verb}: {#a}\n  - answer {#b}\n  - Staff must listen. {#c}\n`;
    expect(told(nested('will'), nested('may'))).toEqual([
      ['commitment-weakened', 'major', null],
      ['commitment-governed-weakened', 'major', 'commitment-weakened'],
    ]);
  });

  it('is the same where the lead-in says the same in other words', () => {
    expect(told(list('## A\n\nStaff must:', 'answer'), list('## A\n\nStaff shall:', 'answer'))).toEqual([
      ['prose-equivalent', 'patch', null],
    ]);
  });
});
