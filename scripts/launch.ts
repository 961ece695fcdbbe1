import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { StartFailure } from '../cypher/server/start-failure.ts'
import { readEnv } from '../graph-api/src/env.ts'
import { runApi } from '../graph-api/src/run-api.ts'
import { refuseTakenPort } from './ask-port.ts'
import { buildWeb } from './build-web.ts'
import { openLocalDatabase, openNamedDatabase } from './open-database.ts'
import { fail, progress, say } from './terminal.mjs'
import { readWishes } from './wishes.ts'

/** After so long, in milliseconds, a stop is cut short. */
const stopPatience = 8_000

const root = join(import.meta.dirname, '..')
const closers: (() => Promise<void>)[] = []
let stopping = false

/** Brings up database, API and web, and stays until it is told to stop. */
async function launch(): Promise<void> {
  const wishes = readWishes(process.argv.slice(2))
  const env = readEnv()
  await refuseTakenPort(env.port)
  const openDatabase = env.neo4j
    ? openNamedDatabase({ address: env.neo4j, wishes, onProgress: progress })
    : openLocalDatabase({ root, wishes, onProgress: progress, onLost: giveUp })
  const opened = openDatabase.then((database) => {
    closers.push(database.close)
    return database
  })
  const [{ driver, address }, webRoot] = await Promise.all([opened, buildWeb(root, progress)])
  const server = await runApi({ driver, address, webRoot, port: env.port, host: env.host, logLevel: env.logLevel })
  closers.push(server.close)
  if (stopping) return
  say('Until it has accounts, Mellanrum answers on this machine only. Ctrl-C stops it.')
  say(`Mellanrum is ready: http://localhost:${env.port}`)
}

/** Stops in the reverse order of the start, so that requests end before their database does. */
async function closeAll(): Promise<void> {
  for (const close of closers.splice(0).reverse()) await close()
}

async function stop(): Promise<void> {
  if (stopping) process.exit(1)
  stopping = true
  say('Stopping')
  await Promise.race([closeAll(), pause(stopPatience, undefined, { ref: false })])
  process.exit(0)
}

async function giveUp(error: unknown): Promise<void> {
  if (stopping) return
  stopping = true
  await Promise.race([closeAll().catch(() => {}), pause(stopPatience, undefined, { ref: false })])
  if (error instanceof StartFailure) fail(error.message)
  say('Mellanrum stopped because of an error:')
  console.error(error)
  process.exit(1)
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
launch().catch(giveUp)
