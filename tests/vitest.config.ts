import { createRequire } from 'node:module'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

const root = join(import.meta.dirname, '..')

/** So long something is waited for at the most, in milliseconds: long on a busy machine too, and shorter than a test, so that it says for what. */
const poll = { timeout: 60_000 }

/** The libraries load GraphQL as Node does; the sources under test must get the very same copy of it. */
const resolve = { alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }] }

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        resolve,
        test: {
          name: 'unit',
          // A busy machine takes longer; nothing here waits by the clock.
          testTimeout: 30_000,
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
        resolve,
        test: {
          name: 'api',
          include: ['tests/{cypher,contract,api}/**/*.test.ts'],
          globalSetup: [join(import.meta.dirname, 'support/global-database.ts')],
          pool: 'forks',
          // The whole program is loaded once, not once a file: that was a sixth of the run.
          isolate: false,
          setupFiles: [join(import.meta.dirname, 'support/after-each-file.ts')],
          // The first question to a file's own matcher waits until all texts are read, on a busy machine too.
          testTimeout: 90_000,
          hookTimeout: 120_000,
          expect: { poll },
          sequence: { groupOrder: 0 },
        },
      },
      {
        root,
        resolve,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.spec.ts'],
          globalSetup: [join(import.meta.dirname, 'support/global-server.ts')],
          pool: 'forks',
          testTimeout: 90_000,
          hookTimeout: 60_000,
          expect: { poll },
          // After the others: a browser on a busy machine waits longer than a person would.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
