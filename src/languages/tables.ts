import type { Modality } from '../model/index.js';

/** The tables whose terms are looked for in a text. Of two terms of the same length, the first table here wins. */
export const TABLES = [
  'asides',
  'definitions',
  'noSubjects',
  'lacks',
  'immediately',
  'someday',
  'delays',
  'minimum',
  'maximum',
  'over',
  'under',
  'hedges',
  'reservations',
  'exceptions',
  'conditions',
  'only',
  'regardless',
  'consequences',
  'including',
  'fillers',
  'wide',
  'narrow',
  'examples',
  'guarantees',
  'qualities',
  'and',
  'or',
  'ahead',
  'same',
] as const;

/** The tables of modals that stand apart, since who gains by them differs, and the modality that they give. */
export const MODAL_TABLES = {
  rights: 'permission',
  reserves: 'permission',
  exemptions: 'permission',
  discouragements: 'recommendation',
} as const satisfies Record<string, Modality>;

export type Table = (typeof TABLES)[number] | keyof typeof MODAL_TABLES | 'modals';

/** What a term is: its table, and the row in it, whose terms stand for one another. */
export interface Entry {
  readonly table: Table;
  readonly row: number;
  readonly modality: Modality | null;
}
