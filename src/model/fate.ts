/** What may become of a commitment in a later edition, the gravest first. */
export const FATES = [
  'withdrawn',
  'removed',
  'split',
  'merged',
  'weakened',
  'reworded',
  'strengthened',
  'moved',
  'renamed',
  'editorial',
  'added',
  'same',
] as const;
/** `withdrawn` is declared, `removed` is not; `renamed` has another id, or another title; `added` is new. */
export type Fate = (typeof FATES)[number];
