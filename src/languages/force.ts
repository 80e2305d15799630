import type { Force, Quantity, TermSpan } from '../model/index.js';
import type { Language } from './language.js';
import { MANNER, type Manner } from './profiles.js';
import { type Mark, type Reading, read } from './reading.js';
import { stanceOf } from './stance.js';
import type { Table } from './tables.js';

const span = ({ term, start, end }: Mark): TermSpan => ({ term, start, end });

/** What an amount is: the nearest limit before it, or a time in advance after it. */
export function roleOf({ tokens, markOf }: Reading, amount: Mark): Table | null {
  for (let at = amount.from - 1; at >= Math.max(0, amount.from - 3) && tokens[at]?.stop === ''; at--) {
    const table = markOf[at]?.table;
    if (table === 'minimum' || table === 'maximum' || table === 'over' || table === 'under' || table === 'delays')
      return table;
  }
  for (let at = amount.to; at < Math.min(tokens.length, amount.to + 3); at++) {
    const table = markOf[at]?.table;
    if (table === 'ahead' || table === 'minimum' || table === 'maximum' || table === 'delays') return table;
  }
  return null;
}

/**
 * How strongly a wording binds, with the terms that show it: the modality of its first sentence, and
 * what moves it up or down anywhere. Of nested modals the weakest decides; without any, the plain
 * present binds as `manner` says.
 *
 * @example
 * readForce("L'établissement s'efforce de répondre.", fr).modality; // 'effort'
 */
export function readForce(text: string, language: Language, manner: Manner = MANNER): Force {
  const reading = read(text, language);
  const { marks } = reading;
  const stance = stanceOf(reading, reading.sentences[0] ?? [0, 0], manner);
  const of = (...tables: Mark['table'][]) => marks.filter(({ table }) => tables.includes(table)).map(span);
  const amounts = marks.flatMap((mark) =>
    mark.amount ? [{ ...span(mark), value: mark.amount.value, of: mark.amount.of, role: roleOf(reading, mark) }] : [],
  );
  const quantity = ({ term, start, end, value }: Quantity): Quantity => ({ term, start, end, value });
  const delay = amounts.find(({ role, of: kind }) => role === 'delays' && kind === 'duration');
  const frequency = amounts.find(({ of: kind }) => kind === 'frequency');
  return {
    modality: stance.modality,
    modal: stance.modal && span(stance.modal),
    polarity: stance.polarity,
    aim: stance.modality === 'effort' ? 'effort' : 'result',
    actor: stance.actor,
    benefits: stance.benefits,
    hedges: of('hedges', 'reservations'),
    exceptions: of('exceptions'),
    conditions: marks.filter(({ table, region }) => table === 'conditions' && region === 'condition').map(span),
    wide: of('wide'),
    narrow: of('narrow', 'only'),
    delay: delay ? quantity(delay) : null,
    frequency: frequency ? quantity(frequency) : null,
    minima: amounts.filter(({ role }) => role === 'minimum').map(quantity),
    maxima: amounts.filter(({ role }) => role === 'maximum').map(quantity),
  };
}
