import { type Reading, type Relation, relationOf, type Stance } from '../../languages/index.js';
import type { Sign } from './aspects.js';
import type { Comparison, Hunk } from './hunks.js';
import { INNER, type Item } from './items.js';

type Sentence = readonly [from: number, to: number];

/** What was seen of the form of two sentences, and whether it says the same. */
export interface Form {
  /** A known equivalent stands for another: a difference of form follows from it. */
  equivalent: boolean;
  /** Something differs that could matter. */
  doubt: boolean;
  /** A slip of the pen was assumed. */
  slip: boolean;
  /** Words that differ by an ending. */
  bent: number;
}

/** Takes account of two words that stand for each other. */
export function noteRelation(
  form: Form,
  relation: Relation | null,
  one: string,
  other: string,
  reading: Reading,
  light: boolean,
): void {
  const { future } = reading.lexicon.language;
  if (relation === 'same') form.equivalent = true;
  else if (relation === 'typo') form.slip = true;
  else if (relation === 'inflected') {
    form.bent++;
    // "Closes" for "will close", where that is one word.
    if (future && future.test(one) !== future.test(other)) form.equivalent = true;
  } else if (relation === 'related' && light) form.equivalent = true;
  else form.doubt = true;
}

/** Whether a light verb came or went: "carries out an audit of" is "audits". */
export function lightDiffers(before: readonly Item[], after: readonly Item[], { lexicon }: Reading): boolean {
  const of = (items: readonly Item[]) =>
    items
      .filter(({ word }) => lexicon.light.has(word))
      .map(({ word }) => word)
      .join(' ');
  return of(before) !== of(after);
}

/** Whether words that add nothing came or went: "in order", "his or her". */
export function fillersDiffer(before: readonly Item[], after: readonly Item[]): boolean {
  const of = (items: readonly Item[]) => items.filter(({ mark }) => mark?.table === 'fillers').length;
  return of(before) !== of(after);
}

/** Takes out of the hunks the words that are another writing of words on the other side. */
export function withoutSlips(
  form: Form,
  { hunks }: Comparison,
  [before, after]: readonly [readonly Item[], readonly Item[]],
  reading: Reading,
): readonly Hunk[] {
  const slight = (items: readonly Item[]) => items.filter((item) => item.slight);
  return hunks
    .map(({ went, came }) => {
      const [left, right] = [[...went], [...came]];
      for (const item of went) {
        const written = (other: Item) => {
          if (item.mark?.amount || other.mark?.amount || item.key.startsWith('@not') || other.key.startsWith('@not'))
            return null;
          const relation = relationOf(item.word, other.word, reading.lexicon);
          // "Befor" for "before": a word of the tables has no other endings.
          if (relation === 'inflected' && (item.mark || other.mark)) return 'typo';
          return relation === 'related' || (relation === 'inflected' && went.length !== came.length) ? null : relation;
        };
        const other =
          right.find((one) => written(one) !== null) ?? slight(after).find((one) => written(one) === 'typo');
        if (!other) continue;
        noteRelation(form, written(other), item.word, other.word, reading, false);
        left.splice(left.indexOf(item), 1);
        if (right.includes(other)) right.splice(right.indexOf(other), 1);
      }
      for (const item of [...right]) {
        if (item.mark || !slight(before).some(({ word }) => relationOf(item.word, word, reading.lexicon) === 'typo'))
          continue;
        form.slip = true;
        right.splice(right.indexOf(item), 1);
      }
      return { went: left, came: right };
    })
    .filter(({ went, came }) => went.length + came.length > 0);
}

/** Whether one sentence is the other in the passive, with the one who acts named: nothing is lost. */
export function isVoiceChange(
  sides: readonly (readonly Item[])[],
  hunks: readonly Hunk[],
  { lexicon }: Reading,
): boolean {
  const [agentMark, ...more] = hunks.flatMap(({ went, came }) => [...went, ...came]);
  if (!agentMark || more.length > 0 || !lexicon.language.agent.includes(agentMark.word)) return false;
  const passive = sides.find((items) => items.includes(agentMark)) ?? [];
  const active = sides.find((items) => items !== passive) ?? [];
  const agent = passive.slice(passive.indexOf(agentMark) + 1).find(({ slight, mark }) => !slight && !mark);
  const subject = active.find(({ slight, mark }) => !slight && !mark);
  return agent !== undefined && agent.key === subject?.key && passive.some(({ word }) => lexicon.passives.has(word));
}

/** The commas and brackets of a sentence: what they part can change what it means. */
const stopsOf = ({ tokens, markOf }: Reading, [from, to]: Sentence): string =>
  tokens
    // What ends a list item ("water," "water;") is a matter of style too.
    .slice(from, tokens[to - 1]?.stop === 'clause' ? to - 1 : to)
    // A comma before the "and" of a series is a matter of style.
    .map(({ word, stop }, i) => (stop === '' || ['and', 'or'].includes(markOf[from + i + 1]?.table ?? '') ? '' : word))
    .join('');

/** The articles and pronouns of a sentence. A possessive for an article is harmless; "a" for "the" may not be. */
const slightOf = (items: readonly Item[], { lexicon }: Reading): string =>
  items
    .filter(({ slight, key }) => slight && key !== '@before not' && key !== INNER)
    .map(({ word }) => (lexicon.determiners.has(word) ? 'the' : word))
    .join(' ');

/** Whether what is no step of a sentence (articles, commas) differs though all the steps are the same. */
export function detailsDiffer(
  form: Form,
  readings: readonly [Reading, Reading],
  sentences: readonly [Sentence, Sentence],
  items: readonly [readonly Item[], readonly Item[]],
): boolean {
  const [before, after] = readings;
  if (!form.equivalent && !form.slip && slightOf(items[0], before) !== slightOf(items[1], after)) return true;
  return !form.equivalent && stopsOf(before, sentences[0]) !== stopsOf(after, sentences[1]);
}

/** Drops the signs of "may only … by" for "may not … otherwise than by": the same, said twice differently. */
export function cancelOnly(signs: readonly Sign[], was: Stance, is: Stance): readonly Sign[] | null {
  if (was.exclusive === is.exclusive || was.modality !== 'prohibition' || is.modality !== 'prohibition') return null;
  const exception = signs.find(({ aspect }) => aspect === 'exception');
  const only = signs.find(({ aspect, direction }) => aspect === 'scope' && direction === exception?.direction);
  return exception && only ? signs.filter((sign) => sign !== exception && sign !== only) : null;
}
