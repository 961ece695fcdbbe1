import { openGraph } from '@mellanrum/graph-api/database/graph'
import { mapImport } from '@mellanrum/graph-api/exchange/change-import'
import { runImport } from '@mellanrum/graph-api/exchange/run-import'
import { undoImport } from '@mellanrum/graph-api/exchange/undo-import'
import { mergeThings } from '@mellanrum/graph-api/merging/merge-things'
import { undoMerge } from '@mellanrum/graph-api/merging/undo-merge'
import { changeOrganisation } from '@mellanrum/graph-api/organisations/change-organisation'
import { viewerOf } from '@mellanrum/graph-api/shared/viewer'
import { describe, expect, inject, it } from 'vitest'
import { ask, testDriver } from '../support/api.ts'
import { runDirectly } from '../support/hidden-world.ts'
import { beginImport, previewOf } from '../support/importing.ts'
import { makers } from '../support/makers.ts'
import { uniqueWord } from '../support/mutate.ts'
import { snapshotOf } from '../support/snapshot.ts'

const graph = openGraph({ driver: testDriver(), viewer: viewerOf('coordinator'), database: inject('neo4j').database })
const make = async (kind: string, more?: Record<string, unknown>) => (await makers[kind]?.(more)) ?? ''
const merge = (keptId: string, goneId: string, take: string[] = []) => mergeThings(graph, { keptId, goneId, takenFields: take })
const undo = (id: string) => undoMerge(graph, { id })
/** What hangs on some things, but for which import told of them. */
const tiesOf = async (ids: string[]) => (await snapshotOf(ids)).ties.filter((tie) => !tie.startsWith('BROUGHT'))
const idsOf = async (mark: string) =>
  (
    await runDirectly('MATCH (o:Organisation) WHERE o.name STARTS WITH $mark RETURN o.id AS id ORDER BY o.name', {
      mark,
    })
  ).map((row) => String(row.id))

async function imported(files: Record<string, string>): Promise<string> {
  const id = await beginImport(files)
  await runImport(graph, { id })
  return id
}

describe('an import of which something was merged since', () => {
  it('is known again by the keys of both', async () => {
    const mark = uniqueWord()
    const csv = `id;namn;typ;webb\n${mark}1;${mark} ett;företag;${mark}a.exempel.se\n${mark}2;${mark} två;företag;${mark}b.exempel.se\n`
    await imported({ 'a.csv': csv })
    const [one, two] = (await idsOf(mark)) as [string, string]
    const before = await snapshotOf([one, two])
    const merged = await merge(one, two)
    const again = await beginImport({ 'a.csv': csv })
    const { importPreview } = await ask<{ importPreview: { counts: { same: number } } }>(
      'query ($id: ID!) { importPreview(id: $id) { counts { same new changed doubtful } } }',
      { id: again },
    )
    expect(importPreview.counts).toEqual({ same: 2, new: 0, changed: 0, doubtful: 0 })
    await undo(merged)
    expect(await snapshotOf([one, two])).toEqual(before)
  })

  it('is taken back but for what was merged, which is named; once they are two again, that is taken back too', async () => {
    const mark = uniqueWord()
    const name = `${mark} från fil`
    const title = uniqueWord()
    const kept = await make('Organisation')
    const initiative = await make('Initiative', { title })
    const before = await snapshotOf([kept, initiative])
    const id = await imported({
      'org.csv': `id;namn;typ;webb\n${mark}1;${name};företag;${mark}.exempel.se\n${mark}2;${name} två;företag;\n`,
      'links.csv': `från;till;relation\n${name};${title};deltar i\n`,
    })
    const [gone = '', alone = ''] = await idsOf(mark)
    expect((await snapshotOf([gone, initiative])).ties.join()).toContain(`TAKES_PART_IN ${gone} ${initiative}`)
    const merged = await merge(kept, gone)

    expect(await undoImport(graph, { id })).toEqual([
      { id: kept, label: expect.any(String), reason: 'merged', by: [name] },
    ])
    const now = await snapshotOf([kept, gone, alone, initiative])
    expect(now.things[alone]).toBeUndefined()
    expect(now.ties.filter((tie) => tie.startsWith('TAKES_PART_IN'))).toEqual([])
    const { import: told } = await ask<{ import: unknown }>(
      'query ($id: ID!) { import(id: $id) { status kept { id reason by } } }',
      { id },
    )
    expect(told).toEqual({ status: 'UNDONE', kept: [{ id: kept, reason: 'merged', by: [name] }] })

    await undo(merged)
    expect(await undoImport(graph, { id })).toEqual([])
    expect((await snapshotOf([gone])).things[gone]).toBeUndefined()
    expect(await snapshotOf([kept, initiative])).toEqual(before)
  })

  it('keeps and names two of its own that were made one', async () => {
    const mark = uniqueWord()
    const id = await imported({ 'a.csv': `id;namn;typ\n${mark}1;${mark} ett;företag\n${mark}2;${mark} två;förening\n` })
    const [one = '', two = ''] = await idsOf(mark)
    await merge(one, two)
    expect(await undoImport(graph, { id })).toEqual([
      { id: one, label: `${mark} ett`, reason: 'merged', by: [`${mark} två`] },
    ])
  })
})

