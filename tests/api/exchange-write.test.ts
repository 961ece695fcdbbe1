import { openGraph } from '@mellanrum/graph-api/database/graph'
import { cancelImport } from '@mellanrum/graph-api/exchange/change-import'
import type { PlannedThing } from '@mellanrum/graph-api/exchange/plan/model'
import type { PreparedImport } from '@mellanrum/graph-api/exchange/prepare-import'
import { nothingDrawn } from '@mellanrum/graph-api/exchange/preview-picture'
import { runImport, startImport } from '@mellanrum/graph-api/exchange/run-import'
import { takeTurn } from '@mellanrum/graph-api/exchange/take-turn'
import { newId } from '@mellanrum/graph-api/shared/ids'
import { viewerOf } from '@mellanrum/graph-api/shared/viewer'
import { afterAll, describe, expect, inject, it } from 'vitest'
import { ask, testDriver } from '../support/api.ts'
import { runDirectly } from '../support/hidden-world.ts'
import { beginImport, type Counts } from '../support/importing.ts'
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

const noOutcome = {
  ...{ kind: 'organisation' as const, reason: null, detail: null, id: null },
  ...{ candidates: [], differences: [], changed: [] },
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
  ask<{ import: { status: string; isHeld: boolean; notTaken: { row: number }[]; counts: Partial<Counts> | null } }>(
    'query ($id: ID!) { import(id: $id) { status isHeld notTaken { row } counts { new refused } } }',
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

  it('counts what was written, and keeps the files where something was not', async () => {
    const id = await beginImport({ 'a.csv': 'x' }, word)
    const things = [planned(101, 'other'), planned(102, 'none')]
    const rows = things.map(({ label, from }) => ({ ...noOutcome, ...from, label, outcome: 'new' as const }))
    await runImport(graph, { id, work: async () => ({ ...nothing, plan: { ...nothing.plan, things, rows } }) })
    expect(await told(id)).toMatchObject({ counts: { new: 1, refused: 1 }, isHeld: true })
  })

  it('is done by one at a time, so that two of one list write it once', async () => {
    const list = `Organisation;Typ\n${word} Alm;Kommun\n${word} Björk;Kommun`
    const ids = [await beginImport({ 'a.csv': list }, word), await beginImport({ 'a.csv': list }, word)]
    const counts = await Promise.all(ids.map((id) => runImport(graph, { id })))
    expect(counts.map((one) => one.new).sort()).toEqual([0, 2])
    const [row] = await runDirectly('MATCH (n:Organisation) WHERE n.name IN $names RETURN count(n) AS there', {
      names: [`${word} Alm`, `${word} Björk`],
    })
    expect(row?.there).toBe(2)
  })

  it('can be stopped while it waits for another one', async () => {
    const [writing, waiting] = [await beginImport({ 'a.csv': 'x' }, word), await beginImport({ 'a.csv': 'x' }, word)]
    const turn = await takeTurn(graph, writing)
    try {
      const { finished } = await startImport(graph, { id: waiting })
      await cancelImport(graph, { id: waiting })
      await finished
      expect(await told(waiting)).toMatchObject({ status: 'CANCELLED', isHeld: true })
    } finally {
      await turn?.end()
    }
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
