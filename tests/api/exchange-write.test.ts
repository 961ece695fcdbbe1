import { openGraph } from '@mellanrum/graph-api/database/graph'
import type { PlannedThing } from '@mellanrum/graph-api/exchange/plan/model'
import type { PreparedImport } from '@mellanrum/graph-api/exchange/prepare-import'
import { nothingDrawn } from '@mellanrum/graph-api/exchange/preview-picture'
import { runImport } from '@mellanrum/graph-api/exchange/run-import'
import { newId } from '@mellanrum/graph-api/shared/ids'
import { viewerOf } from '@mellanrum/graph-api/shared/viewer'
import { afterAll, describe, expect, inject, it } from 'vitest'
import { ask, testDriver } from '../support/api.ts'
import { runDirectly } from '../support/hidden-world.ts'
import { beginImport } from '../support/importing.ts'
import { uniqueWord } from '../support/mutate.ts'

const graph = openGraph({ driver: testDriver(), viewer: viewerOf('coordinator'), database: inject('neo4j').database })
const word = uniqueWord()
const transactions: string[] = []
const counting = openGraph({
  driver: testDriver(),
  viewer: viewerOf('coordinator'),
  database: inject('neo4j').database,
  onStatement: (text) => void (text.includes('$given.items') && transactions.push(text)),
})

afterAll(() =>
  runDirectly(
    `MATCH (n) WHERE (n:Organisation OR n:Initiative OR n:Import) AND coalesce(n.name, n.title) STARTS WITH $word
     OPTIONAL MATCH (n)-[:HAS_PART|HAS_BATCH]->(p) DETACH DELETE p, n`,
    { word },
  ),
)

const nothing: PreparedImport = {
  files: [],
  unreadable: [],
  mapping: { tables: [], encodings: [] },
  plan: { rows: [], problems: [], things: [], links: [], leftOut: [], restored: { things: [], links: [] } },
  picture: nothingDrawn,
}

const planned = (row: number, kind: string): PlannedThing => ({
  id: newId('org'),
  kind: 'organisation',
  action: 'create',
  label: `${word} ${row}`,
  input: { name: `${word} ${row}`, kind },
  marks: {},
  before: {},
  keys: [],
  from: { file: 'a.csv', table: '', row },
  mentioned: false,
  maybeSameAs: null,
})

const told = (id: string) =>
  ask<{ import: { status: string; isHeld: boolean; notTaken: { row: number }[] } }>(
    'query ($id: ID!) { import(id: $id) { status isHeld notTaken { row } } }',
    { id },
  ).then((answer) => answer.import)

describe('writing an import', () => {
  it('finds the rows that are not taken by halves, names them, and keeps none of the others out', async () => {
    const id = await beginImport({ 'a.csv': 'x' }, word)
    const things = Array.from({ length: 64 }, (_none, row) => planned(row, row === 17 || row === 40 ? 'none' : 'other'))
    transactions.length = 0
    await runImport(counting, { id, work: async () => ({ ...nothing, plan: { ...nothing.plan, things } }) })
    expect((await told(id)).notTaken.map(({ row }) => row)).toEqual([17, 40])
    const [row] = await runDirectly('MATCH (n:Organisation) WHERE n.id IN $ids RETURN count(n) AS there', {
      ids: things.map((thing) => thing.id),
    })
    expect(row?.there).toBe(62)
    // One by one they would be sixty-two.
    expect(transactions.length).toBeLessThan(16)
  })

  it('that was given up has failed, and its files stay', async () => {
    const id = await beginImport({ 'a.csv': 'x' }, word)
    const unreadable = [{ file: 'a.csv', code: 'took_too_long' as const, row: null, detail: null }]
    await expect(runImport(graph, { id, work: async () => ({ ...nothing, unreadable }) })).rejects.toThrow('in parts')
    expect(await told(id)).toMatchObject({ status: 'FAILED', isHeld: true })
  })

  it('records each end of its links once, however many it has', async () => {
    const rows = [1, 2, 3].map((at) => `${word} o;${word} i${at};deltar i`).join('\n')
    const id = await beginImport(
      {
        'o.csv': `namn;typ\n${word} o;företag\n`,
        'i.csv': `projekt;beskrivning\n${[1, 2, 3].map((at) => `${word} i${at};x`).join('\n')}\n`,
        'l.csv': `från;till;relation\n${rows}\n`,
      },
      word,
    )
    await runImport(graph, { id })
    const events = await runDirectly(
      `MATCH (o:Organisation {name: $name})
       RETURN COUNT { (o)-[:TAKES_PART_IN]->() } AS links,
         COUNT { MATCH (e:Event {subjectId: o.id, type: 'takes-part-in.linked'}) } AS events`,
      { name: `${word} o` },
    )
    expect(events).toEqual([{ links: 3, events: 1 }])
  })
})
