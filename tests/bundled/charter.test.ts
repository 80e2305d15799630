import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { commitments, nodeById, stakes } from '../../src/model/index.js';
import { openCharter } from '../../src/node/index.js';

const charter = await openCharter(fileURLToPath(new URL('../../charter/', import.meta.url)));
const STAKES = ['finalite', 'humain', 'equite', 'liberte', 'transparence', 'securite', 'environnement'];

describe('the bundled charter', () => {
  it('has two editions in two languages, French first', () => {
    expect(charter.editions.map(({ version, language }) => `${version}/${language}`)).toEqual([
      '1.0.0/fr',
      '1.0.0/en',
      '2.0.0-draft.1/fr',
      '2.0.0-draft.1/en',
    ]);
    expect(charter.work.language).toBe('fr');
  });

  it('has sources for every step of its governance', () => {
    expect(charter.work.governance.length).toBeGreaterThan(5);
    for (const { source } of charter.work.governance) expect(Object.keys(charter.work.sources)).toContain(source);
  });

  describe.each(charter.editions)('$version/$language', (head) => {
    const edition = charter.edition(head);

    it('says that it is not the official text, in its front matter and in its first words', () => {
      expect(edition.standing).toMatch(/^(?:unofficial restatement|illustrative proposal)$/);
      expect(edition.notice).toMatch(
        head.language === 'fr' ? /n’est pas (?:le|un) texte officiel/ : /not (?:the|an) official text/,
      );
      expect(edition.source.slice(0, 2500)).toMatch(
        head.language === 'fr' ? /n’est pas le texte officiel/ : /not the official text/,
      );
    });

    it('has the seven stakes in their order, and how the charter lives', () => {
      expect(stakes(edition).map(({ id }) => id)).toEqual(STAKES);
      expect(nodeById(edition, 'vie')).toMatchObject({ type: 'section', attributes: { classes: ['annex'] } });
    });

    it('says of each commitment what it rests on', () => {
      for (const { id, derived, attributes } of commitments(edition)) {
        expect(derived, id).toBe(false);
        expect(attributes.values.basis, id).toMatch(/^(?:reported|illustrative)$/);
        if (attributes.values.basis === 'reported')
          expect(Object.keys(charter.work.sources)).toContain(attributes.values.source);
      }
    });
  });

  it.each(charter.versions)('%s has the same nodes with the same attributes in both languages', (version) => {
    const outline = (language: string) =>
      charter.commitments({ version, language }).map(({ id, attributes }) => [id, attributes.values]);
    expect(outline('en')).toEqual(outline('fr'));
  });

  it('has three to five commitments for each stake of 1.0.0', () => {
    for (const stake of charter.stakes('1.0.0')) {
      expect(commitments(stake).length, stake.id).toBeGreaterThanOrEqual(3);
      expect(commitments(stake).length, stake.id).toBeLessThanOrEqual(5);
    }
  });

  it('is compiled to the very editions that its files give', async () => {
    const compiled = readFileSync(new URL('../../dist/ia-ethique.js', import.meta.url), 'utf8');
    const { iaEthique } = (await import(`data:text/javascript,${encodeURIComponent(compiled)}`)) as {
      iaEthique: { editions: unknown };
    };
    expect(compiled).not.toMatch(/^\s*import\b/m);
    expect(iaEthique.editions).toEqual(
      JSON.parse(JSON.stringify(charter.editions.map((head) => charter.edition(head)))),
    );
  });
});
