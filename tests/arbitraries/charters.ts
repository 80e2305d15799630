import fc from 'fast-check';
import { MUTATIONS, said, WORDS } from '../../scripts/mutations.js';
import type { Pair } from './editions.js';

/** One promise, as `scripts/mutations.js` says it, and how it is written down. */
interface Clause {
  readonly id: string;
  /** Ids that it says it comes from. */
  readonly from: string | null;
  readonly actor: string;
  readonly deed: string;
  readonly things: string;
  readonly detail: string;
  readonly force: 'strong' | 'soft';
  readonly scope: 'all' | 'some';
  readonly days: number;
  readonly tail: string;
  /** What else it promises in one breath. */
  readonly second: Pick<Clause, 'deed' | 'things' | 'detail'> | null;
  /** Whether its first space is one that does not break: another typography, and no other word. */
  readonly typeset: boolean;
}

interface Section {
  readonly id: string;
  readonly title: string;
  readonly context: string | null;
  /** Who must or should do what the list says, said once above it; null where each clause says it. */
  readonly lead: Pick<Clause, 'actor' | 'force'> | null;
  readonly clauses: readonly Clause[];
}

/** A charter as its parts, before it is written down: what the revisions work on. */
export interface Charter {
  readonly language: 'en' | 'fr';
  /** Whether sections and clauses have ids of their own. */
  readonly ids: boolean;
  readonly sections: readonly Section[];
  /** Clauses, titles and things that no part has yet. */
  readonly fresh: {
    readonly clauses: readonly Clause[];
    readonly titles: readonly string[];
    readonly things: readonly string[];
  };
}

/** How a charter is written down: how its lines end, and whether they are wrapped after each word. */
export interface Writing {
  readonly lineEnd: '\n' | '\r\n';
  readonly wrapped: boolean;
}

const CONTEXTS = {
  en: ['Boats and fruit have fed this coast for ages.', 'Winters here are long, and summers bright.'],
  fr: ['Bateaux et fruits nourrissent cette côte depuis toujours.', 'Les hivers sont longs ici, et les étés clairs.'],
} as const;

/** A charter as Markdown. */
export function written({ language, ids, sections }: Charter, { lineEnd, wrapped }: Partial<Writing> = {}): string {
  const words = WORDS[language];
  const colon = language === 'fr' ? '\u00A0:' : ':';
  const block = ({ id, from }: { id: string; from?: string | null }) =>
    ids ? ` {#${id}${from ? ` from="${from}"` : ''}}` : '';
  const wrap = (text: string, indent: string) => (wrapped ? text.replaceAll(' ', `\n${indent}`) : text);
  const sentence = (clause: Clause, lead: Section['lead']) => {
    const whole = said(clause, words);
    const own = lead ? whole.slice(`${clause.actor} ${words[clause.force]} `.length).replace(/\.$/, ';') : whole;
    return clause.typeset ? own.replace(' ', '\u00A0') : own;
  };
  const body = sections.flatMap(({ title, context, lead, clauses, ...section }) => [
    `## ${title}${block(section)}`,
    ...(context ? [wrap(context, '')] : []),
    ...(lead ? [`${lead.actor} ${words[lead.force]}${colon}`] : []),
    clauses.map((clause) => `- ${wrap(sentence(clause, lead), '  ')}${block(clause)}`).join('\n'),
  ]);
  const fields = ['---', 'charter: made', 'version: 1.0.0', `language: ${language}`, '---'].join('\n');
  return `${[fields, ...body.filter((one) => one !== '')].join('\n\n')}\n`.replaceAll('\n', lineEnd ?? '\n');
}

/** Where something is done; numbers wrap around. */
interface Place {
  readonly i: number;
  readonly j: number;
  readonly k: number;
}

const at = <T>(list: readonly T[], i: number): T => list[i % list.length] as T;
const without = <T>(list: readonly T[], one: T): T[] => list.filter((other) => other !== one);
const inserted = <T>(list: readonly T[], i: number, one: T): T[] => list.toSpliced(i % (list.length + 1), 0, one);
const replaced = <T>(list: readonly T[], one: T, ...by: readonly T[]): T[] =>
  list.flatMap((other) => (other === one ? by : [other]));

