import { createContext } from '@mellanrum/graph-api/context'
import { openDriver } from '@mellanrum/graph-api/database/driver'
import { schema } from '@mellanrum/graph-api/schema'
import { startServer } from '@mellanrum/graph-api/server'
import { localViewer } from '@mellanrum/graph-api/shared/viewer'
import { idleEncoder, idleMatcher } from '../serve/idle.ts'
import { standOn } from './contestant.ts'

/** Ours as `npm start` serves it, guards, limits, compression and all; without the matcher, which works beside. */
await standOn(async ({ port, ...address }) => {
  const driver = openDriver(address)
  await startServer({
    schema,
    createContext: ({ asked }) =>
      createContext(
        { driver, database: 'neo4j', viewer: localViewer, matcher: idleMatcher, encoder: idleEncoder },
        asked,
      ),
    ready: async () => undefined,
    port,
    host: '127.0.0.1',
    log: { level: 'error' },
  })
})