describe('two imports of the same', () => {
  it('are taken back whole, the later first; what a person has changed meanwhile stays', async () => {
    for (const touched of [false, true]) {
      const mark = uniqueWord()
      const first = await imported({ 'a.csv': `organisation;typ\n${mark};företag\n` })
      const [org = ''] = await idsOf(mark)
      const before = await snapshotOf([org])
      const second = await imported({ 'b.csv': `organisation;e-post;ort\n${mark};a@exempel.se;${mark}by\n` })
      expect((await snapshotOf([org])).things[org]).toContain('["contactVisibility","network"]')
      expect(await undoImport(graph, { id: second })).toEqual([])
      expect((await snapshotOf([org])).things).toEqual(before.things)
      expect(await tiesOf([org])).toEqual([])
      if (touched) await changeOrganisation(graph, { id: org, changes: { phone: '090-1' } })
      const kept = await undoImport(graph, { id: first })
      expect(kept.map(({ reason }) => reason)).toEqual(touched ? ['changed'] : [])
      expect(await idsOf(mark)).toEqual(touched ? [org] : [])
    }
  })

  it('leave nothing when the earlier is taken back first', async () => {
    const mark = uniqueWord()
    const first = await imported({ 'a.csv': `organisation;typ\n${mark};företag\n` })
    const second = await imported({ 'b.csv': `organisation;e-post\n${mark};a@exempel.se\n` })
    const [org = ''] = await idsOf(mark)
    expect(await undoImport(graph, { id: first })).toMatchObject([{ id: org, reason: 'built_on' }])
    expect(await undoImport(graph, { id: second })).toEqual([])
    expect((await snapshotOf([org])).things[org]).toBeUndefined()
    const { import: told } = await ask<{ import: unknown }>('query ($id: ID!) { import(id: $id) { kept { id } } }', {
      id: first,
    })
    expect(told).toEqual({ kept: [] })
  })

  it('move a place, and put it back with the one that came', async () => {
    const mark = uniqueWord()
    const first = await imported({ 'a.csv': `organisation;ort\n${mark};${mark}by\n` })
    const [org = ''] = await idsOf(mark)
    const before = await tiesOf([org])
    const second = await imported({ 'a.csv': `organisation;ort\n${mark};${mark}stad\n` })
    const moved = await tiesOf([org])
    expect(moved.filter((tie) => /LOCATED_IN|ALSO_IN/.test(tie))).toHaveLength(1)
    expect(moved).not.toEqual(before)
    expect(await undoImport(graph, { id: second })).toEqual([])
    expect(await tiesOf([org])).toEqual(before)
    expect(await runDirectly('MATCH (p:Place {name: $name}) RETURN p.id AS id', { name: `${mark}stad` })).toEqual([])
    expect(await undoImport(graph, { id: first })).toEqual([])
  })

  it('end what says less, give another role, end a link, and put all that back', async () => {
    const mark = uniqueWord()
    const first = await imported({
      'org.csv': `organisation;typ\n${mark} ett;företag\n${mark} två;företag\n`,
      'projekt.csv': `projekt;deltagare\n${mark} spel;${mark} ett|${mark} två\n`,
      'personer.csv': `förnamn;efternamn;organisation;roll\nProva;${mark};${mark} ett;Chef\n`,
    })
    const all = await runDirectly(
      'MATCH (t:Thing) WHERE coalesce(t.name, t.title) CONTAINS $mark RETURN t.id AS id ORDER BY id',
      { mark },
    )
    const ids = all.map(({ id }) => String(id))
    const before = await tiesOf(ids)
    const second = await imported({
      'leder.csv': `från;till;relation;slut\n${mark} ett;${mark} spel;leder;\n${mark} två;${mark} spel;deltar i;2026-01-01\n`,
      'personer.csv': `förnamn;efternamn;organisation;roll\nProva;${mark};${mark} ett;Direktör\n`,
    })
    const between = (await tiesOf(ids)).join()
    for (const part of ['LEADS', 'Direktör', '2026-01-01']) expect(between).toContain(part)
    expect(await undoImport(graph, { id: second })).toEqual([])
    expect(await tiesOf(ids)).toEqual(before)
    expect(await undoImport(graph, { id: first })).toEqual([])
    expect(await idsOf(mark)).toEqual([])
  })
})

