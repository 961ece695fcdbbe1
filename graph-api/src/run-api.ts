import { createContext } from './context.ts'
import type { GraphAddress, GraphDriver } from './database/driver.ts'
import type { ErrorLog } from './http/mask-errors.ts'
import { schema } from './schema.ts'
import { type RunningServer, startServer } from './server.ts'
import { startMatcher } from './suggestions/start-matcher.ts'

export interface ApiOptions {
  driver: GraphDriver
  /** Where the driver leads: the matcher opens connections of its own. */
  address: GraphAddress
  port: number
  host: string
  logLevel: string
  /** The folder of the built web; without it only the API answers. */
  webRoot?: string
  /** Why the database does not serve just now, where the program that keeps it knows. */
  databaseTrouble?: () => string | undefined
  /** Development: GraphiQL at /graphql. */
  dev?: boolean
}

/** Until the server has a log, failures are counted only; each round that fails says so again. */
const silent: ErrorLog = { error: () => undefined }

/** Starts the server and the matcher over a database that has its schema. The driver stays the caller's to close. */
export async function runApi(options: ApiOptions): Promise<RunningServer> {
  const { driver, address, logLevel, databaseTrouble, ...rest } = options
  const at = address.database ? { database: address.database } : {}
  let log: ErrorLog = silent
  const matcher = startMatcher({
    address,
    onFailure: (notice) => log.error(notice, 'A round of the suggestions failed; the next one tries again'),
  })
  const server = await startServer({
    ...rest,
    schema,
    createContext: () => createContext({ driver, matcher, ...at }),
    ready: async () => {
      await driver.executeQuery('RETURN 1 AS one', {}, at)
    },
    health: () => ({ database: databaseTrouble?.(), suggestions: matcher.state() }),
    log: { level: logLevel },
  }).catch(async (error: unknown) => {
    await matcher.stop()
    throw error
  })
  log = server.log
  return {
    url: server.url,
    log,
    close: async () => {
      await Promise.all([server.close(), matcher.stop()])
    },
  }
}
