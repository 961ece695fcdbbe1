import { openGraph } from '@mellanrum/graph-api/database/graph'
import { runImport } from '@mellanrum/graph-api/exchange/run-import'
import { undoImport } from '@mellanrum/graph-api/exchange/undo-import'
import { everyone } from '@mellanrum/graph-api/shared/viewer'
import { describe, expect, inject, it } from 'vitest'
import { ask, testDriver } from '../support/api.ts'
import { importsOfThisFile, previewOf, rowsIn, sumOf } from '../support/importing.ts'
import { done, uniqueWord } from '../support/mutate.ts'

const graph = openGraph({ driver: testDriver(), viewer: everyone, database: inject('neo4j').database })
const word = uniqueWord()
const begin = importsOfThisFile()

/** As a municipality keeps its partners: a title, sums, words of its own, several needs in a cell. */
const partners = `Partnerlista ${word};;;;;;
;;;;;;
Organisation;Typ;Ort;Org.nr;Kontaktperson;Behov;Hemsida
Älvens Energi ${word} AB;Företag;Vännäs;556016-0680;Anna Provsson;Tak för solceller|Hjälp med upphandling;www.exempel.se
Cykelfrämjandet ${word};Ideell förening;Umeå;;Bo Provman;;uppgift saknas
Skogens Kooperativ ${word};Något annat;;5560160681;;;
Summa;3;;;;;`

const counted = (id: string) =>
  ask<{ import: { status: string; counts: Record<string, number> } }>(
    'query ($id: ID!) { import(id: $id) { status counts { new changed same doubtful refused leftOut } } }',
    { id },
  )

