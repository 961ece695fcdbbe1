import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readdir, readFile, realpath } from 'node:fs/promises'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { StartFailure } from './start-failure.ts'

/** A Java found on this machine: its home folder (the one with `bin/java`) and its feature version, e.g. 17. */
export interface Java {
  home: string
  version: number
}

const run = promisify(execFile)
const windows = process.platform === 'win32'
const javaName = windows ? 'java.exe' : 'java'

/** What Neo4j 5.26 is tested on by its makers; 25 was tried here and works. */
const supported = [17, 21]
const oldest = 17

/** The feature version in a Java version text: `17.0.15` is 17, `1.8.0_412` is 8; undefined when it is no version. */
export function featureVersion(text: string): number | undefined {
  const [, first, second] = /^"?(\d+)(?:\.(\d+))?/.exec(text.trim()) ?? []
  if (first === undefined) return undefined
  return first === '1' && second !== undefined ? Number(second) : Number(first)
}

/**
 * Chooses among the Javas of a machine, the default one first in the list: the default if Neo4j supports it, else another
 * supported one, else any that is new enough (newer versions run it too).
 */
export function chooseJava(found: Java[]): Java {
  const chosen = found.find((java) => supported.includes(java.version)) ?? found.find((java) => java.version > oldest)
  if (chosen) return chosen
  const [first] = found
  if (!first) {
    throw new StartFailure(
      'java-missing',
      'Java was not found: install Java 21 or 17 (for example from adoptium.net), or set NEO4J_URI to a Neo4j that is already running.',
    )
  }
  throw new StartFailure(
    'java-too-old',
    `Java ${first.version} is too old for Neo4j: install Java 21 or 17, or set NEO4J_URI to a Neo4j that is already running.`,
  )
}

/** Finds the Java to run Neo4j with, from JAVA_HOME, PATH and the usual folders of Linux, macOS and Windows. */
export async function findJava(environment: NodeJS.ProcessEnv = process.env): Promise<Java> {
  const defaults = [environment.JAVA_HOME, await homeOnPath(environment.PATH ?? environment.Path ?? '')]
  const homes: string[] = []
  for (const home of [...defaults, ...(await installedHomes(environment))]) {
    if (!home || !existsSync(join(home, 'bin', javaName))) continue
    const real = await realpath(home)
    if (!homes.includes(real)) homes.push(real)
  }
  const found = await Promise.all(homes.map(inspect))
  return chooseJava(found.filter((java) => java !== undefined))
}

async function homeOnPath(path: string): Promise<string | undefined> {
  for (const folder of path.split(delimiter)) {
    const file = join(folder || '.', javaName)
    if (!folder || !existsSync(file)) continue
    const real = await realpath(file)
    const home = join(real, '..', '..')
    // A launcher stub (macOS, some version managers) is no Java home of its own, so it is asked where it leads.
    return existsSync(join(home, 'release')) ? home : await askHome(real)
  }
  return undefined
}

async function askHome(java: string): Promise<string | undefined> {
  try {
    const { stderr } = await run(java, ['-XshowSettings:properties', '-version'], { timeout: 10_000 })
    return /java\.home = (.+)/.exec(stderr)?.[1]?.trim()
  } catch {
    return undefined
  }
}

async function installedHomes(environment: NodeJS.ProcessEnv): Promise<string[]> {
  const home = homedir()
  const folders = [
    '/usr/lib/jvm',
    '/usr/java',
    '/opt/java',
    '/Library/Java/JavaVirtualMachines',
    '/opt/homebrew/opt',
    join(home, 'Library/Java/JavaVirtualMachines'),
    join(home, '.sdkman/candidates/java'),
    join(home, '.jdks'),
    join(home, '.asdf/installs/java'),
    ...(environment.ProgramFiles
      ? ['Java', 'Eclipse Adoptium', 'Microsoft'].map((vendor) => join(String(environment.ProgramFiles), vendor))
      : []),
  ]
  const lists = await Promise.all(
    folders.map(async (folder) => {
      const names = await readdir(folder).catch(() => [])
      return names.sort().flatMap((name) => [join(folder, name), join(folder, name, 'Contents', 'Home')])
    }),
  )
  return lists.flat()
}

async function inspect(home: string): Promise<Java | undefined> {
  const release = await readFile(join(home, 'release'), 'utf8').catch(() => '')
  let version = featureVersion(/^JAVA_VERSION=(.+)$/m.exec(release)?.[1] ?? '')
  if (version === undefined) {
    const answer = await run(join(home, 'bin', javaName), ['-version'], { timeout: 10_000 }).catch(() => undefined)
    version = featureVersion(/version (".+?")/.exec(answer?.stderr ?? '')?.[1] ?? '')
  }
  return version === undefined ? undefined : { home, version }
}

/** The program to start for a chosen Java. */
export function javaProgram(java: Java): string {
  return join(java.home, 'bin', javaName)
}
