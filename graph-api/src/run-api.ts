import { createContext } from './context.ts'
import type { GraphAddress, GraphDriver } from './database/driver.ts'
import { startLayoutService } from './map/partnership/layout-service.ts'
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
  /** Whether maps are laid out well, which takes minutes of work after a change; quickly only where false. */
  computeLayouts?: boolean
  /** Development: GraphiQL at /graphql. */
  dev?: boolean
}

/** Starts the server and the matcher over a database that has its schema. The driver stays the caller's to close. */
export async function runApi(options: ApiOptions): Promise<RunningServer> {
  const { driver, address, logLevel, computeLayouts = true, ...rest } = options
  const at = address.database ? { database: address.database } : {}
  const matcher = startMatcher({ address })
  const layouts = computeLayouts ? startLayoutService() : undefined
  const server = await startServer({
    ...rest,
    schema,
    createContext: () => createContext({ driver, matcher, ...at, ...(layouts ? { layouts } : {}) }),
    ready: async () => {
      await driver.executeQuery('RETURN 1 AS one', {}, at)
    },
    log: { level: logLevel },
  }).catch(async (error: unknown) => {
    await matcher.stop()
    throw error
  })
  return {
    url: server.url,
    close: async () => {
      await Promise.all([server.close(), matcher.stop(), layouts?.stop()])
    },
  }
}
