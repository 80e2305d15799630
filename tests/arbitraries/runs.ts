/** On how many cases each law is tried: see `vitest.config.ts` for `npm run fuzz`. */
export const RUNS = Number(process.env['LAW_RUNS'] ?? 10_000);

/**
 * What the cases are drawn from: by itself the same cases each time, so that a change is judged by what it changes and
 * not by luck; `npm run fuzz` draws new ones, and what it finds is mended or explained.
 */
export const SEED = process.env['LAW_SEED'] === 'new' ? undefined : Number(process.env['LAW_SEED'] ?? 2022);
