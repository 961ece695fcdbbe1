import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { copyFile, mkdir, readdir, readFile, rename, rm, statfs, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fetchWithMaven } from './maven.ts'
import { markProcess } from './processes.ts'
import { noDisk, StartFailure } from './start-failure.ts'

const here = import.meta.dirname
const sumsFile = join(here, 'jars.sha256')
const pomFile = join(here, 'pom.xml')

/** Megabytes that a first fetch takes: Maven's own copies, ours, and room to work. */
const fetchNeeds = 600

/** File name → SHA-256 in hex, as in the committed list. */
export type Sums = Map<string, string>

/** Reads a list in the format of `sha256sum`. */
export function parseSums(text: string): Sums {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return new Map(
    lines.map((line) => {
      const [sum = '', name = ''] = line.trim().split(/\s+\*?/)
      return [name, sum]
    }),
  )
}

/** The files that differ from the committed list: missing, altered, or not on it at all. */
export async function differingJars(folder: string, sums: Sums): Promise<string[]> {
  const present = (await readdir(folder)).filter((name) => name.endsWith('.jar'))
  const differing = [...sums.keys()].filter((name) => !present.includes(name))
  for (const name of present) {
    if (sums.get(name) !== (await sha256(join(folder, name)))) differing.push(name)
  }
  return differing.sort()
}

/** The version of Neo4j that the pom names. */
export async function neo4jVersion(): Promise<string> {
  const pom = await readFile(pomFile, 'utf8')
  const version = /<neo4j\.version>(.+?)</.exec(pom)?.[1]
  if (!version) throw new Error(`${pomFile} names no neo4j.version`)
  return version
}

/**
 * The folder with Neo4j's jars, below `cache`; fetched through Maven and checked against the committed sums the first time.
 * What a cut-off fetch had finished stays in Maven's own repository, so the next try goes on from there.
 */
export async function ensureJars(options: {
  cache: string
  javaHome: string
  onProgress(sentence: string): void
}): Promise<string> {
  const { cache, javaHome, onProgress } = options
  const version = await neo4jVersion()
  const sumsText = await readFile(sumsFile, 'utf8')
  const root = join(cache, `neo4j-${version}`)
  const lib = join(root, 'lib')
  const checked = join(lib, 'CHECKED')
  const stamp = createHash('sha256').update(sumsText).digest('hex')
  if ((await readFile(checked, 'utf8').catch(() => '')) === stamp) return lib

  await mkdir(root, { recursive: true })
  await requireSpace(root, fetchNeeds)
  const sums = parseSums(sumsText)
  // Fetched aside and moved in one step, so that two starts at once, or one cut off, never leave half a folder.
  const aside = join(root, `fetching-${process.pid}`)
  await removeCutOff(root)
  await mkdir(aside, { recursive: true })
  try {
    await copyFile(pomFile, join(aside, 'pom.xml'))
    await fetchWithMaven({
      folder: aside,
      logFile: join(root, 'maven.log'),
      javaHome,
      jars: new Set(sums.keys()),
      onFetched: (done) => onProgress(`Fetching Neo4j ${version}: ${done} of ${sums.size} files`),
    })
    onProgress(`Checking the sums of Neo4j ${version}`)
    const fetched = join(aside, 'lib')
    refuse(await differingJars(fetched, sums))
    await writeFile(join(fetched, 'CHECKED'), stamp)
    await moveIn(fetched, lib, checked, stamp)
  } finally {
    await rm(aside, { recursive: true, force: true })
  }
  return lib
}

/** Removes the jars where they are not those of the committed list, so that the next start fetches them. @returns whether */
export async function removeDifferingJars(cache: string): Promise<boolean> {
  const lib = join(cache, `neo4j-${await neo4jVersion()}`, 'lib')
  if (!existsSync(lib)) return false
  const differing = await differingJars(lib, parseSums(await readFile(sumsFile, 'utf8')))
  if (differing.length > 0) await rm(lib, { recursive: true, force: true })
  return differing.length > 0
}

/** Removes what fetches left behind that were cut off. */
async function removeCutOff(root: string): Promise<void> {
  for (const name of await readdir(root)) {
    const pid = /^fetching-(\d+)$/.exec(name)?.[1]
    if (pid !== undefined && !(await markProcess(Number(pid))))
      await rm(join(root, name), { recursive: true, force: true })
  }
}

/** Throws the sentence for a full disk when fewer than `needed` megabytes are free in `folder`. */
export async function requireSpace(folder: string, needed: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder)
  if ((bavail * bsize) / 1_048_576 < needed) throw noDisk(folder, needed)
}

function refuse(differing: string[]): void {
  if (differing.length === 0) return
  const [first, second] = differing
  const names = second === undefined ? first : `${first} and ${differing.length - 1} more`
  throw new StartFailure(
    'sums-differ',
    `What was fetched for Neo4j is not what Mellanrum was tested with (${names}): delete org/neo4j in Maven's local repository (~/.m2/repository) and start again.`,
  )
}

async function moveIn(fetched: string, lib: string, checked: string, stamp: string): Promise<void> {
  if (existsSync(checked) && (await readFile(checked, 'utf8')) === stamp) return
  await rm(lib, { recursive: true, force: true })
  await rename(fetched, lib)
}

/** The SHA-256 of a file, in hex. */
export function sha256(file: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const hash = createHash('sha256')
    createReadStream(file)
      .on('error', reject)
      .on('data', (chunk) => hash.update(chunk))
      .on('end', () => resolve(hash.digest('hex')))
  })
}
