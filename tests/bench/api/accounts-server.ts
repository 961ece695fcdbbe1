import { RateLimiter } from '@mellanrum/graph-api/accounts/rate-limiter'
import { noMailer } from '@mellanrum/graph-api/accounts/sign-in-mailer'
import { createContext } from '@mellanrum/graph-api/context'
import { openDriver } from '@mellanrum/graph-api/database/driver'
import { schema } from '@mellanrum/graph-api/schema'
import { startServer } from '@mellanrum/graph-api/server'
import { idleEncoder, idleMatcher } from '../serve/idle.ts'
import { standOn } from './contestant.ts'

/** As `our-server.ts`, with accounts: whoever asks is found by their session. */
await standOn(async ({ port, ...address }) => {
  const driver = openDriver(address)
  const pagesUrl = `http://localhost:${port}`
  const settings = { host: 'localhost', pagesUrl, publicUrl: undefined, trustProxy: false, isOpen: false }
  const accounts = { settings, mailer: noMailer, rateLimiter: new RateLimiter() }
  const parts = { driver, database: 'neo4j', matcher: idleMatcher, encoder: idleEncoder, accounts }
  await startServer({
    schema,
    createContext: ({ asked }) => createContext(parts, asked),
    ready: async () => undefined,
    port,
    host: '127.0.0.1',
    log: { level: 'error' },
  })
})
