import { readFileSync } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isPortFree } from '@mellanrum/cypher/server/ports'
import { type SupervisedNeo4j, superviseNeo4j } from '@mellanrum/cypher/server/supervise'
import { applySchema, readDatabaseState } from '@mellanrum/graph-api/database/apply-schema'
import { type GraphDriver, openDriver } from '@mellanrum/graph-api/database/driver'
import { hasContent, reachDatabase } from '@mellanrum/graph-api/database/reach-database'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const kept = join(import.meta.dirname, '..', '..', '.mellanrum')
const told: string[] = []
let home: string
let neo4j: SupervisedNeo4j
let driver: GraphDriver

const address = () => ({ uri: neo4j.uri, user: neo4j.user, password: neo4j.password, database: 'neo4j' })
const pidOfNeo4j = () => JSON.parse(readFileSync(join(home, 'run', 'claim.json'), 'utf8')).neo4j.pid as number

async function run(text: string, parameters: object = {}): Promise<Record<string, unknown>[]> {
  const { records } = await driver.executeQuery(text, parameters, { database: 'neo4j' })
  return records.map((record) => record.toObject())
}

beforeAll(async () => {
  home = await mkdtemp(join(kept, 'trial-'))
  neo4j = await superviseNeo4j({
    home,
    cache: kept,
    boltPort: 0,
    heapMb: 512,
    shortLived: true,
    onProgress: (sentence) => told.push(sentence),
    onLost: (error) => told.push(String(error)),
  })
  driver = openDriver(address())
}, 120_000)

afterAll(async () => {
  await driver.close()
  await neo4j.stop()
  await rm(home, { recursive: true })
}, 60_000)

describe('a Neo4j of our own', () => {
  it('keeps its password for its owner, and the default one does not open it', async () => {
    expect((await stat(join(home, 'password'))).mode & 0o777).toBe(0o600)
    const stranger = { ...address(), password: 'neo4j' }
    const other = openDriver(stranger)
    await expect(reachDatabase(other, stranger)).rejects.toMatchObject({ reason: 'wrong-credentials' })
    await other.close()
  })

  it('is known as empty, foreign or ours', async () => {
    expect(await readDatabaseState(driver, 'neo4j')).toBe('empty')
    await run('CREATE (:Stranger)')
    expect(await readDatabaseState(driver, 'neo4j')).toBe('foreign')
    await run('MATCH (stranger:Stranger) DELETE stranger')
    await applySchema(driver, 'neo4j')
    expect(await readDatabaseState(driver, 'neo4j')).toBe('ours')
    expect(await hasContent(driver, 'neo4j')).toBe(false)
  })

  it('loses no acknowledged write when it is killed, and comes back at the same address', async () => {
    const acknowledged: string[] = []
    for (let number = 0; number < 40; number++) {
      const id = `sto_${number}`
      if (number === 30) process.kill(pidOfNeo4j(), 'SIGKILL')
      await run("CREATE (:Story {id: $id, text: 'Kolonilott'})", { id }).then(
        () => acknowledged.push(id),
        () => {},
      )
    }
    await expect.poll(() => told.at(-1), { timeout: 120_000 }).toBe('Neo4j answers again')
    const idsOf = async (statement: string) => (await run(`${statement} RETURN story.id AS id`)).map((row) => row.id)
    const stored = await idsOf('MATCH (story:Story)')
    expect(acknowledged.length).toBeGreaterThanOrEqual(30)
    expect(stored).toEqual(expect.arrayContaining(acknowledged))
    // Indexes that follow the commit would miss for ever what they had not read yet when the database was killed.
    const words = "CALL db.index.fulltext.queryNodes('words_folded', 'text:kolonilott') YIELD node AS story"
    expect((await idsOf(words)).sort()).toEqual(stored.sort())
  }, 150_000)

  it('listens on loopback alone', async () => {
    const port = Number(new URL(neo4j.uri).port)
    expect(await isPortFree(port, '127.0.0.1')).toBe(false)
    expect(readFileSync(join(home, 'conf', 'neo4j.conf'), 'utf8')).toContain(`bolt.listen_address=127.0.0.1:${port}`)
  })
})
