import { mapImport } from '@mellanrum/graph-api/exchange/change-import'
import { runImport } from '@mellanrum/graph-api/exchange/run-import'
import { undoImport } from '@mellanrum/graph-api/exchange/undo-import'
import { changeOrganisation } from '@mellanrum/graph-api/organisations/change-organisation'
import { describe, expect, it } from 'vitest'
import { ask } from '../support/api.ts'
import { runDirectly } from '../support/hidden-world.ts'
import { beginImport, previewOf } from '../support/importing.ts'
import { graph } from '../support/merging.ts'
import { done, uniqueWord } from '../support/mutate.ts'
import { snapshotOf } from '../support/snapshot.ts'
import { imported, organisationIds, tiesOf } from '../support/undoing-imports.ts'

describe('two imports of the same', () => {
  it('are taken back whole, the later first; what a person has changed meanwhile stays', async () => {
    for (const touched of [false, true]) {
      const mark = uniqueWord()
      const first = await imported({ 'a.csv': `organisation;typ\n${mark};företag\n` })
      const [org = ''] = await organisationIds(mark)
      const before = await snapshotOf([org])
      const second = await imported({ 'b.csv': `organisation;e-post;ort\n${mark};a@exempel.se;${mark}by\n` })
      expect((await snapshotOf([org])).things[org]).toContain('["contactVisibility","network"]')
      expect(await undoImport(graph, { id: second })).toEqual([])
      expect((await snapshotOf([org])).things).toEqual(before.things)
      expect(await tiesOf([org])).toEqual([])
      if (touched) await changeOrganisation(graph, { id: org, changes: { phone: '090-1' } })
      const kept = await undoImport(graph, { id: first })
      expect(kept.map(({ reason }) => reason)).toEqual(touched ? ['changed'] : [])
      expect(await organisationIds(mark)).toEqual(touched ? [org] : [])
    }
  })

  it('leave nothing when the earlier is taken back first', async () => {
    const mark = uniqueWord()
    const first = await imported({ 'a.csv': `organisation;typ\n${mark};företag\n` })
    const second = await imported({ 'b.csv': `organisation;e-post\n${mark};a@exempel.se\n` })
    const [org = ''] = await organisationIds(mark)
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
    const [org = ''] = await organisationIds(mark)
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
    expect(await organisationIds(mark)).toEqual([])
  })
})

describe('what an import changed of what was there', () => {
  const readOf = async (id: string) =>
    (
      await runDirectly(
        'MATCH (o:Organisation {id: $id}) RETURN o.name AS name, o.shortNames AS shortNames, o.formerNames AS formerNames, o.website AS website, o.phone AS phone',
        { id },
      )
    )[0]

  it('is put back: of lists what it added, and the name it gave is no former one', async () => {
    const mark = uniqueWord()
    const first = await imported({ 'o.csv': `id;organisation\n${mark};${mark} Gamla AB\n` })
    const [org = ''] = await organisationIds(mark)
    await changeOrganisation(graph, { id: org, changes: { shortNames: ['ETT'] } })
    const second = await imported({ 'o.csv': `id;organisation;kortnamn\n${org};${mark} Nya AB;TVÅ\n` })
    expect(await readOf(org)).toMatchObject({
      name: `${mark} Nya AB`,
      shortNames: ['ETT', 'TVÅ'],
      formerNames: [`${mark} Gamla AB`],
    })
    await changeOrganisation(graph, { id: org, changes: { shortNames: ['ETT', 'TVÅ', 'TRE'] } })
    expect(await undoImport(graph, { id: second })).toEqual([])
    expect(await readOf(org)).toMatchObject({ name: `${mark} Gamla AB`, shortNames: ['ETT', 'TRE'], formerNames: [] })
    await undoImport(graph, { id: first })
  })

  it('is put back whole where several rows of it told of one thing', async () => {
    const mark = uniqueWord()
    const { id: org } = await done('createOrganisation', { input: { name: `${mark} AB`, kind: 'COMPANY' } })
    const before = await readOf(org)
    const file = `id;organisation;webbplats;telefon;kortnamn\n${org};${mark} AB;https://x.example;;EN\n${org};${mark} AB;;090-1;ANNAN\n`
    const id = await imported({ 'o.csv': file })
    expect(await readOf(org)).toMatchObject({ website: 'https://x.example', phone: '090-1' })
    expect(await undoImport(graph, { id })).toEqual([])
    expect(await readOf(org)).toEqual(before)
  })
})

describe('a period that an import brought', () => {
  const people = (mark: string, rows: string[]) => ({
    'personer.csv': `namn;organisation;roll;från;till\n${rows.map((row) => `Prova ${mark};${mark} ett;${row}`).join('\n')}\n`,
  })
  const idsOf = async (mark: string) =>
    (await runDirectly('MATCH (t:Thing) WHERE t.name CONTAINS $mark RETURN t.id AS id ORDER BY id', { mark })).map(
      ({ id }) => String(id),
    )

  it('is taken back alone: what an earlier import brought of the same two stays', async () => {
    const mark = uniqueWord()
    const first = await imported(people(mark, ['handläggare;2010-01-01;2014-12-31']))
    const ids = await idsOf(mark)
    const before = await tiesOf(ids)
    expect(before).toHaveLength(1)
    const second = await imported(people(mark, ['chef;2018-01-01;']))
    expect(await tiesOf(ids)).toHaveLength(2)
    expect(await undoImport(graph, { id: second })).toEqual([])
    expect(await tiesOf(ids)).toEqual(before)
    expect(await undoImport(graph, { id: first })).toEqual([])
    expect(await idsOf(mark)).toEqual([])
  })

  it('stays, and is named, where somebody has ended it since', async () => {
    const mark = uniqueWord()
    const made = await imported({
      'o.csv': `organisation;typ\n${mark} ett;företag\n`,
      'personer.csv': `namn;e-post\nProva ${mark};p@exempel.se\n`,
    })
    const [org = '', person = ''] = await idsOf(mark)
    const joined = await imported(people(mark, ['chef;2018-01-01;']))
    await done('endLink', { input: { from: person, to: org, type: 'WORKS_AT', until: '2026-01-01' } }, 'lasts')
    const kept = await undoImport(graph, { id: joined })
    expect(kept).toEqual([{ id: person, label: `Prova ${mark} – ${mark} ett`, reason: 'changed', by: [] }])
    expect((await tiesOf([org])).join()).toContain('2026-01-01')
    await undoImport(graph, { id: made })
  })
})

describe('an organisation that somebody has ended', () => {
  it('is not brought anew by the list that named it', async () => {
    const mark = uniqueWord()
    const csv = `organisation;typ\n${mark};företag\n`
    await imported({ 'a.csv': csv })
    const [org = ''] = await organisationIds(mark)
    await runDirectly('MATCH (o:Organisation {id: $org}) SET o.endedOn = "2026-01-01"', { org })
    const again = await imported({ 'a.csv': csv })
    expect(await organisationIds(mark)).toEqual([org])
    await undoImport(graph, { id: again })
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
