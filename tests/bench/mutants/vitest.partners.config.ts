import { defineConfig } from 'vitest/config'

/** The tests of partners alone: what all else rests on them notices too, but takes three to five seconds a mutant. Paths are of Stryker's copy. */
export default defineConfig({
  test: { include: ['graph-api/src/matching/partners/**/*.test.ts'], testTimeout: 30_000 },
})
