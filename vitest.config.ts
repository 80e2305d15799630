import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // The tests share no state: one registry of modules for all of a worker's files saves their loading again and again.
    isolate: false,
    // Properties run thousands of cases, and some tests start processes.
    testTimeout: 120_000,
    reporters: process.env.CI ? ['default', ['json', { outputFile: '.vitest/report.json' }]] : ['default'],
  },
});
