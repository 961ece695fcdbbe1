import { defineConfig } from 'vitest/config'

/** The tests that run against each mutant: those beside the sources, without a database. Paths are of Stryker's copy. */
export default defineConfig({
  test: {
    include: ['graph-api/src/matching/**/*.test.ts', 'graph-api/src/**/rules.test.ts'],
    testTimeout: 30_000,
  },
})
