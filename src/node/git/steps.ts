/** Where a history stops: at each commit that touched the file, at each tag, or at its end alone. */
export const HISTORY_STEPS = ['commits', 'tags', 'ends'] as const;
export type HistoryStep = (typeof HISTORY_STEPS)[number];
