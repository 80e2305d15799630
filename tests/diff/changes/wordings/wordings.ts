import type { ChangeKind } from '../../../../src/model/index.js';

/** Pairs of wordings by phenomenon: what the change means, before, after. */
export type Wordings = Readonly<
  Record<string, readonly (readonly [kind: ChangeKind, before: string, after: string])[]>
>;