const inSection = (charter: Charter, i: number, change: (section: Section) => Section): Charter => {
  if (charter.sections.length === 0) return charter;
  const section = at(charter.sections, i);
  return { ...charter, sections: replaced(charter.sections, section, change(section)) };
};
/** Changes the clauses of a section that has some. */
const inList = (charter: Charter, { i, j }: Place, change: (list: readonly Clause[], one: Clause) => Clause[]) =>
  inSection(charter, i, (section) =>
    section.clauses.length === 0 ? section : { ...section, clauses: change(section.clauses, at(section.clauses, j)) },
  );
const onClause = (charter: Charter, place: Place, change: (clause: Clause) => Partial<Clause> | false | '' | 0) =>
  inList(charter, place, (list, one) => replaced(list, one, { ...one, ...(change(one) || {}) }));
const afresh = (charter: Charter, used: Partial<Charter['fresh']>): Charter => ({
  ...charter,
  fresh: { ...charter.fresh, ...used },
});

/** What an editor does that says nothing else than what it does: one change, read alike from both ends. */
const PLAIN = {
  restate: (charter, place) =>
    onClause(charter, place, (clause) => {
      const random = { pick: <T>(list: readonly T[]): T => at(list, place.k) };
      return at(MUTATIONS.slice(0, -1), place.k).does(clause, random, WORDS[charter.language]);
    }),
  reword: (charter, place) => {
    const [things, ...rest] = charter.fresh.things;
    return things
      ? afresh(
          onClause(charter, place, () => ({ things })),
          { things: rest },
        )
      : charter;
  },
  typeset: (charter, place) => onClause(charter, place, ({ typeset }) => ({ typeset: !typeset })),
  remove: (charter, place) => inList(charter, place, (list, one) => without(list, one)),
  add: (charter, { i, j }) => {
    const [clause, ...rest] = charter.fresh.clauses;
    if (!clause) return charter;
    const added = inSection(charter, i, (section) => ({ ...section, clauses: inserted(section.clauses, j, clause) }));
    return afresh(added, { clauses: rest });
  },
  moveWithin: (charter, place) => inList(charter, place, (list, one) => inserted(without(list, one), place.k, one)),
  moveAcross: (charter, { i, j, k }) => {
    const from = at(charter.sections, i);
    const to = at(charter.sections, k);
    const one = from && at(from.clauses, j);
    if (!one || from === to || from.lead || to.lead) return charter;
    const gone = inSection(charter, i, (section) => ({ ...section, clauses: without(section.clauses, one) }));
    return inSection(gone, k, (section) => ({ ...section, clauses: inserted(section.clauses, j, one) }));
  },
  retitle: (charter, { i }) => {
    const [title, ...rest] = charter.fresh.titles;
    return title
      ? afresh(
          inSection(charter, i, (section) => ({ ...section, title })),
          { titles: rest },
        )
      : charter;
  },
  removeSection: (charter, { i }) => ({ ...charter, sections: without(charter.sections, at(charter.sections, i)) }),
  moveSection: (charter, { i, j }) => {
    const moved = at(charter.sections, i);
    return moved ? { ...charter, sections: inserted(without(charter.sections, moved), j, moved) } : charter;
  },
  context: (charter, { i, k }) =>
    inSection(charter, i, (section) => ({ ...section, context: at([...CONTEXTS[charter.language], null], k) })),
  lead: (charter, { i }) =>
    inSection(charter, i, (section) => ({
      ...section,
      lead: section.lead && { ...section.lead, force: section.lead.force === 'soft' ? 'strong' : 'soft' },
    })),
} as const satisfies Record<string, (charter: Charter, place: Place) => Charter>;

/** What else an editor does: two promises made of one, one of two, another id. Lineage is declared forwards alone. */
const OTHERS = {
  split: (charter, place) =>
    inList(charter, place, (list, one) => {
      const { second, ...first } = one;
      if (!second) return [...list];
      const named = { from: charter.ids ? one.id : null, days: 0, tail: '', second: null };
      return replaced(
        list,
        one,
        { ...first, ...named, id: `${one.id}-a` },
        { ...one, ...second, ...named, scope: 'all', id: `${one.id}-b` },
      );
    }),
  merge: (charter, place) =>
    inList(charter, place, (list, one) => {
      const next = list[list.indexOf(one) + 1];
      if (!next || one.second || next.second) return [...list];
      const { deed, things, detail } = next;
      const both = {
        ...one,
        id: `${one.id}-m`,
        from: charter.ids ? `${one.id} ${next.id}` : null,
        second: { deed, things, detail },
      };
      return without(replaced(list, one, both), next);
    }),
  newId: (charter, place) => onClause(charter, place, ({ id }) => ({ id: `${id}-n` })),
} as const satisfies Record<string, (charter: Charter, place: Place) => Charter>;

