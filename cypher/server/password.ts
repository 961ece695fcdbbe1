import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import neo4j, { type Driver, isRetryableError, Neo4jError } from 'neo4j-driver'
import { StartFailure } from './start-failure.ts'

/** The one user of a local Neo4j. */
export const localUser = 'neo4j'
const firstPassword = 'neo4j'

/**
 * The password kept in `home/password` with owner-only rights; made up the first time.
 * @throws {StartFailure} `no-rights` where the file is there and cannot be read: a new password would not open the database.
 */
export async function localPassword(home: string): Promise<string> {
  const file = join(home, 'password')
  const kept = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw new StartFailure('no-rights', `The password in ${file} cannot be read (${error.code}): check its rights.`)
  })
  if (kept?.trim()) return kept.trim()
  const made = randomBytes(24).toString('base64url')
  await writeFile(file, `${made}\n`, { mode: 0o600 })
  return made
}

/**
 * Waits until Neo4j answers with this password; on the very first start gives it that password.
 * @param alive tells whether the process still runs; when not, the wait ends at once.
 */
export async function awaitNeo4j(options: {
  uri: string
  home: string
  password: string
  timeout: number
  alive(): boolean
}): Promise<void> {
  const { uri, home, password, timeout, alive } = options
  const until = Date.now() + timeout
  while (alive() && Date.now() < until) {
    const answer = await tryLogin(uri, password)
    if (answer === 'ready') return
    if (answer === 'refused') {
      await setFirstPassword(uri, home, password)
      continue
    }
    await pause(100)
  }
  throw new StartFailure('neo4j-failed', `Neo4j did not start; what it wrote is in ${join(home, 'logs')}.`)
}

/**
 * Asks a running Neo4j for one row: `refuses` where it answers with an error of the database, as after a full disk;
 * `silent` where no answer comes, as when it is starting, dead or very busy.
 */
export async function probeNeo4j(uri: string, password: string): Promise<'serves' | 'refuses' | 'silent'> {
  return withDriver(uri, password, async (driver) => {
    try {
      await driver.executeQuery('RETURN 1 AS one', {}, { database: 'neo4j' })
      return 'serves'
    } catch (error) {
      return error instanceof Neo4jError && error.code.startsWith('Neo.') ? 'refuses' : 'silent'
    }
  })
}

async function tryLogin(uri: string, password: string): Promise<'ready' | 'refused' | 'not-yet'> {
  return withDriver(uri, password, async (driver) => {
    try {
      await driver.executeQuery('RETURN 1 AS one', {}, { database: 'neo4j' })
      return 'ready'
    } catch (error) {
      return isUnauthorised(error) ? 'refused' : 'not-yet'
    }
  })
}

async function setFirstPassword(uri: string, home: string, password: string): Promise<void> {
  await withDriver(uri, firstPassword, async (driver) => {
    try {
      const statement = 'ALTER CURRENT USER SET PASSWORD FROM $first TO $password'
      await driver.executeQuery(statement, { first: firstPassword, password }, { database: 'system' })
    } catch (error) {
      if (!isUnauthorised(error)) {
        if (error instanceof Neo4jError && isRetryableError(error)) return
        throw error
      }
      throw new StartFailure(
        'password-lost',
        `The password in ${join(home, 'password')} does not open the database beside it: put the right password back, or move the folder away to begin with an empty database.`,
      )
    }
  })
}

function isUnauthorised(error: unknown): boolean {
  return (
    error instanceof Neo4jError &&
    (error.code === 'Neo.ClientError.Security.Unauthorized' ||
      error.code === 'Neo.ClientError.Security.CredentialsExpired')
  )
}

async function withDriver<T>(uri: string, password: string, use: (driver: Driver) => Promise<T>): Promise<T> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(localUser, password), {
    connectionTimeout: 2_000,
    connectionAcquisitionTimeout: 5_000,
    maxTransactionRetryTime: 0,
  })
  try {
    return await use(driver)
  } finally {
    await driver.close()
  }
}
