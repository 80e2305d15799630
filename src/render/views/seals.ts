import type { Change, Moved, Seal, SealReport, SealVerdict, SeenReport, SeenStep } from '../../model/index.js';
import { counted, dateInWords, PHRASES, type PhraseLanguage, quoted } from '../../phrases/index.js';
import { type Inline, note, type Page, type PageBlock, paragraph, strong, text } from '../page.js';
import { short } from './inline.js';

/** Places that are listed for one edition: a change of every line end is no news a hundred times. */
const SHOWN = 20;

const nameOf = ({ version, language }: Pick<Seal, 'version' | 'language'>): string => `${version}/${language}`;

/** White space that moved is shown by its marks, since it would not be seen. */
const visible = (words: string): string =>
  /\S/.test(words) ? words.trim() : words.replaceAll('\r', '␍').replaceAll('\n', '␊').replaceAll('\t', '␉');

function movedItem(place: string, { after, deleted, inserted }: Moved): PageBlock[] {
  const marks: Inline[] = [
    ...(deleted === '' ? [] : [{ type: 'del', children: [text(visible(deleted))] } as const]),
    ...(inserted === '' ? [] : [{ type: 'ins', children: [text(visible(inserted))] } as const]),
  ];
  return [paragraph(text(`${place}:${after.start.line}:${after.start.column} `), ...marks)];
}

function changeItem({ kind, node, before, after, because }: Change, language: PhraseLanguage): PageBlock[] {
  const phrases = PHRASES[language];
  const [excerpt] = after.length > 0 ? after : before;
  const id = excerpt && node !== 'edition' ? ` — ${excerpt.id}` : '';
  return [paragraph(strong(text(phrases.kinds[kind].name)), text(`${id}${phrases.colon}${because}`))];
}

/** What a reader may do about an edition that moved. */
function remedy({ state, found, erratum, changes, substance }: SealVerdict, language: PhraseLanguage): PageBlock[] {
  const { seals } = PHRASES[language];
  if (state === 'missing' || state === 'sound') return [];
  if (changes === null) return [paragraph(text(seals.noCopy))];
  if (state === 'corrected' && erratum) {
    const reason = erratum.reason[language] ?? Object.values(erratum.reason)[0] ?? '';
    return [paragraph(text(seals.erratum(dateInWords(erratum.date, language), reason)))];
  }
  if (erratum) return [paragraph(text(seals.overreach))];
  return substance.length === 0 && found !== null ? [paragraph(text(seals.declare(found)))] : [];
}

function verdictBlocks(verdict: SealVerdict, language: PhraseLanguage): PageBlock[] {
  const { colon, seals } = PHRASES[language];
  const name = nameOf(verdict);
  const { moved, substance, state } = verdict;
  const places = moved.slice(0, SHOWN).map((one) => movedItem(`${name}.md`, one));
  const rest = moved.length - places.length;
  return [
    paragraph(strong(text(name)), text(`${colon}${seals.states[state]}`)),
    ...(places.length > 0 ? [{ type: 'list', items: places } as const] : []),
    ...(rest > 0 ? [paragraph(text(`${counted(seals.more, rest, language)}.`))] : []),
    ...(substance.length > 0
      ? [{ type: 'list', items: substance.map((one) => changeItem(one, language)) } as const]
      : []),
    ...remedy(verdict, language),
  ];
}

const page = (title: string, language: PhraseLanguage, blocks: readonly PageBlock[]): Page => ({
  title,
  language,
  phrases: language,
  blocks: [{ type: 'heading', level: 1, children: [text(title)] }, ...blocks],
});

/** What the sealed editions of a charter are worth: each with the words that moved, and what they mean. */
export function sealsPage({ charter, sound, editions }: SealReport, language: PhraseLanguage): Page {
  const { seals } = PHRASES[language];
  const verdict = editions.length === 0 ? seals.nothing : sound ? seals.sound : seals.unsound;
  return page(`${seals.title} — ${charter}`, language, [
    paragraph(strong(text(verdict))),
    ...editions.flatMap((one) => verdictBlocks(one, language)),
  ]);
}

/** A date of governance is as precise as it is known; a day is said in words. */
const dated = (date: string | null, language: PhraseLanguage): string => {
  if (date === null) return '';
  return ` (${/^\d{4}-\d{2}-\d{2}$/.test(date) ? dateInWords(date, language) : date})`;
};

function stepBlocks(step: SeenStep, language: PhraseLanguage): PageBlock[] {
  const { colon, seals } = PHRASES[language];
  const body = step.body[language] ?? Object.values(step.body)[0];
  const who = `${step.step}${dated(step.date, language)}${body ? `, ${body}` : ''}`;
  const what = step.edition ? nameOf(step.edition) : '';
  return [
    paragraph(strong(text(who)), text(`${colon}${seals.seen[step.state](what)}.`)),
    ...(step.substance.length > 0
      ? [{ type: 'list', items: step.substance.map((one) => changeItem(one, language)) } as const]
      : []),
  ];
}

/** Which steps of governance saw an edition or a commitment, and which opinions are overtaken. */
export function seenPage(
  { version, language: spoken, id, text: words, steps }: SeenReport,
  language: PhraseLanguage,
): Page {
  const { seals } = PHRASES[language];
  const name = `${version ?? ''}/${spoken ?? ''}${id === null ? '' : `#${id}`}`;
  return page(seals.seenTitle(name), language, [
    ...(words === null ? [] : [note('text', text(quoted(short(words), language)))]),
    ...(steps.length === 0 ? [paragraph(text(seals.noStep))] : []),
    ...steps.flatMap((step) => stepBlocks(step, language)),
  ]);
}
