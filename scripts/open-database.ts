import { existsSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { keepLocalNeo4j } from '../cypher/server/keep.ts'
import { StartFailure } from '../cypher/server/start-failure.ts'
import { applySchema, readDatabaseState } from '../graph-api/src/graph/apply-schema.ts'
import { type GraphAddress, type GraphDriver, openDriver } from '../graph-api/src/graph/driver.ts'
import { reachDatabase } from '../graph-api/src/graph/reach-database.ts'
import type { Wishes } from './wishes.ts'

/** A database that answers, with the schema, and with its first content where that was due. */
export interface OpenDatabase {
  driver: GraphDriver
  address: GraphAddress
  close(): Promise<void>
}

interface SeedOptions {
  driver: GraphDriver
  database?: string
  demo: boolean
  onProgress(sentence: string): void
}

interface Opening {
  wishes: Wishes
  onProgress(sentence: string): void
}

/** Starts the Neo4j of this checkout and fills it the first time. */
export async function openLocalDatabase(
  options: Opening & { root: string; onLost(error: unknown): void },
): Promise<OpenDatabase> {
  const { root, wishes, onProgress, onLost } = options
  const home = join(root, '.mellanrum', 'data')
  // Present from before the first write until the seed is complete. Nobody has been served from such a database, so after an
  // interruption it is begun anew rather than left half filled.
  const filling = join(home, 'FILLING')
  const neo4j = await keepLocalNeo4j({
    home,
    cache: join(root, '.mellanrum'),
    onProgress,
    onLost,
    onClaimed: async () => {
      if (existsSync(filling)) await rm(join(home, 'data'), { recursive: true, force: true })
    },
  })
  const address = { uri: neo4j.uri, user: neo4j.user, password: neo4j.password, database: 'neo4j' }
  const driver = openDriver(address)
  const close = async () => {
    await driver.close()
    await neo4j.stop()
  }
  try {
    await reachDatabase(driver, address)
    const state = await readDatabaseState(driver, address.database)
    if (state === 'foreign') throw foreign(`The database in ${home}`)
    if (state === 'empty') {
      await mkdir(home, { recursive: true })
      await writeFile(filling, '')
    }
    onProgress('Applying the schema')
    await applySchema(driver, address.database)
    if (state === 'empty') await fill({ driver, database: address.database, demo: wishes.demo, onProgress })
    await rm(filling, { force: true })
    return { driver, address, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** Opens the Neo4j that NEO4J_URI names. What is not ours is left as it is, and nothing is seeded unasked. */
export async function openNamedDatabase(options: Opening & { address: GraphAddress }): Promise<OpenDatabase> {
  const { address, wishes, onProgress } = options
  const driver = openDriver(address)
  try {
    onProgress(`Connecting to ${address.uri}`)
    await reachDatabase(driver, address)
    const state = await readDatabaseState(driver, address.database)
    if (state === 'foreign') throw foreign(`The database at ${address.uri}`)
    if (state === 'ours' && wishes.seed) throw full(address)
    onProgress('Applying the schema')
    await applySchema(driver, address.database)
    if (wishes.seed) await fill({ driver, ...withDatabase(address), demo: wishes.demo, onProgress })
    return { driver, address, close: () => driver.close() }
  } catch (error) {
    await driver.close()
    throw error
  }
}

/** Loaded only when it is needed: most starts find a database that is filled already. */
async function fill(options: SeedOptions): Promise<void> {
  const { seedDatabase } = await import('../seed/run.ts')
  await seedDatabase(options)
}

function withDatabase(address: GraphAddress): { database?: string } {
  return address.database ? { database: address.database } : {}
}

function foreign(which: string): StartFailure {
  return new StartFailure(
    'foreign-database',
    `${which} holds data that is not Mellanrum's, so it was left untouched: name an empty database instead.`,
  )
}

function full(address: GraphAddress): StartFailure {
  return new StartFailure(
    'full-database',
    `The database at ${address.uri} is in use by Mellanrum already, so nothing was seeded: start without --seed, or name an empty one.`,
  )
}
