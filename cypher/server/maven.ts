import { spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { noDisk, StartFailure, saysDiskFull } from './start-failure.ts'

const windows = process.platform === 'win32'

const goals = [
  '--batch-mode',
  '--errors',
  'dependency:copy-dependencies',
  '-DincludeScope=runtime',
  '-DoutputDirectory=lib',
  // A silent network ends in a sentence after seconds, not after Maven's half hour.
  '-Dmaven.wagon.rto=30000',
  '-Dmaven.wagon.httpconnectionManager.ttlSeconds=60',
  '-Daether.connector.connectTimeout=10000',
  '-Daether.connector.requestTimeout=30000',
]

interface MavenFetch {
  folder: string
  logFile: string
  javaHome: string
  jars: ReadonlySet<string>
  onFetched(done: number): void
}

/** Runs `mvn dependency:copy-dependencies` on the pom in `folder`; the jars come to `folder/lib`. */
export async function fetchWithMaven(options: MavenFetch): Promise<void> {
  const log = createWriteStream(options.logFile)
  const tail: string[] = []
  const done = new Set<string>()
  const maven = spawn(windows ? 'mvn.cmd' : 'mvn', goals, {
    cwd: options.folder,
    env: { ...process.env, JAVA_HOME: options.javaHome, MAVEN_ARGS: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: windows,
  })
  const endWithUs = () => maven.kill()
  process.once('exit', endWithUs)
  const note = (line: string) => {
    log.write(`${line}\n`)
    tail.push(line)
    if (tail.length > 400) tail.shift()
    const jar = fetchedJar(line)
    if (jar === undefined || !options.jars.has(jar) || done.has(jar)) return
    done.add(jar)
    options.onFetched(done.size)
  }
  createInterface(maven.stdout).on('line', note)
  createInterface(maven.stderr).on('line', note)
  const code = await new Promise<number | null>((resolve, reject) => {
    maven.once('error', reject)
    maven.once('close', resolve)
  }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT' ? mavenMissing() : error
  })
  process.off('exit', endWithUs)
  log.end()
  if (code !== 0) throw mavenFailure(tail.join('\n'), options)
}

/** The jar that a line of Maven's output says has arrived, whether over the network or from its own repository. */
export function fetchedJar(line: string): string | undefined {
  return /Downloaded from [^:]+: .*\/([^/ ]+\.jar)(?: |$)/.exec(line)?.[1] ?? /Copying ([^ ]+\.jar) to /.exec(line)?.[1]
}

/** Tells in one sentence why Maven ended without the jars, from what it wrote. */
export function mavenFailure(output: string, where: { folder: string; logFile: string }): StartFailure {
  if (saysDiskFull(output)) return noDisk(where.folder, 600)
  if (windows && /is not recognized as an internal or external command/i.test(output)) return mavenMissing()
  const offline =
    /Could not transfer|Unknown host|UnknownHostException|Network is unreachable|Connection refused|timed out|Temporary failure in name resolution|No route to host|SSLHandshake|Connection reset/i
  if (offline.test(output)) {
    return new StartFailure(
      'no-network',
      'Neo4j could not be fetched because there is no connection to the Maven repository: connect and start again, and it goes on from where it stopped.',
    )
  }
  return new StartFailure('neo4j-failed', `Maven could not fetch Neo4j; what it wrote is in ${where.logFile}.`)
}

function mavenMissing(): StartFailure {
  return new StartFailure(
    'maven-missing',
    'Maven was not found: install it (the command is mvn), or set NEO4J_URI to a Neo4j that is already running.',
  )
}
