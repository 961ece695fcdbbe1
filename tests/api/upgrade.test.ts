import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { startLocalNeo4j } from '@mellanrum/cypher/server/start'
import { applySchema } from '@mellanrum/graph-api/database/apply-schema'
import { type GraphDriver, openDriver } from '@mellanrum/graph-api/database/driver'
import { openGraph } from '@mellanrum/graph-api/database/graph'
import { changeOrganisation } from '@mellanrum/graph-api/organisations/change-organisation'
import { everyone } from '@mellanrum/graph-api/shared/viewer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/** A database as the version of 531ca40 made it, by its own statements: copied here, so that they stay what they were. */
const oldSchema = [
  'CREATE CONSTRAINT thing_id IF NOT EXISTS FOR (n:Thing) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT organisation_id IF NOT EXISTS FOR (n:Organisation) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT schema_version_file IF NOT EXISTS FOR (n:SchemaVersion) REQUIRE n.file IS UNIQUE',
  `CREATE FULLTEXT INDEX words_swedish IF NOT EXISTS
   FOR (n:Organisation|Person|Initiative|Theme|Challenge|Place|Motivation|Need|Offer|Collaboration|MiniNetwork|Gathering|Reflection|Story)
   ON EACH [n.name, n.title, n.text, n.summary, n.description, n.purpose, n.labelSv, n.labelEn, n.synonymsSv, n.synonymsEn]
   OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'swedish', \`fulltext.eventually_consistent\`: false}}`,
  `CREATE FULLTEXT INDEX words_folded IF NOT EXISTS
   FOR (n:Organisation|Person|Initiative|Theme|Challenge|Place|Motivation|Need|Offer|Collaboration|MiniNetwork|Gathering|Reflection|Story)
   ON EACH [n.name, n.title, n.text, n.summary, n.description, n.purpose, n.labelSv, n.labelEn, n.synonymsSv, n.synonymsEn, n.result]
   OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'standard-folding', \`fulltext.eventually_consistent\`: false}}`,
]
const oldFiles = [
  '001-ids-and-look-ups',
  '002-full-text',
  '003-sort-keys',
  '004-full-text-english-and-folded',
  '005-circle-guards',
  '006-views',
]
const oldCreate = `UNWIND $items AS item
  MERGE (organisation:Thing:Organisation {id: item.id})
    ON CREATE SET organisation += item.properties, organisation.createdAt = $now, organisation.updatedAt = $now`
const oldNodes = `UNWIND $items AS item
  MERGE (made:Thing {id: item.id}) ON CREATE SET made:$($label), made += item.properties, made.createdAt = $now, made.updatedAt = $now`
const oldEnd = `MATCH (thing:Thing {id: $id}) SET thing.endedOn = '2199-12-31', thing.updatedAt = $now`

const kept = join(import.meta.dirname, '..', '..', '.mellanrum')
const now = '2026-01-01T00:00:00.000Z'
const many = 2_500
let home: string
let neo4j: Awaited<ReturnType<typeof startLocalNeo4j>>
let driver: GraphDriver

async function run(text: string, parameters: object = {}): Promise<Record<string, unknown>[]> {
  const { records } = await driver.executeQuery(text, parameters, { database: 'neo4j' })
  return records.map((record) => record.toObject())
}

beforeAll(async () => {
  home = await mkdtemp(join(kept, 'trial-'))
  neo4j = await startLocalNeo4j({ home, cache: kept, boltPort: 0, heapMb: 512, shortLived: true, onProgress: () => {} })
  driver = openDriver({ ...neo4j, database: 'neo4j' })
  for (const statement of oldSchema) await run(statement)
  const files = oldFiles.map((name) => `schema/${name}.cypher`)
  await run('UNWIND $files AS file CREATE (:SchemaVersion {file: file, appliedAt: $now})', { files, now })
  const organisation = { name: 'Gamla namnet', sortName: 'gamla namnet', kind: 'other', visibility: 'everyone' }
  const items = Array.from({ length: many }, (_, at) => ({ id: `org_${at}`, properties: organisation }))
  await run(oldCreate, { items, now })
  await run(oldEnd.replace('{id: $id}', ''), { now })
  const gatherings = [
    { id: 'gat_1', properties: { startsOn: '2027-05-12', startsAt: '2027-05-12T09:00', endsAt: '2027-05-13T16:00' } },
    { id: 'gat_2', properties: { startsOn: '2027-05-12', startsAt: '2027-05-12T09:00', endsAt: '2027-05-12T16:00' } },
  ]
  await run(oldNodes, { label: 'Gathering', items: gatherings, now })
  await run(oldNodes, { label: 'SelfAssessment', items: ['sel_1', 'sel_2'].map((id) => ({ id, properties: {} })), now })
  for (const [id, count] of [
    ['sel_1', 7],
    ['sel_2', 4],
  ] as const) {
    await run(
      `MATCH (s:SelfAssessment {id: $id}) UNWIND range(1, $count) AS n
       CREATE (:SelfAssessmentAnswer {id: $id + n, subject: 'you', level: 'good'})-[:ANSWER_TO]->(s)`,
      { id, count },
    )
  }
  await run(
    `MATCH (a:Thing {id: 'org_0'}), (b:Thing {id: 'gat_1'}) CREATE (a)-[:TAKES_PART {until: '2199-12-31'}]->(b)`,
  )
}, 180_000)

afterAll(async () => {
  await driver.close()
  await neo4j.stop()
  await rm(home, { recursive: true })
}, 60_000)

describe('a database of an earlier version', () => {
  it('is brought up to date at the start, in batches, and says so', async () => {
    const told: string[] = []
    const applied = await applySchema(driver, 'neo4j', (sentence) => told.push(sentence))
    expect(applied.length).toBeGreaterThan(2)
    expect(told[0]).toBe(`Bringing the database up to date: 1 of ${applied.length}`)
    expect(await run(`MATCH (n) WHERE n.endedOn = '2199-12-31' RETURN n.id AS id`)).toEqual([])
    expect(await run(`MATCH ()-[r]->() WHERE r.until = '2199-12-31' RETURN type(r) AS type`)).toEqual([])
    const ends = await run('MATCH (g:Gathering) RETURN g.id AS id, g.endsOn AS endsOn ORDER BY id')
    expect(ends).toEqual([
      { id: 'gat_1', endsOn: '2027-05-13' },
      { id: 'gat_2', endsOn: null },
    ])
    const published = await run(
      'MATCH (s:SelfAssessment)<-[:ANSWER_TO]-(a) RETURN s.id AS id, count(a.published) AS published ORDER BY id',
    )
    expect(published.map((row) => [row.id, Number(row.published)])).toEqual([
      ['sel_1', 7],
      ['sel_2', 0],
    ])
  }, 120_000)

  it('starts again without doing it anew, and finds what is renamed', async () => {
    expect(await applySchema(driver, 'neo4j')).toEqual([])
    const graph = openGraph({ driver, database: 'neo4j', viewer: everyone })
    await changeOrganisation(graph, { id: 'org_7', changes: { name: 'Nya namnet' } })
    const found = await run(
      `CALL db.index.fulltext.queryNodes('words_folded', 'formerNames:gamla') YIELD node RETURN node.id AS id`,
    )
    expect(found).toEqual([{ id: 'org_7' }])
  }, 60_000)
})
