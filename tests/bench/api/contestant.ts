import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { freePort } from '@mellanrum/cypher/server/ports'
import type { LocalNeo4j } from '@mellanrum/cypher/server/start'
import { cpuOf } from '../serve/api-process.ts'
import { openAsker, type Reply } from '../serve/ask.ts'

/** Where a server that is measured finds the database, and where it listens. */
export interface Ground {
  readonly uri: string
  readonly user: string
  readonly password: string
  readonly port: number
}

/** One of the servers that are measured, in a process of its own. */
export interface Contestant {
  readonly name: string
  ask(body: string): Promise<Reply>
  /** Seconds of processor time so far. */
  cpu(): number
  stop(): Promise<void>
}

/**
 * @param name of the file in this folder without `-server.ts`
 * @param cookie of a session, for a server with accounts
 */
export async function startContestant(name: string, neo4j: LocalNeo4j, cookie?: string): Promise<Contestant> {
  const port = await freePort()
  const child = fork(join(import.meta.dirname, `${name}-server.ts`), { execArgv: process.execArgv })
  const ground: Ground = { uri: neo4j.uri, user: neo4j.user, password: neo4j.password, port }
  child.send(ground)
  const gone = once(child, 'exit').then(() => {
    throw new Error(`The server ${name} ended before it answered`)
  })
  await Promise.race([once(child, 'message'), gone])
  gone.catch(() => undefined)
  const { ask, close } = openAsker(`http://127.0.0.1:${port}`, cookie)
  return {
    name,
    ask: (body) => ask(body),
    cpu: () => cpuOf(child.pid ?? 0),
    async stop() {
      close()
      const over = once(child, 'exit')
      child.kill('SIGKILL')
      await over
    },
  }
}

/** In the server's process: where it is to be. */
export async function standOn(serve: (ground: Ground) => Promise<unknown>): Promise<void> {
  const [ground] = (await once(process, 'message')) as [Ground]
  await serve(ground)
  process.send?.('ready')
}
