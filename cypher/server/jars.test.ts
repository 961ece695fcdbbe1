import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { differingJars, neo4jVersion, parseSums, removeDifferingJars, requireSpace } from './jars.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jars-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true })
})

describe('the sums of what is fetched', () => {
  it('name each jar of the pinned version once', async () => {
    const sums = parseSums(await readFile(join(import.meta.dirname, 'jars.sha256'), 'utf8'))
    expect(sums.has(`neo4j-${await neo4jVersion()}.jar`)).toBe(true)
    expect([...sums.values()].every((sum) => /^[0-9a-f]{64}$/.test(sum))).toBe(true)
  })

  it('tell an altered, a missing and a foreign jar', async () => {
    await writeFile(join(folder, 'same.jar'), 'same')
    await writeFile(join(folder, 'altered.jar'), 'altered')
    await writeFile(join(folder, 'foreign.jar'), 'foreign')
    const sums = parseSums(
      `${sha256('same')}  same.jar\n${sha256('before')}  altered.jar\n${sha256('x')}  missing.jar\n`,
    )
    expect(await differingJars(folder, sums)).toEqual(['altered.jar', 'foreign.jar', 'missing.jar'])
  })

  it('are satisfied by exactly the listed jars', async () => {
    await writeFile(join(folder, 'same.jar'), 'same')
    expect(await differingJars(folder, parseSums(`${sha256('same')} *same.jar`))).toEqual([])
  })
})

it('damaged jars are taken away, so that the next start fetches them; where there are none nothing happens', async () => {
  expect(await removeDifferingJars(folder)).toBe(false)
  const lib = join(folder, `neo4j-${await neo4jVersion()}`, 'lib')
  await mkdir(lib, { recursive: true })
  await writeFile(join(lib, `neo4j-${await neo4jVersion()}.jar`), 'cut off')
  expect(await removeDifferingJars(folder)).toBe(true)
  expect(existsSync(lib)).toBe(false)
})

it('says in a sentence that the disk is too full', async () => {
  await expect(requireSpace(folder, 1e12)).rejects.toThrow(/^There is not enough free disk space in .*MB are needed\.$/)
  await expect(requireSpace(folder, 0)).resolves.toBeUndefined()
})
