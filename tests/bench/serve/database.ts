import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type LocalNeo4j, startLocalNeo4j } from '@mellanrum/cypher/server/start'
import { applySchema } from '@mellanrum/graph-api/database/apply-schema'
import { type GraphDriver, openDriver } from '@mellanrum/graph-api/database/driver'
import { seedDatabase } from '@mellanrum/seed/run'
import { makeGraph } from '../graph/make-graph.ts'

const kept = join(import.meta.dirname, '..', '..', '..', '.mellanrum')

/** A database of a bench, with a driver of its own. */
export interface BenchDatabase {
  readonly neo4j: LocalNeo4j
  readonly driver: GraphDriver
  stop(): Promise<void>
}

/**
 * Starts a Neo4j as `npm start` does, over data that is made once and kept in the git-ignored folder.
 * @param content the demo partnership, or how many nodes a generated graph has (1,000 at least)
 */
export async function openBenchDatabase(content: 'demo' | number): Promise<BenchDatabase> {
  const home = join(kept, `bench-${content}`)
  await mkdir(home, { recursive: true })
  const neo4j = await startLocalNeo4j({ home, cache: kept, boltPort: 0, onProgress: console.log })
  const driver = openDriver({ uri: neo4j.uri, user: neo4j.user, password: neo4j.password, database: 'neo4j' })
  const stop = async () => {
    await driver.close()
    await neo4j.stop()
  }
  try {
    await applySchema(driver, 'neo4j')
    await fill(driver, content)
    return { neo4j, driver, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function fill(driver: GraphDriver, content: 'demo' | number): Promise<void> {
  const made = 'MATCH (made:Thing) WITH made LIMIT 1 RETURN count(made) AS made'
  const { records } = await driver.executeQuery(made, {}, { database: 'neo4j' })
  if (Number(records[0]?.get('made')) > 0) return
  if (content === 'demo') {
    await seedDatabase({ driver, database: 'neo4j', demo: true, onProgress: console.log })
    return
  }
  console.log(`Making a graph of ${content} nodes, once`)
  await makeGraph(driver, { nodes: content, seed: 1, visible: 0.98 })
}
