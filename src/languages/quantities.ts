import type { Lexicon } from './lexicon.js';
import { type Branch, termsAt } from './term-tree.js';
import type { Token } from './tokenize.js';

/** A number of something, before it is known what it limits. */
export interface Amount {
  readonly of: 'frequency' | 'duration' | 'share' | 'number';
  /** Times a year, days, or the number itself. */
  readonly value: number;
  /** What it counts: two amounts of the same base and value say the same. */
  readonly base: string;
  readonly length: number;
}

const DAYS_A_YEAR = 365;
/** Of seven days, those that "working days" count: what makes ten of them longer than ten days. */
const WORKING = 7 / 5;

/** Families of units that convert without a doubt: a month is not thirty days to a lawyer. */
const baseOf = (days: number): string =>
  days < 1 ? 'hours' : days % 7 === 0 && days < 30 ? 'days' : days < 28 ? 'days' : 'months';

interface Numeral {
  readonly value: number;
  readonly length: number;
  /** Written as an article or a pronoun may be: "a", "one", « une ». */
  readonly faint: boolean;
  /** A part of a whole: "a third of". */
  readonly part?: boolean;
}

function figure(text: string): number | null {
  if (!/^\d/.test(text)) return null;
  const plain = /^\d{1,3}([.,]\d{3})+$/.test(text) ? text.replace(/[.,]/g, '') : text.replace(',', '.');
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

/** Number words add up, and multiply what is smaller before them: "four twenties", "two hundred". */
function numeralAt(tokens: readonly Token[], at: number, { language, prepositions }: Lexicon): Numeral | null {
  const first = figure(tokens[at]?.word ?? '');
  if (first !== null) {
    let [value, length] = [first, 1];
    // "1 000": a group of three figures after a space.
    while (/^\d{3}$/.test(tokens[at + length]?.word ?? '') && Number.isInteger(value) && value < 1000)
      value = value * 1000 + Number(tokens[at + length++]?.word);
    return { value, length, faint: false };
  }
  const { numbers, fractions } = language;
  const numberOf = (word: string) => (Object.hasOwn(numbers, word) ? (numbers[word] as number) : null);
  let total = 0;
  let length = 0;
  for (; at + length < tokens.length; length++) {
    const parts = (tokens[at + length]?.word ?? '').split('-').filter((part) => part !== 'et');
    const values = parts.map(numberOf);
    if (parts.length === 0 || values.some((value) => value === null)) break;
    for (const value of values as number[]) {
      const unit = total % 100;
      total =
        total > 0 && value >= 100
          ? total * value
          : unit > 0 && unit < value && value < 100
            ? total - unit + unit * value
            : total + value;
    }
  }
  const next = tokens[at + length]?.word ?? '';
  if (Object.hasOwn(fractions, next) && prepositions.has(tokens[at + length + 1]?.word ?? ''))
    return { value: Math.max(total, 1) * (fractions[next] as number), length: length + 1, faint: false, part: true };
  return length === 0 ? null : { value: total, length, faint: total === 1 };
}

/** "Times" and "once" are one, which is no number here. */
const several = (times = 1): readonly number[] => (times > 1 ? [times] : []);

/**
 * The values of the numbers that a text names, in figures or in words. "One" is left out where it may be an article.
 *
 * @example
 * numeralsIn(tokenize('within two months'), lexicon); // [2]
 */
export function numeralsIn(tokens: readonly Token[], lexicon: Lexicon): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at < tokens.length; ) {
    const numeral = numeralAt(tokens, at, lexicon);
    const word = tokens[at]?.word ?? '';
    if (numeral && !numeral.faint) found.push(numeral.value);
    // "Twice" is « deux fois ».
    else if (Object.hasOwn(lexicon.language.times, word)) found.push(...several(lexicon.language.times[word]));
    at += numeral?.length ?? 1;
  }
  return found;
}

/** The unit of time at a word, with the words beside it: "working days", « jours ouvrés ». */
function unitAt(
  tokens: readonly Token[],
  at: number,
  { units, language }: Lexicon,
): { days: number; length: number; working: boolean } | null {
  const word = (i: number) => tokens[i]?.word ?? '';
  const before = language.working.includes(word(at)) ? 1 : 0;
  const days = units.get(word(at + before));
  if (days === undefined) return null;
  const after = language.working.includes(word(at + before + 1)) ? 1 : 0;
  const beside = before ? word(at) : after ? word(at + 1) : '';
  return { days, length: 1 + before + after, working: /^(working|business|ouvr)/.test(beside) };
}

const openingAt = (tokens: readonly Token[], at: number, root: Branch): number =>
  termsAt(tokens, at, root)[0]?.length ?? 0;

/** How often: "every two years", "twice a month", "annually"; null when the word opens none. */
function frequencyAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Amount | null {
  const { language, every, per } = lexicon;
  const word = tokens[at]?.word ?? '';
  const frequency = (times: number, days: number, length: number): Amount => ({
    of: 'frequency',
    value: (times * DAYS_A_YEAR) / days,
    base: 'year',
    length,
  });
  if (Object.hasOwn(language.frequencies, word))
    return { of: 'frequency', value: language.frequencies[word] as number, base: 'year', length: 1 };
  const opening = openingAt(tokens, at, every);
  if (opening > 0) {
    const number = numeralAt(tokens, at + opening, lexicon);
    const unit = unitAt(tokens, at + opening + (number?.length ?? 0), lexicon);
    return unit && frequency(1, unit.days * (number?.value ?? 1), opening + (number?.length ?? 0) + unit.length);
  }
  const number = numeralAt(tokens, at, lexicon);
  const times = tokens[at + (number?.length ?? 0)]?.word ?? '';
  if (!Object.hasOwn(language.times, times)) return null;
  const length = (number?.length ?? 0) + 1;
  const between = openingAt(tokens, at + length, per);
  if (between === 0) return null;
  const count = numeralAt(tokens, at + length + between, lexicon);
  const unit = unitAt(tokens, at + length + between + (count?.length ?? 0), lexicon);
  return (
    unit &&
    frequency(
      (number?.value ?? 1) * (language.times[times] as number),
      unit.days * (count?.value ?? 1),
      length + between + (count?.length ?? 0) + unit.length,
    )
  );
}

/**
 * The amount that a word opens; null when it opens none. An article counts as a number before a unit only.
 */
export function amountAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Amount | null {
  const often = frequencyAt(tokens, at, lexicon);
  if (often) return often;
  const number = numeralAt(tokens, at, lexicon);
  if (!number) return null;
  const unit = unitAt(tokens, at + number.length, lexicon);
  if (unit) {
    const base = baseOf(unit.days);
    return {
      of: 'duration',
      value: number.value * unit.days * (unit.working ? WORKING : 1),
      base: unit.working ? `working ${base}` : base,
      length: number.length + unit.length,
    };
  }
  if (number.part) return { of: 'share', value: number.value * 100, base: '%', length: number.length };
  if (number.faint) return null;
  const after = tokens[at + number.length]?.word ?? '';
  const two = `${after} ${tokens[at + number.length + 1]?.word}`;
  const percent = ['%', 'percent'].includes(after) ? 1 : ['per cent', 'pour cent'].includes(two) ? 2 : 0;
  if (percent > 0) return { of: 'share', value: number.value, base: '%', length: number.length + percent };
  return { of: 'number', value: number.value, base: 'number', length: number.length };
}
