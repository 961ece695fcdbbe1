import { execFileSync } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openDriver } from '@mellanrum/graph-api/database/driver'
import { startMatcher } from '@mellanrum/graph-api/suggestions/start-matcher'
import { startEmptyDatabase, startTestDatabase } from '../../support/neo4j.ts'
import { settled } from '../../support/settled.ts'
import { type OwnApi, openOwnApi } from './own-api.ts'
import { readGraph, type StoredGraph, writeGraph } from './stored-graph.ts'

export interface Arranged {
  readonly whole: StoredGraph
  readonly api: OwnApi
  readonly put: (graph: StoredGraph) => Promise<void>
}

/** A plan stays whatever is put into the graph: it is made anew far more often otherwise, and takes longer than its question. */
const keepsPlans = ['dbms.cypher.min_replan_interval=24h', 'server.memory.query_cache.per_db_cache_num_entries=4000']

/** The demo and the matcher that judged it, as they were committed last. */
function sourceOfDemo(): string {
  const root = join(import.meta.dirname, '..', '..', '..')
  const trees = ['seed', 'graph-api/src/suggestions', 'graph-api/src/matching'].map((path) => `HEAD:${path}`)
  const hashes = execFileSync('git', ['rev-parse', ...trees], { cwd: root, encoding: 'utf8' })
  return hashes
    .replace(/\W+/g, ' ')
    .trim()
    .split(' ')
    .map((hash) => hash.slice(0, 8))
    .join('-')
}

/** The demo with its suggestions: worked out once for each state of the code that makes it, since the matcher takes minutes. */
async function demoGraph(): Promise<StoredGraph> {
  const folder = join(import.meta.dirname, '..', '..', '..', '.mellanrum')
  const file = join(folder, `demo-graph-${sourceOfDemo()}.json`)
  const known = await readFile(file, 'utf8').catch(() => null)
  if (known) return JSON.parse(known) as StoredGraph
  const database = await startTestDatabase()
  const driver = openDriver(database.address)
  try {
    const matcher = startMatcher({ address: database.address, onFailure: console.error })
    await settled(matcher)
    await matcher.stop()
    const whole = await readGraph({ driver, database: 'neo4j' })
    await mkdir(folder, { recursive: true })
    await writeFile(file, JSON.stringify(whole))
    return whole
  } finally {
    await driver.close()
    await database.stop()
  }
}

/** Runs `work` over a database of its own, with the demo and its suggestions to draw from, and removes it. */
export async function withOwnDatabase(work: (arranged: Arranged) => Promise<void>): Promise<void> {
  const whole = await demoGraph()
  const database = await startEmptyDatabase(keepsPlans)
  const at = { driver: openDriver(database.address), database: 'neo4j' }
  try {
    await work({ whole, api: openOwnApi(at), put: (graph) => writeGraph(at, graph) })
  } finally {
    await at.driver.close()
    await database.stop()
  }
}
