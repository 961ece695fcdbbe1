import { StartFailure } from '@mellanrum/cypher/server/start-failure'
import type { GraphAddress, GraphDriver } from './driver.ts'

/**
 * Makes sure that a Neo4j answers at an address, lets us in, has the database, and is new enough.
 * @throws {StartFailure} with one sentence for each of these that is not so.
 */
export async function reachDatabase(driver: GraphDriver, address: GraphAddress): Promise<void> {
  const database = address.database ? { database: address.database } : {}
  try {
    const { agent } = await driver.getServerInfo(database)
    const tooOld = tooOldServer(agent ?? '')
    if (tooOld)
      throw new StartFailure('database-away', `${tooOld} at ${address.uri} is too old: Mellanrum needs 5.26 or later.`)
    await driver.executeQuery('RETURN 1 AS one', {}, database)
  } catch (error) {
    throw explainUnreached(error, address)
  }
}

/** The name and version of a server that is too old for the statements here; undefined when it will do. */
export function tooOldServer(agent: string): string | undefined {
  const [, major, minor] = /^Neo4j\/(\d+)\.(\d+)/.exec(agent) ?? []
  if (major === undefined || minor === undefined) return undefined
  const isNewEnough = Number(major) > 5 || (Number(major) === 5 && Number(minor) >= 26)
  return isNewEnough ? undefined : `Neo4j ${major}.${minor}`
}

/** Turns what the driver throws on connecting into a sentence; other errors pass unchanged. */
export function explainUnreached(error: unknown, address: GraphAddress): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error
  switch (error.code) {
    case 'ServiceUnavailable':
    case 'SessionExpired':
      return new StartFailure(
        'database-away',
        `No Neo4j answers at ${address.uri}: check NEO4J_URI and that it is running.`,
      )
    case 'Neo.ClientError.Security.Unauthorized':
    case 'Neo.ClientError.Security.CredentialsExpired':
    case 'Neo.ClientError.Security.AuthenticationRateLimit':
      return new StartFailure(
        'wrong-credentials',
        `The Neo4j at ${address.uri} does not accept the user ${address.user} with this password: check NEO4J_USER and NEO4J_PASSWORD.`,
      )
    case 'Neo.ClientError.Database.DatabaseNotFound':
      return new StartFailure(
        'database-away',
        `The Neo4j at ${address.uri} has no database called ${address.database ?? 'neo4j'}: check NEO4J_DATABASE.`,
      )
    default:
      return error
  }
}

/** True when a database holds anything besides the program's own bookkeeping. */
export async function hasContent(driver: GraphDriver, database?: string): Promise<boolean> {
  const { records } = await driver.executeQuery(
    'MATCH (node) WHERE NOT node:SchemaVersion|MatcherLease|MatcherState|CircleGuard|ImportTurn RETURN 1 AS one LIMIT 1',
    {},
    database ? { database } : {},
  )
  return records.length > 0
}