describe('an organisation that somebody has ended', () => {
  it('is not brought anew by the list that named it', async () => {
    const mark = uniqueWord()
    const csv = `organisation;typ\n${mark};företag\n`
    await imported({ 'a.csv': csv })
    const [org = ''] = await idsOf(mark)
    await runDirectly('MATCH (o:Organisation {id: $org}) SET o.endedOn = "2026-01-01"', { org })
    const again = await imported({ 'a.csv': csv })
    expect(await idsOf(mark)).toEqual([org])
    await undoImport(graph, { id: again })
  })
})

describe('an import whose server was killed', () => {
  const stateOf = (id: string) =>
    ask<{ import: { status: string } }>('query ($id: ID!) { import(id: $id) { status } }', { id })
  const kill = (id: string, status: string, runsUntil: string | null) =>
    runDirectly('MATCH (i:Import {id: $id}) SET i.status = $status, i.runsUntil = $runsUntil', {
      id,
      status,
      runsUntil,
    })
  const past = '2020-01-01T00:00:00.000Z'

  it.each([
    ['running', past],
    ['undoing', past],
    ['undoing', null],
  ])('while it was %s (until %s) is told to have stopped, and can be undone', async (status, until) => {
    const mark = uniqueWord()
    const id = await imported({ 'a.csv': `namn;typ\n${mark} ett;företag\n` })
    await kill(id, status, until)
    expect((await stateOf(id)).import.status).toBe('FAILED')
    expect(await undoImport(graph, { id })).toEqual([])
    expect(await idsOf(mark)).toEqual([])
    expect((await stateOf(id)).import.status).toBe('UNDONE')
  })

  it('while it was undone can be gone on with instead', async () => {
    const mark = uniqueWord()
    const id = await beginImport({ 'a.csv': `namn;typ\n${mark} ett;företag\n` })
    await kill(id, 'undoing', past)
    await runImport(graph, { id })
    expect(await idsOf(mark)).toHaveLength(1)
    await undoImport(graph, { id })
  })

  it('is left alone as long as somebody works on it', async () => {
    const id = await imported({ 'a.csv': `namn;typ\n${uniqueWord()};företag\n` })
    await kill(id, 'running', new Date(Date.now() + 90_000).toISOString())
    expect((await stateOf(id)).import.status).toBe('RUNNING')
    await expect(undoImport(graph, { id })).rejects.toThrow('run or undone already')
    await kill(id, 'done', null)
    await undoImport(graph, { id })
  })

  it('is taken up again where the clock of whoever died at it was wrong', async () => {
    const id = await imported({ 'a.csv': `namn;typ\n${uniqueWord()};företag\n` })
    await kill(id, 'running', '2199-01-01T00:00:00.000Z')
    expect((await stateOf(id)).import.status).toBe('FAILED')
    await undoImport(graph, { id })
    expect((await stateOf(id)).import.status).toBe('UNDONE')
  })

  it('is undone once where that is asked for twice at the same moment', async () => {
    const id = await imported({ 'a.csv': `namn;typ\n${uniqueWord()};företag\n` })
    const asked = await Promise.allSettled([undoImport(graph, { id }), undoImport(graph, { id })])
    expect(asked.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const { import: found } = await stateOf(id)
    expect(found.status).toBe('UNDONE')
  })
})

describe('an import that was mapped by a person', () => {
  it('says where the columns of the next of the same headings go, until it is taken back', async () => {
    const mark = uniqueWord()
    const file = `Organisation;Typ;Prov ${mark}\n${mark} Ett;Företag;Annat\n`
    const targetOf = async (id: string) => (await previewOf(id)).files[0]?.tables[0]?.columns[2]?.target ?? null
    const id = await beginImport({ 'a.csv': file })
    expect(await targetOf(id)).toBe(null)
    const columns = Object.entries({ Organisation: 'name', Typ: 'kind', [`Prov ${mark}`]: 'text' })
    const table = { file: 'a.csv', table: 'a.csv', rows: 'organisation' }
    const mapped = { ...table, columns: columns.map(([column, target]) => ({ column, target })) }
    await mapImport(graph, { id, mapping: { tables: [mapped] } })
    await runImport(graph, { id })
    expect(await targetOf(await beginImport({ 'b.csv': file }))).toBe('text')
    await undoImport(graph, { id })
    expect(await targetOf(await beginImport({ 'c.csv': file }))).toBe(null)
  })
})
