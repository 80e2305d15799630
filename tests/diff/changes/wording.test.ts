import { describe, expect, it } from 'vitest';
import { wordingFindings } from '../../../src/diff/changes/wording.js';
import { languageOf } from '../../../src/languages/index.js';
import { charter, sideOf, unitOf } from '../comparing.js';
import { en } from './wordings/en.js';
import { fr } from './wordings/fr.js';

/** The rules found between two commitments, by their words. */
const rules = (before: string, after: string, language: string | null = 'en') => {
  const unit = (text: string) => unitOf(sideOf(charter(`## S\n\n- ${text} {#x}\n`)), 'x');
  return wordingFindings(unit(before), unit(after), languageOf(language)).map(({ rule }) =>
    rule.replace('commitment-', ''),
  );
};

describe('wordingFindings', () => {
  it.each([
    ['the same words', 'We answer.', 'We answer.', []],
    ['an accent in two characters', 'We run the café.', 'We run the cafe\u0301.', []],
    ['another apostrophe', "The user's letter.", 'The user’s letter.', ['editorial']],
    ['another accepted spelling', 'Our behaviour is good.', 'Our behavior is good.', ['editorial']],
    ['another label', '(a) We answer.', '(b) We answer.', ['relabelled']],
    ['a weaker verb', 'We must answer.', 'We may answer.', ['weakened']],
    [
      'an exception with its clause',
      'We must answer.',
      'We must answer, unless the law of the land forbids it.',
      ['weakened'],
    ],
    ['two signs in one direction', 'We must answer all letters.', 'We may answer some letters.', ['weakened']],
    // Another promise altogether stands there now.
    ['two signs in two directions', 'We must answer some letters.', 'We may answer all letters.', ['reworded']],
    ['a sign among other new words', 'We must answer letters.', 'We may sing, dance, juggle and swim.', ['reworded']],
    ['no sign at all', 'We write letters.', 'We send parcels.', ['reworded']],
    ['a comma', 'Eat, grandma.', 'Eat grandma.', ['reworded']],
    // Case is no meaning, unless the text invokes RFC 2119.
    ['a capital', 'We tell the State.', 'We tell the state.', ['equivalent']],
    ['a key word', 'As in RFC 2119, it MUST end.', 'As in RFC 2119, it must end.', ['weakened']],
    ['the mark of a note', 'We must sing.', 'We must sing[^s1].', ['equivalent']],
    ['what joins an item to the next', 'We sell boats;', 'We sell boats; or', ['reworded']],
    ['what joins all of a list for one of it', 'old boats; and', 'old boats; or', ['reworded']],
    ['a slip of the pen', 'We publish the reglement.', 'We publish the reglment.', ['equivalent']],
    [
      'an exception said in a sentence of its own',
      'We must answer all letters (unless the court says no).',
      'We must answer all letters. Letters that the court says no to are not letters.',
      ['reworded'],
    ],
    ['examples that go', 'We sing (for example, hymns or odes).', 'We sing.', ['reworded']],
    ['a duty turned into its contrary', 'We will publish the code.', 'We will not publish the code.', ['reworded']],
    // Selling people's data is done to them: the ban was for them.
    ['a ban on what is done to people lifted', 'We must not sell data.', 'We must sell all data.', ['weakened']],
  ])('%s', (_, before, after, expected) => {
    expect(rules(before, after)).toEqual(expected);
  });

  it('tells form from substance without language data, and nothing more', () => {
    expect(rules("The user's letter.", 'The user’s letter.', 'de')).toEqual(['editorial']);
    expect(rules('We must answer.', 'We may answer.', 'de')).toEqual(['reworded']);
    expect(rules('We must answer.', 'We may answer.', null)).toEqual(['reworded']);
  });

  it('calls other words in a title a new name, however they bind', () => {
    const section = (title: string) => unitOf(sideOf(`## ${title} {#x}\n`), 'x');
    const found = wordingFindings(section('What we must do'), section('What we may do'), languageOf('en'));
    expect(found.map(({ rule }) => rule)).toEqual(['section-renamed']);
  });

  it('is the less sure the more other words change', () => {
    const confidence = (before: string, after: string) => {
      const unit = (text: string) => unitOf(sideOf(charter(`## S\n\n- ${text} {#x}\n`)), 'x');
      return wordingFindings(unit(before), unit(after), languageOf('en'))[0]?.confidence ?? 0;
    };
    expect(confidence('We must answer letters.', 'We may answer letters.')).toBeGreaterThan(
      confidence('We must answer letters.', 'We may answer parcels.'),
    );
  });
});

const MIRROR: Readonly<Record<string, string>> = { weakened: 'strengthened', strengthened: 'weakened' };

describe.each(Object.entries({ en, fr }))('own sentences in %s', (language, table) => {
  it.each(Object.entries(table))('%s', (_, rows) => {
    const plain = (kind: string | undefined) => (kind === 'equivalent' ? 'editorial' : kind);
    const found = rows.map(([, before, after]) => [plain(rules(before, after, language)[0]), before, after]);
    expect(found).toEqual(rows.map((row) => [...row]));
  });

  it('say the reverse when turned round', () => {
    for (const [, before, after] of Object.values(table).flat()) {
      const [there, back] = [rules(before, after, language)[0] ?? '', rules(after, before, language)[0] ?? ''];
      expect([back, before, after]).toEqual([MIRROR[there] ?? there, before, after]);
    }
  });
});
