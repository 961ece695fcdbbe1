import { type MatcherHandle, startMatcher } from '@mellanrum/graph-api/suggestions/start-matcher'
import type { TestProject } from 'vitest/node'
import { startTestDatabase, type TestDatabase } from './neo4j.ts'

/** One database serves all projects of a run, each of which loads this file anew, hence the global place. */
const place = Symbol.for('mellanrum.test-database')
type Running = { database: TestDatabase; matcher: MatcherHandle }
type Place = { [place]?: { running: Promise<Running>; users: number } }

/** The database with its seed, and a matcher that has judged all of it and follows what the tests change. */
async function start(): Promise<Running> {
  const database = await startTestDatabase()
  const matcher = startMatcher({ address: database.address, onFailure: ({ details }) => console.error(details) })
  await matcher.settle()
  return { database, matcher }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const shared = globalThis as Place
  shared[place] ??= { running: start(), users: 0 }
  const use = shared[place]
  use.users++
  const { database, matcher } = await use.running
  project.provide('neo4j', database.address)
  return async () => {
    use.users--
    if (use.users > 0) return
    await matcher.stop()
    await database.stop()
  }
}
