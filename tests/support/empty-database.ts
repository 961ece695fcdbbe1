import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { startLocalNeo4j } from '@mellanrum/cypher/server/start'
import { applySchema } from '@mellanrum/graph-api/database/apply-schema'
import { type GraphDriver, openDriver } from '@mellanrum/graph-api/database/driver'

const kept = join(import.meta.dirname, '..', '..', '.mellanrum')

export interface EmptyDatabase {
  readonly driver: GraphDriver
  /** For another process. */
  readonly address: { uri: string; user: string; password: string; database: string }
  stop(): Promise<void>
}

/**
 * A Neo4j of one's own with nothing in it but the schema. It takes some seconds: for tests that nothing else can prove.
 * @param options.asStarted as `npm start` runs it, for a bench: with both of Java's compilers and a gigabyte
 */
export async function startEmptyDatabase({ asStarted = false } = {}): Promise<EmptyDatabase> {
  const home = await mkdtemp(join(kept, 'trial-'))
  const onProgress = () => {}
  const small = asStarted ? {} : { heapMb: 512, shortLived: true }
  const neo4j = await startLocalNeo4j({ home, cache: kept, boltPort: 0, ...small, onProgress })
  const { uri, user, password } = neo4j
  const address = { uri, user, password, database: 'neo4j' }
  const driver = openDriver(address)
  await applySchema(driver, 'neo4j')
  return {
    driver,
    address,
    async stop() {
      await driver.close()
      await neo4j.stop()
      await rm(home, { recursive: true, force: true })
    },
  }
}
