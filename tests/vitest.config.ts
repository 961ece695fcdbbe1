import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

const root = join(import.meta.dirname, '..')

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        test: {
          name: 'unit',
          include: [
            '{graph-api,web}/src/**/*.test.{ts,tsx}',
            '{cypher,seed,scripts}/**/*.test.ts',
            'tests/{support,bench}/**/*.test.ts',
          ],
          exclude: ['**/node_modules/**'],
          sequence: { groupOrder: 0 },
        },
      },
      {
        root,
        test: {
          name: 'api',
          include: ['tests/{cypher,contract,api}/**/*.test.ts'],
          globalSetup: [join(import.meta.dirname, 'support/global-database.ts')],
          pool: 'forks',
          testTimeout: 30_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        root,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.spec.ts'],
          globalSetup: [join(import.meta.dirname, 'support/global-server.ts')],
          pool: 'forks',
          testTimeout: 90_000,
          hookTimeout: 60_000,
          // After the others: a browser on a busy machine waits longer than a person would.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
