import { type EncoderHandle, startEncoder } from '@mellanrum/graph-api/embeddings/start-encoder'
import { type MatcherHandle, startMatcher } from '@mellanrum/graph-api/suggestions/start-matcher'
import type { TestProject } from 'vitest/node'
import { startTestDatabase, type TestDatabase } from './neo4j.ts'
import { settled } from './settled.ts'

/** One database serves all projects of a run, each of which loads this file anew, hence the global place. */
const place = Symbol.for('mellanrum.test-database')
type Running = { database: TestDatabase; encoder: EncoderHandle; matcher: MatcherHandle }
type Place = { [place]?: { running: Promise<Running>; users: number } }

/** Lets a server's own matcher, which follows the same changes, be the one that does. */
export async function stopMatcher(): Promise<void> {
  const { matcher, encoder } = (await (globalThis as Place)[place]?.running) ?? {}
  await matcher?.stop()
  await encoder?.stop()
}

/** The database with its seed, and a matcher that has judged all of it and follows what the tests change. */
async function start(): Promise<Running> {
  const database = await startTestDatabase()
  const encoder = startEncoder()
  const onFailure = ({ details }: { details: unknown }) => console.error(details)
  const matcher = startMatcher({ address: database.address, encoder, onFailure })
  await settled(matcher)
  return { database, encoder, matcher }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const shared = globalThis as Place
  shared[place] ??= { running: start(), users: 0 }
  const use = shared[place]
  use.users++
  const { database } = await use.running
  project.provide('neo4j', database.address)
  return async () => {
    use.users--
    if (use.users > 0) return
    await stopMatcher()
    await database.stop()
  }
}
