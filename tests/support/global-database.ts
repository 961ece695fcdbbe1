import type { TestProject } from 'vitest/node'
import { startTestDatabase, type TestDatabase } from './neo4j.ts'

/** One database serves all projects of a run, each of which loads this file anew, hence the global place. */
const place = Symbol.for('mellanrum.test-database')
type Place = { [place]?: { database: Promise<TestDatabase>; users: number } }

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const shared = globalThis as Place
  shared[place] ??= { database: startTestDatabase(), users: 0 }
  const use = shared[place]
  use.users++
  const database = await use.database
  project.provide('neo4j', database.address)
  return async () => {
    use.users--
    if (use.users === 0) await database.stop()
  }
}
