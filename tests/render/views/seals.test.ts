import { describe, expect, it } from 'vitest';
import type { SealReport, SealVerdict } from '../../../src/model/index.js';
import { htmlFragment } from '../../../src/render/formats/html.js';
import { plainText } from '../../../src/render/formats/text.js';
import { sealsPage, seenPage } from '../../../src/render/views/seals.js';
import { sealOf, seenBy, verdictOf } from '../../../src/seals/index.js';
import { edition, lockOf } from '../../seals/editions.js';

const sealed = edition('1.0.0', '- We must listen. {#listen}');
const report = (verdict: SealVerdict): SealReport => ({
  schema: 'charter-seals/1',
  charter: 'ours',
  sound: verdict.state === 'sound' || verdict.state === 'corrected',
  editions: [verdict],
});
const judge = (items: string, errata: readonly { readonly reason: Record<string, string> }[] = []) => {
  const present = edition('1.0.0', items);
  const declared = errata.map((one) => ({ edition: '1.0.0', date: '2024-05-01', digest: present.digest, ...one }));
  return verdictOf(sealOf(sealed), { found: present.digest, sealed, present, errata: declared });
};

describe('the page of seals', () => {
  it('lists the words that moved and what that means', () => {
    const page = plainText(sealsPage(report(judge('- We may listen. {#listen}')), 'en'));
    expect(page).toContain('  - 1.0.0/en.md:9:6 [-must-]{+may+}\n');
    expect(page).toContain('weakened — listen: The verb binds less');
  });

  it('says which erratum would do, which one did, and which one cannot', () => {
    const form = '- We  must listen. {#listen}';
    expect(plainText(sealsPage(report(judge(form)), 'en'))).toContain('an erratum in charter.yaml with digest sha256-');
    const corrected = judge(form, [{ reason: { fr: 'Une espace de trop.', en: 'A space.' } }]);
    expect(plainText(sealsPage(report(corrected), 'fr'))).toContain(
      'Erratum du 1er mai 2024\u00A0: Une espace de trop.',
    );
    const overreaching = judge('- We may listen. {#listen}', [{ reason: { en: 'A word.' } }]);
    expect(plainText(sealsPage(report(overreaching), 'en'))).toContain('they are not of form alone.');
  });

  it('shows white space that moved, and stops at twenty places', () => {
    const many = Array.from({ length: 30 }, (_, i) => `- We must listen ${i}. {#l${i}}`).join('\n');
    const [before, after] = [edition('1.0.0', many), edition('1.0.0', many.replaceAll('We must', 'We\tmust'))] as const;
    const verdict = verdictOf(sealOf(before), { found: after.digest, sealed: before, present: after, errata: [] });
    const page = plainText(sealsPage(report(verdict), 'en'));
    expect(page.match(/\[- -\]\{\+␉\+\}/g)).toHaveLength(20);
    expect(page).toContain('and 10 more places.');
  });

  it('says that nothing is sealed, and quotes hostile words as text', () => {
    const none: SealReport = { schema: 'charter-seals/1', charter: 'ours', sound: true, editions: [] };
    expect(plainText(sealsPage(none, 'fr'))).toContain('Rien n’est scellé.');
    const page = htmlFragment(sealsPage(report(judge('- We must <script>. {#listen}')), 'en'));
    expect(page).not.toContain('<script>');
  });
});

describe('the page of who saw what', () => {
  const later = edition('2.0.0', '- We may listen. {#listen}');
  const { lock, sealed: textOf } = lockOf(sealed);
  const work = {
    id: 'ours',
    governance: [
      { step: 'avis', date: '2024-05-01', body: { fr: 'Comité' }, summary: {}, digest: sealed.digest },
      { step: 'vote', date: '2024', summary: {} },
    ],
  };

  it('names the step, its date, its body, and what overtook its opinion', () => {
    const seen = seenBy(work, lock, { edition: later, id: 'listen' }, { sealed: textOf, language: 'fr' });
    const page = plainText(seenPage(seen, 'fr'));
    expect(page).toContain(
      'avis (1er mai 2024), Comité\u00A0: a vu 1.0.0/en, et un changement de fond a depuis dépassé son avis.',
    );
    expect(page).toContain('affaiblissement — listen\u00A0: ');
    expect(page).toContain('vote (2024)\u00A0: ne donne pas d’empreinte');
    expect(page).toContain('«\u00A0We may listen.\u00A0»');
  });

  it('says that there are no steps', () => {
    const seen = seenBy({ id: 'ours', governance: [] }, lock, { edition: later, id: null }, { sealed: textOf });
    expect(plainText(seenPage(seen, 'en'))).toContain('charter.yaml has no such step of governance.');
  });
});
