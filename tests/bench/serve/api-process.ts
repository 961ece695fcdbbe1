import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { freePort } from '@mellanrum/cypher/server/ports'
import type { LocalNeo4j } from '@mellanrum/cypher/server/start'

const program = createRequire(import.meta.url).resolve('@mellanrum/graph-api/main')

/** The API in a process of its own. */
export interface ApiProcess {
  readonly url: string
  /** Seconds of processor time so far. */
  cpu(): number
  /** Megabytes it holds. */
  memory(): number
  /** How many connections it holds open, to readers and to the database. */
  connections(): number
  stop(): Promise<void>
}

/**
 * Starts the API as `npm start` does, beside whoever asks.
 * @param settings environment variables besides those of the database and the port
 */
export async function startApi(
  neo4j: LocalNeo4j,
  settings: Readonly<Record<string, string>> = {},
): Promise<ApiProcess> {
  const port = await freePort()
  const child = spawn(process.execPath, [...process.execArgv, program], {
    env: {
      NEO4J_URI: neo4j.uri,
      NEO4J_USER: neo4j.user,
      NEO4J_PASSWORD: neo4j.password,
      NEO4J_DATABASE: 'neo4j',
      PORT: String(port),
      HOST: '127.0.0.1',
      LOG_LEVEL: 'error',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await answers(child)
  return {
    url: `http://127.0.0.1:${port}`,
    cpu: () => cpuOf(child.pid ?? 0),
    memory: () => memoryOf(child.pid ?? 0),
    connections: () => connectionsOf(child.pid ?? 0),
    async stop() {
      const gone = once(child, 'exit')
      child.kill('SIGTERM')
      await gone
    },
  }
}

async function answers(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit').then(() => {
    throw new Error('The API ended before it answered')
  })
  const ready = new Promise<void>((resolve) => {
    child.stdout?.on('data', (chunk) => String(chunk).includes('ready') && resolve())
  })
  await Promise.race([ready, gone])
  gone.catch(() => undefined)
}

/** Seconds of processor time of a process, where the system keeps them below /proc; 0 elsewhere. */
export function cpuOf(pid: number): number {
  try {
    const fields =
      readFileSync(join('/proc', String(pid), 'stat'), 'utf8')
        .split(') ')[1]
        ?.split(' ') ?? []
    return (Number(fields[11]) + Number(fields[12])) / 100
  } catch {
    return 0
  }
}

function memoryOf(pid: number): number {
  try {
    const [, kilobytes = '0'] = /VmRSS:\s+(\d+)/.exec(readFileSync(join('/proc', String(pid), 'status'), 'utf8')) ?? []
    return Math.round(Number(kilobytes) / 1024)
  } catch {
    return 0
  }
}

function connectionsOf(pid: number): number {
  const folder = join('/proc', String(pid), 'fd')
  const isSocket = (name: string): boolean => {
    try {
      return readlinkSync(join(folder, name)).startsWith('socket:')
    } catch {
      // Closed since the folder was read.
      return false
    }
  }
  try {
    return readdirSync(folder).filter(isSocket).length
  } catch {
    return 0
  }
}