const ACTS = { ...PLAIN, ...OTHERS };
type Act = keyof typeof ACTS;

interface Revision extends Place {
  readonly act: Act;
}

const shuffled = (list: readonly string[]) => fc.shuffledSubarray([...list], { minLength: list.length });

const chartersIn = (language: Charter['language']): fc.Arbitrary<Charter> => {
  const { titles, actors, deeds, things, details } = WORDS[language];
  const clause = fc.record({
    actor: fc.constantFrom(...actors),
    deed: fc.constantFrom(...deeds),
    otherDeed: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, fc.constantFrom(...deeds)),
    force: fc.constantFrom('strong' as const, 'strong' as const, 'soft' as const),
    scope: fc.constantFrom('all' as const, 'all' as const, 'some' as const),
    days: fc.constantFrom(0, 0, 10, 30),
    tail: fc.constantFrom('', '', '', ...WORDS[language].exceptions, ...WORDS[language].hedges),
  });
  return fc
    .record({
      ids: fc.boolean(),
      titles: shuffled(titles),
      things: shuffled(things),
      details: shuffled(details),
      sections: fc.array(
        fc.record({
          context: fc.option(fc.constantFrom(...CONTEXTS[language]), { freq: 2 }),
          lead: fc.option(
            fc.record({
              actor: fc.constantFrom(...actors),
              force: fc.constantFrom('strong' as const, 'soft' as const),
            }),
            { freq: 2 },
          ),
          clauses: fc.array(clause, { minLength: 1, maxLength: 2 }),
        }),
        { minLength: 1, maxLength: 2 },
      ),
      fresh: fc.array(clause, { minLength: 2, maxLength: 2 }),
    })
    .map(({ ids, titles, things, details, sections, fresh }) => {
      let made = 0;
      const take = () => ({ things: at(things, made), detail: at(details, made++) });
      const clauseOf = ({ otherDeed, ...one }: (typeof fresh)[number]): Clause => ({
        ...one,
        ...take(),
        id: `c${made}`,
        from: null,
        second: otherDeed === null ? null : { deed: otherDeed, ...take() },
        typeset: false,
      });
      const first = sections.map((section, s) => ({
        ...section,
        id: `s${s}`,
        title: at(titles, s),
        clauses: section.clauses.map(clauseOf),
      }));
      const others = { clauses: fresh.map(clauseOf), titles: titles.slice(sections.length) };
      return { language, ids, sections: first, fresh: { ...others, things: things.slice(made) } };
    });
};

/** Small charters in either language, in which no two clauses are of the same things. */
export const charters: fc.Arbitrary<Charter> = fc.oneof(chartersIn('en'), chartersIn('fr'));

const revisions = (acts: readonly Act[]): fc.Arbitrary<readonly Revision[]> =>
  fc.array(fc.record({ act: fc.constantFrom(...acts), i: fc.nat(2), j: fc.nat(3), k: fc.nat(9) }), {
    minLength: 1,
    maxLength: 3,
  });

const revised = (charter: Charter, done: readonly Revision[]): Charter =>
  done.reduce<Charter>((one, { act, ...place }) => ACTS[act](one, place), charter);

/** Three editions of a charter, each a revision of the one before. */
export interface History {
  readonly editions: readonly [string, string, string];
  /** The first edition of the two whose changes can all be read from both ends. */
  readonly plain: 0 | 1;
}

const [anyActs, plainActs] = [ACTS, PLAIN].map((acts) => revisions(Object.keys(acts) as Act[])) as [
  ReturnType<typeof revisions>,
  ReturnType<typeof revisions>,
];

export const histories: fc.Arbitrary<History> = fc
  .tuple(charters, anyActs, plainActs, fc.constantFrom(0 as const, 1 as const))
  .map(([first, any, plain, at]) => {
    const second = revised(first, at === 0 ? plain : any);
    const third = revised(second, at === 0 ? any : plain);
    return { editions: [written(first), written(second), written(third)], plain: at };
  });

/** A charter and a revision of it. */
export const revisedCharters: fc.Arbitrary<Pair> = fc
  .tuple(charters, anyActs)
  .map(([before, done]) => ({ before: written(before), after: written(revised(before, done)) }));
