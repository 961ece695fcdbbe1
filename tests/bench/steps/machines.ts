import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { isPortFree } from '@mellanrum/cypher/server/ports'
import { type LocalNeo4j, startLocalNeo4j } from '@mellanrum/cypher/server/start'
import { applySchema } from '@mellanrum/graph-api/database/apply-schema'
import { type GraphDriver, openDriver } from '@mellanrum/graph-api/database/driver'

const kept = join(import.meta.dirname, '..', '..', '..', '.mellanrum')
/** What the API has logged: why an answer was UNEXPECTED. It is kept until the next run. */
const logFile = join(kept, 'bench-steps.log')
const program = createRequire(import.meta.url).resolve('@mellanrum/graph-api/main')

/** A database and an API over it, each in a process that is killed and comes back where it was. */
export interface Machines {
  readonly url: string
  readonly neo4j: LocalNeo4j
  readonly driver: GraphDriver
  /** Kills the process at once, and starts it anew. Resolves when it serves again. */
  kill(which: 'api' | 'database'): Promise<void>
  stop(): Promise<void>
}

/** Starts both over an empty graph in a folder of its own. Mail goes to `smtpUrl`. */
export async function startMachines(smtpUrl: string): Promise<Machines> {
  const home = join(kept, 'bench-steps')
  await rm(home, { recursive: true, force: true })
  await rm(logFile, { force: true })
  const openDatabase = (boltPort: number) =>
    startLocalNeo4j({ home, cache: kept, boltPort, heapMb: 512, onProgress: () => {} })
  let neo4j = await openDatabase(await lastingPort())
  const { uri, user, password, boltPort } = neo4j
  const driver = openDriver({ uri, user, password, database: 'neo4j' })
  await applySchema(driver, 'neo4j')
  const port = await lastingPort()
  const settings = {
    ...{ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: 'neo4j' },
    ...{ PORT: String(port), HOST: '127.0.0.1', ACCESS: 'accounts', LOG_LEVEL: 'error' },
    ...{ SMTP_URL: smtpUrl, MAIL_FROM: 'Mellanrum <mellanrum@partnerskap.se>' },
  }
  let api = await startApi(settings)
  return {
    url: `http://127.0.0.1:${port}`,
    driver,
    get neo4j() {
      return neo4j
    },
    async kill(which) {
      if (which === 'api') {
        await end(api, 'SIGKILL')
        api = await startApi(settings)
        return
      }
      process.kill(neo4j.pid, 'SIGKILL')
      // Lets go of the folder of a process that is gone already.
      await neo4j.stop()
      // The system takes a moment to take back what a killed process held.
      while (!(await isPortFree(boltPort))) await new Promise((resolve) => setTimeout(resolve, 100))
      neo4j = await openDatabase(boltPort)
    },
    async stop() {
      await end(api, 'SIGTERM')
      await driver.close()
      await neo4j.stop()
      await rm(home, { recursive: true, force: true })
    },
  }
}

/**
 * A port that is free when its process comes back, too: above it lie those that systems give to whoever connects, and a client that
 * tries again and again would be given the very one that it knocks at.
 */
async function lastingPort(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 10_000)
    if (await isPortFree(port)) return port
  }
}

async function end(child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill(signal)
  await gone
}

/** Starts the API, again and again where the database does not serve yet. */
async function startApi(settings: Readonly<Record<string, string>>): Promise<ChildProcess> {
  for (let tries = 0; tries < 20; tries++) {
    const child = spawn(process.execPath, [...process.execArgv, program], {
      env: settings,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const ready = new Promise<boolean>((resolve) => {
      child.stdout?.on('data', (chunk) => {
        appendFileSync(logFile, chunk)
        if (String(chunk).includes('ready')) resolve(true)
      })
      child.once('exit', () => resolve(false))
    })
    if (await ready) return child
  }
  throw new Error('The API does not start')
}