describe('an import', () => {
  it('says before anything is written where each column goes and what becomes of each row', async () => {
    const id = await begin({ 'partner.csv': partners })
    const preview = await previewOf(id)
    expect(preview.files[0]?.tables[0]?.rows).toBe('organisation')
    const targets = Object.fromEntries(
      preview.files[0]?.tables[0]?.columns.map((column) => [column.name, column.target]) ?? [],
    )
    expect(targets).toEqual({
      Organisation: 'name',
      Typ: 'kind',
      Ort: 'place',
      'Org.nr': 'organisationNumber',
      Kontaktperson: 'contact',
      Behov: 'needs',
      Hemsida: 'website',
    })
    expect(preview.counts).toEqual({ new: 3, changed: 0, same: 0, doubtful: 0, refused: 0, leftOut: 1 })
    expect(sumOf(preview.counts)).toBe(rowsIn(preview))
    expect(preview.problems).toContainEqual({ code: 'unknown_word', column: 'Typ', count: 1 })
    expect(preview.problems).toContainEqual({ code: 'no_organisation_number', column: 'Org.nr', count: 1 })
    const { organisations } = await ask<{ organisations: { totalCount: number } }>(
      'query ($text: String!) { organisations(filter: { text: $text }) { totalCount } }',
      { text: word },
    )
    expect(organisations.totalCount).toBe(0)
  })

  it('is written, changes nothing when it comes again, and is taken back whole', async () => {
    const id = await begin({ 'partner.csv': partners })
    await runImport(graph, { id })
    expect((await counted(id)).import).toMatchObject({ status: 'DONE', counts: { new: 3 } })
    const query = `query ($text: String!) { organisations(filter: { text: $text }) { nodes {
      id name kind website organisationNumber place { name } needs { nodes { text } } people { nodes { name } } } } }`
    const { organisations } = await ask<{ organisations: { nodes: Record<string, unknown>[] } }>(query, {
      text: `Älvens Energi ${word}`,
    })
    expect(organisations.nodes[0]).toMatchObject({
      kind: 'COMPANY',
      website: 'https://www.exempel.se',
      organisationNumber: '556016-0680',
      place: { name: 'Vännäs' },
      people: { nodes: [{ name: 'Anna Provsson' }] },
    })
    const own = organisations.nodes[0] as { id: string; needs: { nodes: { text: string }[] } }
    expect(own.needs.nodes.map(({ text }) => text).sort()).toEqual(['Hjälp med upphandling', 'Tak för solceller'])
    const { origins } = await ask<{ origins: { file: string; row: number; licence: string }[] }>(
      'query ($id: ID!) { origins(id: $id) { file row licence } }',
      { id: own.id },
    )
    expect(origins).toEqual([{ file: 'partner.csv', row: 4, licence: 'CC0' }])

    const again = await begin({ 'partner.csv': partners })
    expect((await previewOf(again)).counts).toEqual({
      new: 0,
      changed: 0,
      same: 3,
      doubtful: 0,
      refused: 0,
      leftOut: 1,
    })
    expect((await previewOf(again)).things).toEqual([])
    expect((await previewOf(again)).links).toEqual([])

    expect(await undoImport(graph, { id })).toEqual([])
    const { organisations: left } = await ask<{ organisations: { totalCount: number } }>(
      'query ($text: String!) { organisations(filter: { text: $text }) { totalCount } }',
      { text: word },
    )
    expect(left.totalCount).toBe(0)
  })

  it('asks about what is alike, and about what a person has changed since', async () => {
    const { id: energy } = await done('createOrganisation', {
      input: { name: `Bäckens ${word} Värme`, kind: 'COMPANY' },
    })
    const file = `Organisation;Beskrivning\nBäckens ${word} Värme AB;Fjärrvärme\nHelt ny ${word};Text`
    const id = await begin({ 'lika.csv': file })
    const [row] = (await previewOf(id)).rows
    expect(row).toMatchObject({
      outcome: 'DOUBTFUL',
      reason: 'alike',
      candidates: [{ id: energy, because: ['legal_form'] }],
    })
    await done('decideImport', {
      id,
      decisions: [{ file: 'lika.csv', table: 'lika.csv', row: 2, verdict: 'same', id: energy }],
    })
    expect((await previewOf(id)).counts).toMatchObject({ changed: 1, new: 1, doubtful: 0 })
    await runImport(graph, { id })
    await done('changeOrganisation', { id: energy, input: { description: 'Skrivet av en människa' } })
    const later = await begin({ 'lika.csv': file.replace('Fjärrvärme', 'Fjärrvärme och kyla') })
    const [changed] = (await previewOf(later)).rows.filter((one) => one.row === 2)
    expect(changed).toMatchObject({
      outcome: 'DOUBTFUL',
      differences: [{ field: 'description', ours: 'Skrivet av en människa', theirs: 'Fjärrvärme och kyla' }],
    })
    expect(await undoImport(graph, { id })).toMatchObject([{ id: energy, reason: 'changed' }])
  })

  it('shows two rows of one file beside each other, makes them one as decided, and knows both names again', async () => {
    const file = `Organisation;Typ;Ort\nNorrskog ${word} AB;Företag;Umeå\nNorrskog ${word};Företag;\n`
    const id = await begin({ 'par.csv': file })
    const preview = await previewOf(id)
    expect(preview.counts).toMatchObject({ new: 1, doubtful: 1 })
    const doubt = preview.rows.find(({ outcome }) => outcome === 'DOUBTFUL')
    expect(doubt).toMatchObject({ row: 3, candidates: [{ because: ['legal_form'] }] })
    const query = 'query ($id: ID!) { importPreview(id: $id) { toDecide rows(toDecide: true, first: 5) { row } } }'
    expect(await ask(query, { id })).toEqual({ importPreview: { toDecide: 1, rows: [{ row: 3 }] } })
    await done('decideImport', {
      id,
      decisions: [{ file: 'par.csv', table: 'par.csv', row: 3, verdict: 'same', id: doubt?.candidates[0]?.id }],
    })
    await runImport(graph, { id })
    const { organisations } = await ask<{ organisations: { totalCount: number } }>(
      'query ($text: String!) { organisations(filter: { text: $text }) { totalCount } }',
      { text: `Norrskog ${word}` },
    )
    expect(organisations.totalCount).toBe(1)
    const again = await previewOf(await begin({ 'par.csv': file }))
    expect(again.counts).toEqual({ new: 0, changed: 0, same: 2, doubtful: 0, refused: 0, leftOut: 0 })
    await undoImport(graph, { id })
  })

  it('goes on where it was killed, and keeps what others have built on it', async () => {
    const file = `from,to\nKillad ${word} A,Killad ${word} B\nKillad ${word} A,Killad ${word} A\nKillad ${word} A,Ingen ${word}`
    const things = `Organisation,Typ\nKillad ${word} A,Kommun\nKillad ${word} B,Kommun`
    const id = await begin({ 'noder.csv': things, 'kanter.csv': file })
    const preview = await previewOf(id)
    expect(
      preview.rows.filter((row) => row.file === 'kanter.csv').map((row) => [row.row, row.outcome, row.reason]),
    ).toEqual([
      [2, 'NEW', null],
      [3, 'REFUSED', 'loop'],
      [4, 'REFUSED', 'dangling'],
    ])
    let batches = 0
    const killed = runImport(graph, {
      id,
      onProgress: () => {
        batches += 1
        if (batches === 1) throw new Error('killed')
      },
    })
    await expect(killed).rejects.toThrow('killed')
    await runImport(graph, { id })
    const { organisations } = await ask<{
      organisations: { nodes: { id: string; collaborations: { totalCount: number } }[] }
    }>(
      'query ($text: String!) { organisations(filter: { text: $text }) { nodes { id collaborations { totalCount } } } }',
      { text: `Killad ${word}` },
    )
    expect(organisations.nodes.map(({ collaborations }) => collaborations.totalCount)).toEqual([1, 1])
    await done('createNeed', {
      input: { kind: 'TIME', text: `Byggt vidare ${word}`, organisationId: organisations.nodes[0]?.id },
    })
    const kept = await undoImport(graph, { id })
    expect(kept.map(({ id: one, reason }) => [one, reason])).toEqual([[organisations.nodes[0]?.id, 'built_on']])
  })

  it('names a file that cannot be read and writes nothing of it', async () => {
    const id = await begin({
      'trasig.json': '{"a": [1,',
      'tom.csv': ' ',
      'bild.csv': Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]),
    })
    const preview = await previewOf(id)
    expect(preview.unreadable.map(({ file, code }) => [file, code]).sort()).toEqual([
      ['bild.csv', 'unknown_format'],
      ['tom.csv', 'empty'],
      ['trasig.json', 'broken_json'],
    ])
  })
})
