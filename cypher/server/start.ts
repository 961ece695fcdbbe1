import { type ChildProcess, spawn } from 'node:child_process'
import { chmod, mkdir, open, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { claimHome, noteNeo4j, releaseHome } from './claim.ts'
import { ensureJars, removeDifferingJars, requireSpace } from './jars.ts'
import { findJava, type Java, javaProgram } from './java.ts'
import { awaitNeo4j, localPassword, localUser } from './password.ts'
import { freePort, isPortFree } from './ports.ts'
import { endProcess, markProcess, type ProcessMark } from './processes.ts'
import { javaArguments, neo4jSettings } from './settings.ts'
import { explainFileError, StartFailure, saysDiskFull } from './start-failure.ts'

/** Where Neo4j's own port is looked for first. */
const usualBoltPort = 7687
/** Megabytes that must be free before a database is opened. */
const runNeeds = 200

export interface LocalNeo4jOptions {
  /** The folder for data, settings, logs and password of this database; made when missing. */
  home: string
  /** The folder where the jars are kept, shared by all databases of a checkout. */
  cache: string
  /** A fixed port; 0 is any free one; without it the usual one, or a free one when that is taken. */
  boltPort?: number
  /** The heap in megabytes, 1024 unless said otherwise. */
  heapMb?: number
  /** Compile less and run slower: for a database that lives for minutes. */
  shortLived?: boolean
  /** Lines of its settings file besides the usual ones. */
  settings?: readonly string[]
  /** Called with short sentences about what is going on. */
  onProgress(sentence: string): void
  /** Called when the process ends without having been asked to, after it had answered. */
  onDeath?(): void
}

export interface LocalNeo4j {
  uri: string
  user: string
  password: string
  pid: number
  boltPort: number
  /** Stops the database cleanly; resolves when the process is gone. */
  stop(): Promise<void>
}

/**
 * Starts a Neo4j of our own on the loopback address and waits until it answers. A database whose parent was killed is ended
 * first; one whose parent still runs is left alone.
 * @throws {StartFailure} with one sentence for every expected reason.
 */
export async function startLocalNeo4j(options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  const { home, onProgress } = options
  try {
    await makeHome(home)
    await claimHome(home, onProgress)
  } catch (error) {
    throw explainFileError(error, home) ?? error
  }
  try {
    return await startOrHeal(options)
  } catch (error) {
    await releaseHome(home)
    throw explainFileError(error, home) ?? error
  }
}

/** Starts it, and once more with jars fetched anew where the ones that were there turn out to be damaged. */
async function startOrHeal(options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  try {
    return await start(options)
  } catch (error) {
    if (!(error instanceof StartFailure) || error.reason !== 'neo4j-failed') throw error
    if (!(await removeDifferingJars(options.cache))) throw error
    options.onProgress('The files of Neo4j were damaged and are fetched again')
    return start(options)
  }
}

async function start(options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  const { home, onProgress, heapMb = 1024, shortLived = false } = options
  const java = await findJava()
  const lib = await ensureJars({ cache: options.cache, javaHome: java.home, onProgress })
  await requireSpace(home, runNeeds)
  const boltPort = await choosePort(options.boltPort)
  await writeFile(join(home, 'conf', 'neo4j.conf'), neo4jSettings(boltPort, options.settings))
  const password = await localPassword(home)
  onProgress('Starting Neo4j')

  const logBefore = await logSize(home)
  const child = await spawnNeo4j(
    java,
    javaArguments({ lib, home, heapMb, shortLived, javaVersion: java.version }),
    home,
  )
  const mark = await markChild(child, home, logBefore)
  await noteNeo4j(home, mark)
  let ready = false
  let stopping = false
  const endWithUs = () => child.kill('SIGTERM')
  process.once('exit', endWithUs)
  child.once('exit', () => {
    process.off('exit', endWithUs)
    if (ready && !stopping) options.onDeath?.()
  })
  const stop = async () => {
    stopping = true
    await endProcess(mark)
    await releaseHome(home)
  }
  const uri = `bolt://127.0.0.1:${boltPort}`
  try {
    await awaitNeo4j({ uri, home, password, timeout: 120_000, alive: () => child.exitCode === null && !child.killed })
  } catch (error) {
    await stop()
    throw await explain(error, home, logBefore)
  }
  ready = true
  return { uri, user: localUser, password, pid: mark.pid, boltPort, stop }
}

async function markChild(child: ChildProcess, home: string, logBefore: number): Promise<ProcessMark> {
  const mark = child.pid === undefined ? undefined : await markProcess(child.pid)
  if (mark) return mark
  throw await explain(
    new StartFailure('neo4j-failed', `Neo4j did not start; what it wrote is in ${home}/logs.`),
    home,
    logBefore,
  )
}

async function makeHome(home: string): Promise<void> {
  try {
    await mkdir(join(home, 'conf'), { recursive: true })
    await mkdir(join(home, 'logs'), { recursive: true })
    await mkdir(join(home, 'run'), { recursive: true })
    await chmod(home, 0o700)
  } catch (error) {
    throw explainFileError(error, home) ?? error
  }
}

async function choosePort(fixed: number | undefined): Promise<number> {
  if (fixed === undefined || fixed === 0) return freePort(fixed ?? usualBoltPort)
  if (await isPortFree(fixed)) return fixed
  throw new StartFailure('port-taken', `Port ${fixed}, wanted for Neo4j, is taken by another program.`)
}

async function spawnNeo4j(java: Java, argumentsForJava: string[], home: string): Promise<ChildProcess> {
  const console = await open(join(home, 'logs', 'console.log'), 'w')
  try {
    // A process group of its own: Ctrl-C in the terminal then reaches Neo4j through us, after the last request.
    return spawn(javaProgram(java), argumentsForJava, {
      cwd: home,
      detached: true,
      stdio: ['ignore', console.fd, console.fd],
    })
  } finally {
    await console.close()
  }
}

/** Neo4j's own log goes on from run to run; what an earlier run wrote says nothing of this one. */
async function logSize(home: string): Promise<number> {
  const found = await stat(join(home, 'logs', 'neo4j.log')).catch(() => undefined)
  return found?.size ?? 0
}

async function explain(error: unknown, home: string, logBefore: number): Promise<unknown> {
  const read = (name: string) => readFile(join(home, 'logs', name)).catch(() => Buffer.alloc(0))
  const [console, log] = await Promise.all([read('console.log'), read('neo4j.log')])
  // A log that is shorter than before was begun anew.
  const ofThisRun = log.subarray(log.length >= logBefore ? logBefore : 0)
  const written = [console, ofThisRun].map((part) => part.toString('utf8').slice(-8_000)).join('\n')
  if (saysDiskFull(written)) return new StartFailure('no-disk', `Neo4j found no free disk space in ${home}.`)
  if (/AccessDenied|Permission denied|Read-only file system/i.test(written)) {
    return new StartFailure('no-rights', `Neo4j cannot write to the data in ${home}: check the rights of that folder.`)
  }
  if (/store_lock|already in use|lock on file/i.test(written)) {
    return new StartFailure('already-running', `The database in ${home} is already in use by another Neo4j.`)
  }
  return error
}
