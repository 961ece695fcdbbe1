import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { claimHome, endAbandoned, releaseHome } from './claim.ts'
import { endProcess, isRunning, markProcess, type ProcessMark } from './processes.ts'

let home: string
let others: ChildProcess[] = []

/** A process that does nothing until it is ended. */
async function startOther(): Promise<ProcessMark> {
  const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1e6); console.log()'], { stdio: 'pipe' })
  others.push(other)
  await once(other.stdout, 'data')
  const mark = await markProcess(other.pid ?? 0)
  if (!mark) throw new Error('no mark')
  return mark
}

async function writeClaim(claim: object): Promise<void> {
  await writeFile(join(home, 'run', 'claim.json'), JSON.stringify(claim))
}

const gone: ProcessMark = { pid: process.pid, started: 'long ago' }

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'claim-'))
  await mkdir(join(home, 'run'))
})
afterEach(async () => {
  for (const other of others) other.kill('SIGKILL')
  others = []
  await rm(home, { recursive: true })
})

describe('a process', () => {
  it('is told from a later one with the same number', async () => {
    const mark = await startOther()
    expect(await isRunning(mark)).toBe(true)
    expect(await isRunning({ ...mark, started: 'another time' })).toBe(false)
  })

  it('is ended only if it is the marked one', async () => {
    const mark = await startOther()
    await endProcess({ ...mark, started: 'another time' })
    expect(await isRunning(mark)).toBe(true)
    await endProcess(mark)
    expect(await isRunning(mark)).toBe(false)
  })
})

describe('a data folder', () => {
  it('is claimed, and free again when released', async () => {
    await claimHome(home, () => {})
    expect(JSON.parse(await readFile(join(home, 'run', 'claim.json'), 'utf8')).owner.pid).toBe(process.pid)
    await releaseHome(home)
    expect(await endAbandoned(home)).toBe(true)
  })

  it('is refused in one sentence while another program runs with it', async () => {
    await writeClaim({ owner: await startOther() })
    await expect(claimHome(home, () => {})).rejects.toThrow(
      /^Mellanrum is already running with the data in .*stop that one first\.$/,
    )
    expect(await endAbandoned(home)).toBe(false)
  })

  it.each(['{}', '{"owner":{}}', '{"owner":{"pid":"1"}}', 'null', '[]', '{"owner":', ''])(
    'is claimed where a crash left %j as the claim',
    async (left) => {
      await writeFile(join(home, 'run', 'claim.json'), left)
      expect(await endAbandoned(home)).toBe(true)
      await claimHome(home, () => {})
      expect(JSON.parse(await readFile(join(home, 'run', 'claim.json'), 'utf8')).owner.pid).toBe(process.pid)
    },
  )

  it('is taken over from a killed program, whose Neo4j is ended', async () => {
    const neo4j = await startOther()
    await writeClaim({ owner: gone, neo4j })
    await claimHome(home, () => {})
    expect(await isRunning(neo4j)).toBe(false)
  })

  it('is taken over when the claim was cut off', async () => {
    await writeFile(join(home, 'run', 'claim.json'), '{"owner":')
    await expect(claimHome(home, () => {})).resolves.toBeUndefined()
  })
})
