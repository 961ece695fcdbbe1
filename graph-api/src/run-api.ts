import { createContext } from './context.ts'
import type { GraphAddress, GraphDriver } from './database/driver.ts'
import type { EncoderSettings } from './embeddings/open-encoder.ts'
import { startEncoder } from './embeddings/start-encoder.ts'
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
  /** Development: GraphiQL at /graphql. */
  dev?: boolean
  /** How texts are compared by meaning. */
  meaning?: EncoderSettings
}

/** A server that listens, with what works beside it. */
export interface RunningApi extends RunningServer {
  /** How texts are compared, in one sentence, once that is known. */
  readonly comparing: Promise<string>
}

/** Starts the server, the matcher and the encoder over a database that has its schema. The driver stays the caller's to close. */
export async function runApi(options: ApiOptions): Promise<RunningApi> {
  const { driver, address, logLevel, meaning, ...rest } = options
  const at = address.database ? { database: address.database } : {}
  const encoder = startEncoder(meaning)
  const matcher = startMatcher({ address, encoder })
  const stop = () => Promise.all([matcher.stop(), encoder.stop()])
  const server = await startServer({
    ...rest,
    schema,
    createContext: () => createContext({ driver, matcher, encoder, ...at }),
    ready: async () => {
      await driver.executeQuery('RETURN 1 AS one', {}, at)
    },
    log: { level: logLevel },
  }).catch(async (error: unknown) => {
    await stop()
    throw error
  })
  return {
    url: server.url,
    comparing: encoder.sentence,
    close: async () => {
      await Promise.all([server.close(), stop()])
    },
  }
}
