import { defineConfig } from 'vitest/config';

/** `npm run fuzz`: the laws alone, each on ten times as many cases, new each time. */
const FUZZ = {
  include: ['tests/laws/*.test.ts'],
  env: { LAW_RUNS: process.env.LAW_RUNS ?? '100000', LAW_SEED: process.env.LAW_SEED ?? 'new' },
  testTimeout: 24 * 3_600_000,
};

export default defineConfig(({ mode }) => ({
  test: {
    include: ['tests/**/*.test.ts'],
    // The tests share no state: one registry of modules for all of a worker's files saves their loading again and again.
    isolate: false,
    // Properties run thousands of cases, and some tests start processes.
    testTimeout: 600_000,
    reporters: process.env.CI ? ['default', ['json', { outputFile: '.vitest/report.json' }]] : ['default'],
    ...(mode === 'fuzz' ? FUZZ : {}),
  },
}));
