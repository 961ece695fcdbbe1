import { randomUUID } from 'node:crypto'
import { link, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { endProcess, isRunning, markProcess, type ProcessMark } from './processes.ts'
import { StartFailure } from './start-failure.ts'

/** Who uses a database folder: the program that started its Neo4j, and, once it runs, that Neo4j. */
interface Claim {
  owner: ProcessMark
  neo4j?: ProcessMark
}

const claimFile = (home: string) => join(home, 'run', 'claim.json')

/**
 * Claims a database folder for this process. A Neo4j whose program was killed is ended first.
 * @throws {StartFailure} `already-running` while the program that holds the folder runs.
 */
export async function claimHome(home: string, onProgress: (sentence: string) => void): Promise<void> {
  const owner = await ownMark()
  for (let tries = 0; tries < 5; tries++) {
    if (await place(home, { owner })) return
    const held = await readClaim(home)
    if (held && held.owner.pid !== process.pid && (await isRunning(held.owner))) {
      throw new StartFailure(
        'already-running',
        `Mellanrum is already running with the data in ${home} (process ${held.owner.pid}): stop that one first.`,
      )
    }
    await endOrphan(held, onProgress)
    await rm(claimFile(home), { force: true })
  }
  throw new StartFailure('already-running', `Another start is using the data in ${home} just now.`)
}

/** Ends the Neo4j in a folder whose program is gone; true when nothing uses the folder any more. */
export async function endAbandoned(home: string): Promise<boolean> {
  const held = await readClaim(home)
  if (held && (await isRunning(held.owner))) return false
  await endOrphan(held, () => {})
  return true
}

/** Notes in the claim which process is the Neo4j, so that a later start can end it. */
export async function noteNeo4j(home: string, neo4j: ProcessMark): Promise<void> {
  const claim: Claim = { owner: await ownMark(), neo4j }
  await writeFile(claimFile(home), JSON.stringify(claim))
}

/** Gives the folder free again. */
export async function releaseHome(home: string): Promise<void> {
  await rm(claimFile(home), { force: true })
}

async function endOrphan(held: Claim | undefined, onProgress: (sentence: string) => void): Promise<void> {
  if (!held?.neo4j || !(await isRunning(held.neo4j))) return
  onProgress('Ending the Neo4j that an interrupted run left behind')
  await endProcess(held.neo4j)
}

async function ownMark(): Promise<ProcessMark> {
  const mark = await markProcess(process.pid)
  if (!mark) throw new Error('This system does not tell when a process was started')
  return mark
}

/** Puts the claim in place whole or not at all, and never over another one. */
async function place(home: string, claim: Claim): Promise<boolean> {
  const written = join(home, 'run', `claim-${randomUUID()}`)
  await writeFile(written, JSON.stringify(claim))
  try {
    await link(written, claimFile(home))
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  } finally {
    await rm(written, { force: true })
  }
}

/** The claim on a folder; undefined where there is none, or where a crash or a person left something else in its place. */
async function readClaim(home: string): Promise<Claim | undefined> {
  try {
    const read: unknown = JSON.parse(await readFile(claimFile(home), 'utf8'))
    const { owner, neo4j } = (read ?? {}) as Partial<Record<keyof Claim, unknown>>
    if (!isMark(owner)) return undefined
    return isMark(neo4j) ? { owner, neo4j } : { owner }
  } catch {
    return undefined
  }
}

function isMark(value: unknown): value is ProcessMark {
  const { pid, started } = (value ?? {}) as Partial<Record<keyof ProcessMark, unknown>>
  return typeof pid === 'number' && Number.isInteger(pid) && pid > 0 && typeof started === 'string'
}
