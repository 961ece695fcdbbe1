import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { endAbandoned } from '@mellanrum/cypher/server/claim'
import { type LocalNeo4jOptions, startLocalNeo4j } from '@mellanrum/cypher/server/start'
import { applySchema } from '@mellanrum/graph-api/database/apply-schema'
import { openDriver } from '@mellanrum/graph-api/database/driver'
import { seedDatabase } from '@mellanrum/seed/run'
import type { ProvidedNeo4j } from './provided.ts'

const kept = join(import.meta.dirname, '..', '..', '.mellanrum')

export interface TestDatabase {
  address: ProvidedNeo4j
  stop(): Promise<void>
}

/**
 * Starts a Neo4j for one test run, on a port and in a folder of its own, with schema, source and demo. Tests share it, so a
 * test changes only what it made itself. `stop` removes it with its data.
 */
export async function startTestDatabase(): Promise<TestDatabase> {
  const seed: Fill = (driver, database) => seedDatabase({ driver, database, demo: true, onProgress: () => {} })
  return startDatabase(seed, { shortLived: true })
}

/**
 * One with its schema alone, for a process that changes all of it and asks the same for long.
 * @param settings lines of Neo4j's settings besides the usual ones
 */
export async function startEmptyDatabase(settings: readonly string[]): Promise<TestDatabase> {
  return startDatabase(async () => {}, { settings })
}

type Fill = (driver: ReturnType<typeof openDriver>, database: string) => Promise<void>

async function startDatabase(
  fill: Fill,
  options: Pick<LocalNeo4jOptions, 'settings' | 'shortLived'>,
): Promise<TestDatabase> {
  await removeAbandoned()
  const home = join(kept, `test-${process.pid}`)
  const neo4j = await startLocalNeo4j({
    home,
    cache: kept,
    boltPort: 0,
    heapMb: 768,
    ...options,
    onProgress: (sentence) => console.log(sentence),
  })
  const stop = async () => {
    await neo4j.stop()
    await rm(home, { recursive: true, force: true })
  }
  const address = { uri: neo4j.uri, user: neo4j.user, password: neo4j.password, database: 'neo4j' }
  const driver = openDriver(address)
  try {
    await applySchema(driver, address.database)
    await fill(driver, address.database)
    return { address, stop }
  } catch (error) {
    await stop()
    throw error
  } finally {
    await driver.close()
  }
}

/** Ends and removes what test runs left behind that were killed. */
async function removeAbandoned(): Promise<void> {
  const names = await readdir(kept).catch(() => [])
  for (const name of names.filter((each) => /^test-\d+$/.test(each))) {
    const home = join(kept, name)
    if (await endAbandoned(home)) await rm(home, { recursive: true, force: true })
  }
}
