// Charters made from a seed, and what was done to them: a truth that nobody had to write by hand. The words are
// of this file alone, chosen without looking at the tables of the differ.

/** The words of made charters, by language; the lists are as long as a charter that repeats none of them may need. */
export const WORDS = {
  en: {
    titles: ['Harbour', 'Orchards', 'Night trains', 'Lighthouses', 'Bakeries', 'Rivers', 'Observatories', 'Ferries'],
    actors: ['The harbour office', 'The orchard board', 'The railway', 'The lighthouse crew', 'The bakers’ guild'],
    deeds: [
      'repair',
      'inspect',
      'paint',
      'lend',
      'translate',
      'photograph',
      'label',
      'restore',
      'count',
      'weigh',
      'map',
    ],
    things: [
      'wooden gates',
      'brass lanterns',
      'pear trees',
      'sleeping berths',
      'stone ovens',
      'tide gauges',
      'canal locks',
      'signal masts',
      'copper kettles',
      'star charts',
      'rope ladders',
      'slate roofs',
      'honey jars',
      'mail bags',
      'iron bridges',
      'glass domes',
      'linen sails',
      'granite quays',
      'paper kites',
      'clay pipes',
      'silver bells',
    ],
    details: [
      'from the northern island',
      'beside the old pier',
      'listed in the green notebook',
      'along the eastern wall',
      'bought at the spring fair',
      'shown to schoolchildren',
      'below the tower',
      'praised by travellers',
      'drawn on the parish plan',
      'left by the former keeper',
      'made of local timber',
      'offered by the next town',
    ],
    strong: 'must',
    soft: 'should',
    quantifiers: { all: 'all', some: 'some' },
    and: 'and',
    delay: (days) => ` within ${days} days`,
    exceptions: [', unless the mayor objects', ', except during the carnival'],
    hedges: [' where possible', ' as far as possible'],
  },
  fr: {
    titles: [
      'Le port',
      'Les vergers',
      'Les trains de nuit',
      'Les phares',
      'Les boulangeries',
      'Les fleuves',
      'Les bacs',
    ],
    actors: ['La capitainerie', 'Le conseil des vergers', 'La compagnie', 'L’équipage du phare', 'La guilde'],
    deeds: [
      'réparer',
      'repeindre',
      'prêter',
      'traduire',
      'photographier',
      'étiqueter',
      'restaurer',
      'compter',
      'peser',
    ],
    things: [
      'portails de bois',
      'poiriers',
      'fours de pierre',
      'marégraphes',
      'billets de bac',
      'mâts de signaux',
      'chaudrons',
      'carillons',
      'planisphères',
      'chariots',
      'pots de miel',
      'sacs postaux',
      'ponts de fer',
      'dômes de verre',
      'quais de granit',
      'manteaux',
      'tuyaux d’argile',
      'wagons bleus',
      'bateaux à voile',
      'fanaux de cuivre',
    ],
    details: [
      'de l’île du nord',
      'de la vieille jetée',
      'du carnet vert',
      'du mur de l’est',
      'de la foire de mai',
      'des écoliers',
      'de la tour',
      'des voyageurs',
      'du plan du bourg',
      'de l’ancien gardien',
      'de la ville voisine',
    ],
    strong: 'doit',
    soft: 'devrait',
    quantifiers: { all: 'tous les', some: 'certains' },
    and: 'et',
    delay: (days) => ` sous ${days} jours`,
    exceptions: [', sauf si le maire s’y oppose', ', hormis pendant le carnaval'],
    hedges: [' dans la mesure du possible', ' autant que possible'],
  },
};

/** A source of numbers (mulberry32): the same seed gives the same charter on every machine. */
function randomFrom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const pick = (list) => list[Math.floor(next() * list.length)];
  const shuffled = (list) =>
    list
      .map((one) => [next(), one])
      .sort(([a], [b]) => a - b)
      .map(([, one]) => one);
  return { pick, shuffled };
}

/** A clause as a sentence: who must or should do what, to which things, how soon, and unless what. */
export const said = (clause, words) =>
  `${clause.actor} ${words[clause.force]} ${clause.deed} ${words.quantifiers[clause.scope]} ${clause.things} ${clause.detail}` +
  `${clause.second ? ` ${words.and} ${clause.second.deed} ${words.quantifiers.all} ${clause.second.things} ${clause.second.detail}` : ''}` +
  `${clause.days ? words.delay(clause.days) : ''}${clause.tail ?? ''}.`;

/** What can be done to one clause, and what it then is. */
export const MUTATIONS = [
  { kind: 'weakened', does: (clause) => clause.force === 'strong' && { force: 'soft' } },
  { kind: 'strengthened', does: (clause) => clause.force === 'soft' && { force: 'strong' } },
  { kind: 'weakened', does: (clause) => clause.scope === 'all' && { scope: 'some' } },
  { kind: 'strengthened', does: (clause) => clause.scope === 'some' && { scope: 'all' } },
  { kind: 'weakened', does: (clause) => clause.days && { days: clause.days * 2 } },
  { kind: 'strengthened', does: (clause) => clause.days && { days: clause.days / 2 } },
  { kind: 'weakened', does: (clause, random, words) => !clause.tail && { tail: random.pick(words.exceptions) } },
  { kind: 'strengthened', does: (clause) => clause.tail && { tail: '' } },
  { kind: 'weakened', does: (clause, random, words) => !clause.tail && { tail: random.pick(words.hedges) } },
  {
    kind: 'reworded',
    does: (clause, random, words) => ({ things: random.pick(words.things.filter((one) => one !== clause.things)) }),
  },
];

/** Whole commitments that come, go, change place, or fall apart. */
const PLACES = ['removed', 'added', 'moved', 'split', 'merged', 'editorial'];

