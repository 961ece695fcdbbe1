import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { StartFailure } from '../cypher/server/start-failure.ts'
import { superviseNeo4j } from '../cypher/server/supervise.ts'
import { applySchema, readDatabaseState } from '../graph-api/src/database/apply-schema.ts'
import { type GraphAddress, type GraphDriver, openDriver } from '../graph-api/src/database/driver.ts'
import { hasContent, reachDatabase } from '../graph-api/src/database/reach-database.ts'
import type { Env } from '../graph-api/src/env.ts'
import type { StartOptions } from './start-options.ts'
import type { Stay } from './stay.ts'

/** A database that answers, with the schema, and with its first content where that was due. */
export interface OpenDatabase {
  driver: GraphDriver
  address: GraphAddress
  /** Why it does not serve just now; undefined while it does, or where nobody here keeps it. */
  trouble(): string | undefined
  close(): Promise<void>
}

/** Opens the database that the settings name, or one of our own; it is closed with the program. */
export async function openDatabase(options: Opening & { root: string; env: Env; stay: Stay }): Promise<OpenDatabase> {
  const { env, stay } = options
  const opened = env.neo4j
    ? await openNamedDatabase({ ...options, address: env.neo4j })
    : await openLocalDatabase({ ...options, onLost: stay.giveUp })
  stay.onStop(opened.close)
  return opened
}

interface Opening {
  startOptions: StartOptions
  onProgress(sentence: string): void
}

/** Starts the Neo4j of this checkout and fills it the first time. */
async function openLocalDatabase(
  options: Opening & { root: string; onLost(error: unknown): void },
): Promise<OpenDatabase> {
  const { root, startOptions, onProgress, onLost } = options
  const home = join(root, '.mellanrum', 'data')
  // Present from before the first write until the seed is complete, so that an interrupted seed is finished the next time.
  const filling = join(home, 'FILLING')
  const neo4j = await superviseNeo4j({
    home,
    cache: join(root, '.mellanrum'),
    onProgress,
    onLost,
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
    if (state === 'empty') await writeFile(filling, '')
    const fill = existsSync(filling)
    await prepare({ driver, address, fill, startOptions, onProgress })
    await rm(filling, { force: true })
    await keepDemoUpToDate({ driver, database: address.database, stamp: join(home, 'DEMO'), isNew: fill, root })
    return { driver, address, trouble: neo4j.trouble, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** Renews the invented texts where another version than the one of these files was seeded: `stamp` says which one was. */
async function keepDemoUpToDate(options: {
  driver: GraphDriver
  database: string
  stamp: string
  isNew: boolean
  root: string
}): Promise<void> {
  const { driver, database, stamp, isNew, root } = options
  const version = await hashOfFiles(join(root, 'seed', 'data', 'demo'))
  const before = existsSync(stamp) ? await readFile(stamp, 'utf8') : ''
  if (before === version) return
  const { renewDemoTexts } = await import('../seed/run.ts')
  if (!isNew) await renewDemoTexts({ driver, database })
  await writeFile(stamp, version)
}

async function hashOfFiles(folder: string): Promise<string> {
  const hash = createHash('sha256')
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  for (const file of files.sort()) hash.update(file.slice(folder.length)).update(await readFile(file))
  return hash.digest('hex')
}

/** Opens the Neo4j that NEO4J_URI names. What is not ours is left as it is, and nothing is seeded unasked. */
async function openNamedDatabase(options: Opening & { address: GraphAddress }): Promise<OpenDatabase> {
  const { address, startOptions, onProgress } = options
  const driver = openDriver(address)
  try {
    onProgress(`Connecting to ${address.uri}`)
    await reachDatabase(driver, address)
    const state = await readDatabaseState(driver, address.database)
    if (state === 'foreign') throw foreign(`The database at ${address.uri}`)
    if (state === 'ours' && startOptions.seed && (await hasContent(driver, address.database))) throw full(address)
    await prepare({ driver, address, fill: startOptions.seed, startOptions, onProgress })
    return { driver, address, trouble: () => undefined, close: () => driver.close() }
  } catch (error) {
    await driver.close()
    throw error
  }
}

/** Applies the schema and does what was asked for with the content. */
async function prepare(
  options: Opening & { driver: GraphDriver; address: GraphAddress; fill: boolean },
): Promise<void> {
  const { driver, address, fill, startOptions, onProgress } = options
  const target = { driver, ...(address.database ? { database: address.database } : {}) }
  onProgress('Applying the schema')
  await applySchema(driver, address.database, onProgress)
  if (!fill && !startOptions.removeDemo) return
  // Loaded only when it is needed: most starts find a database that is filled already.
  const { removeDemo, seedDatabase } = await import('../seed/run.ts')
  if (fill) await seedDatabase({ ...target, demo: startOptions.demo && !startOptions.removeDemo, onProgress })
  if (startOptions.removeDemo) onProgress(`Removed the demo partnership: ${await removeDemo(target)} nodes`)
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
    `The database at ${address.uri} holds content already, so nothing was seeded: start without --seed, or name an empty one.`,
  )
}
