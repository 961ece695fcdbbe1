import { openDriver } from '@mellanrum/graph-api/database/driver'
import { startMatcher } from '@mellanrum/graph-api/suggestions/start-matcher'
import { startTestDatabase } from '../../support/neo4j.ts'
import { type OwnApi, openOwnApi } from './own-api.ts'
import { readGraph, type StoredGraph, writeGraph } from './stored-graph.ts'

export interface Arranged {
  readonly whole: StoredGraph
  readonly api: OwnApi
  readonly put: (graph: StoredGraph) => Promise<void>
}

/** A plan stays whatever is put into the graph: it is made anew far more often otherwise, and takes longer than its question. */
const keepsPlans = ['dbms.cypher.min_replan_interval=24h', 'server.memory.query_cache.per_db_cache_num_entries=4000']

/** Runs `work` over a database of its own, with the demo and its suggestions to draw from, and removes it. */
export async function withOwnDatabase(work: (arranged: Arranged) => Promise<void>): Promise<void> {
  const database = await startTestDatabase(keepsPlans)
  const at = { driver: openDriver(database.address), database: 'neo4j' }
  try {
    const matcher = startMatcher({ address: database.address, onFailure: console.error })
    await matcher.settle()
    await matcher.stop()
    const whole = await readGraph(at)
    await work({ whole, api: openOwnApi(at), put: (graph) => writeGraph(at, graph) })
  } finally {
    await at.driver.close()
    await database.stop()
  }
}