/**
 * A charter, the charter after a few mutations, and the truth.
 *
 * @param {number} seed
 * @param {{ language: 'en' | 'fr', ids: boolean }} options with explicit ids, or without any
 * @returns {{ before: string, after: string, truth: readonly { kind: string, before: readonly string[], after: readonly string[] }[] }}
 */
export function mutatedCharter(seed, { language, ids }) {
  const words = WORDS[language];
  const random = randomFrom(seed);
  const things = random.shuffled(
    words.things.flatMap((one) => words.details.map((detail) => ({ things: one, detail }))),
  );
  const clauseOf = (id) => ({
    id,
    actor: random.pick(words.actors),
    deed: random.pick(words.deeds),
    ...things.pop(),
    force: random.pick(['strong', 'strong', 'soft']),
    scope: random.pick(['all', 'all', 'some']),
    days: random.pick([0, 0, 10, 30]),
    tail: random.pick(['', '', '', random.pick(words.exceptions)]),
  });
  const stakes = random
    .shuffled(words.titles)
    .slice(0, 5)
    .map((title, s) => ({
      id: `s${s}`,
      title,
      clauses: Array.from({ length: 6 }, (_, c) => clauseOf(`s${s}-c${c}`)),
    }));
  const joint = (clause) => ({
    ...clause,
    days: 0,
    tail: '',
    second: { deed: random.pick(words.deeds), ...things.pop() },
  });
  const parts = ({ second, ...clause }) => [clause, { ...clause, ...second, scope: 'all', id: `${clause.id}-b` }];
  // Two in three clauses stay as they are; the others are the first of their stake, so that each has neighbours.
  const truth = [];
  const tell = (kind, before, after) =>
    truth.push({ kind, before: before.map((one) => said(one, words)), after: after.map((one) => said(one, words)) });
  const later = stakes.map((stake) => ({ ...stake, clauses: [...stake.clauses] }));
  stakes.forEach((stake, s) => {
    const { clauses } = later[s];
    const place = PLACES[(seed + s) % PLACES.length];
    const at = 4;
    let clause = clauses[at];
    if (place === 'split' || place === 'merged') {
      clause = joint(clause);
      const [one, two] = parts(clause);
      const named = ids ? { ...(place === 'split' ? { from: clause.id } : { from: `${one.id} ${two.id}` }) } : {};
      if (place === 'split') {
        stake.clauses[at] = clause;
        clauses.splice(at, 1, { ...one, id: `${clause.id}-a`, ...named }, { ...two, ...named });
        tell('split', [clause], [one, two]);
      } else {
        stake.clauses.splice(at, 1, one, two);
        clauses.splice(at, 1, { ...clause, id: `${clause.id}-m`, ...named });
        tell('merged', [one, two], [clause]);
      }
    } else if (place === 'removed') {
      clauses.splice(at, 1);
      tell('removed', [clause], []);
    } else if (place === 'added') {
      const fresh = clauseOf(`s${s}-new`);
      clauses.splice(at, 0, fresh);
      tell('added', [], [fresh]);
    } else if (place === 'moved') {
      clauses.splice(at, 1);
      later[(s + 1) % later.length].clauses.push(clause);
      tell('moved', [clause], [clause]);
    } else {
      clauses[at] = { ...clause, straight: true };
      tell('editorial', [clause], [clause]);
    }
    const [mutation, done] = random
      .shuffled(MUTATIONS)
      .map((one) => [one, one.does(clauses[1], random, words)])
      .find(([, change]) => change);
    const mutated = { ...clauses[1], ...done };
    tell(mutation.kind, [clauses[1]], [mutated]);
    clauses[1] = mutated;
  });
  const block = ({ id, from }) => (ids ? ` {#${id}${from ? ` from="${from}"` : ''}}` : '');
  // A no-break space for a space, and nothing else: typography.
  const written = (clause) => (clause.straight ? said(clause, words).replace(' ', '\u00A0') : said(clause, words));
  const markdown = (list) =>
    `---\ncharter: made\nversion: 1.0.0\nlanguage: ${language}\n---\n\n${list
      .map(
        (stake) =>
          `## ${stake.title}${block(stake)}\n\n${stake.clauses.map((clause) => `- ${written(clause)}${block(clause)}\n`).join('')}`,
      )
      .join('\n')}`;
  return { before: markdown(stakes), after: markdown(later), truth };
}

/** Words only: a no-break space is a space. */
const plain = (text) => text.replaceAll('\u00A0', ' ');

/**
 * How many of the true changes a diff tells with their kind and their texts, how many it tells beside them, and
 * how many it misses. Form of the source and metadata are not counted.
 *
 * @param {readonly { kind: string, before: readonly string[], after: readonly string[] }[]} truth
 * @param {readonly { kind: string, node: string, partOf: string | null, before: readonly { text: string }[], after: readonly { text: string }[] }[]} changes
 * @returns {{ right: number, extra: readonly object[], missed: readonly object[] }}
 */
export function scoreChanges(truth, changes) {
  const name = (kind, before, after) => JSON.stringify([kind, before.map(plain).sort(), after.map(plain).sort()]);
  const left = truth.map((one) => ({ one, key: name(one.kind, one.before, one.after) }));
  const texts = (side) => side.map(({ text }) => text);
  const extra = changes
    .filter(({ node, partOf, kind }) => node !== 'edition' && partOf === null && kind !== 'metadata')
    .filter(({ kind, before, after }) => {
      const at = left.findIndex(({ key }) => key === name(kind, texts(before), texts(after)));
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
  return { right: truth.length - left.length, extra, missed: left.map(({ one }) => one) };
}
