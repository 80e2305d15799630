/** On how many cases each law is tried: see `vitest.config.ts` for `npm run fuzz`. */
export const RUNS = Number(process.env['LAW_RUNS'] ?? 10_000);
