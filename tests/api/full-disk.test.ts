import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, statfs, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { startLocalNeo4j } from '@mellanrum/cypher/server/start'
import { type SupervisedNeo4j, superviseNeo4j } from '@mellanrum/cypher/server/supervise'
import { applySchema } from '@mellanrum/graph-api/database/apply-schema'
import { type GraphDriver, openDriver } from '@mellanrum/graph-api/database/driver'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

/** A disk of its own, small enough to be filled: a file system in memory, which only the system's administrator may mount. */
const run = promisify(execFile)
const kept = join(import.meta.dirname, '..', '..', '.mellanrum')
const megabytes = 420
let disk: string
let mounted = false

beforeAll(async () => {
  await mkdir(kept, { recursive: true })
  disk = await mkdtemp(join(kept, 'trial-disk-'))
  mounted = await run('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'mellanrum-trial', disk]).then(
    () => true,
    () => false,
  )
  if (!mounted)
    console.log('Skipped: a full disk is tried on a small file system in memory, which may not be mounted here.')
})

afterAll(async () => {
  // The system lets go of a process's files a moment after the process is gone.
  if (mounted) await vi.waitFor(() => run('umount', [disk]), { timeout: 30_000, interval: 200 })
  await rm(disk, { recursive: true, force: true })
}, 60_000)

const told: string[] = []
const options = () => ({
  home: join(disk, 'data'),
  cache: kept,
  boltPort: 0,
  heapMb: 512,
  shortLived: true,
  onProgress: (sentence: string) => void told.push(sentence),
})
const filler = () => join(disk, 'filler')

/** Takes all but so many megabytes of what is free. */
async function fill(left: number): Promise<void> {
  await rm(filler(), { force: true })
  const { bavail, bsize } = await statfs(disk)
  await writeFile(filler(), Buffer.alloc(Math.max(0, bavail * bsize - left * 1_048_576)))
}

describe('a full disk', () => {
  let neo4j: SupervisedNeo4j
  let driver: GraphDriver

  const write = (id: string, size: number) =>
    driver.executeQuery('CREATE (:Story {id: $id, text: $text})', { id, text: 'x'.repeat(size) }, { database: 'neo4j' })
  const countStories = async () => {
    const { records } = await driver.executeQuery('MATCH (s:Story) RETURN count(s) AS n', {}, { database: 'neo4j' })
    return records[0]?.get('n') as number
  }

  it('is said in a sentence at the start', async (context) => {
    if (!mounted) return context.skip()
    await fill(0)
    await expect(startLocalNeo4j(options())).rejects.toMatchObject({ reason: 'no-disk' })
    await fill(50)
    await expect(startLocalNeo4j(options())).rejects.toMatchObject({ reason: 'no-disk' })
    await rm(filler())
  })

  it('that gets room again leads to a database that serves again by itself, with every acknowledged write', async (context) => {
    if (!mounted) return context.skip()
    neo4j = await superviseNeo4j({ ...options(), probeInterval: 200, onLost: (error) => told.push(String(error)) })
    driver = openDriver({ uri: neo4j.uri, user: neo4j.user, password: neo4j.password })
    try {
      await applySchema(driver, 'neo4j')
      let acknowledged = 0
      await fill(12)
      for (let number = 0; number < 60; number += 1) {
        const done = await write(`sto_${number}`, 1_000_000).then(
          () => true,
          () => false,
        )
        if (!done) break
        acknowledged += 1
      }
      expect(acknowledged, 'the disk was filled').toBeLessThan(60)
      await vi.waitFor(() => expect(neo4j.trouble()).toBe('no-disk'), { timeout: 120_000, interval: 100 })
      await rm(filler())
      await vi.waitFor(() => expect(told.at(-1)).toBe('Neo4j answers again'), { timeout: 180_000, interval: 100 })
      expect(await countStories()).toBeGreaterThanOrEqual(acknowledged)
      await write('sto_after', 10)
    } finally {
      await driver.close()
      await neo4j.stop()
    }
  }, 400_000)
})
