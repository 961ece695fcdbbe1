import { createContext } from './context.ts'
import type { GraphDriver } from './graph/driver.ts'
import { schema } from './schema.ts'
import { type RunningServer, startServer } from './server.ts'

export interface ApiOptions {
  driver: GraphDriver
  database?: string
  port: number
  host: string
  logLevel: string
  /** The folder of the built web; without it only the API answers. */
  webRoot?: string
  /** Development: GraphiQL at /graphql. */
  dev?: boolean
}

/** Starts the server over a database that has its schema. The driver stays the caller's to close. */
export function runApi(options: ApiOptions): Promise<RunningServer> {
  const { driver, database, logLevel, ...rest } = options
  const at = database ? { database } : {}
  return startServer({
    ...rest,
    schema,
    createContext: () => createContext({ driver, ...at }),
    ready: async () => {
      await driver.executeQuery('RETURN 1 AS one', {}, at)
    },
    log: { level: logLevel },
  })
}
