import { openGraph } from '@mellanrum/graph-api/database/graph'
import { runImport } from '@mellanrum/graph-api/exchange/run-import'
import { undoImport } from '@mellanrum/graph-api/exchange/undo-import'
import { everyone } from '@mellanrum/graph-api/shared/viewer'
import { expect, inject, it } from 'vitest'
import { ask, testDriver } from '../support/api.ts'
import { importsOfThisFile, previewOf } from '../support/importing.ts'
import { done, uniqueWord } from '../support/mutate.ts'

const graph = openGraph({ driver: testDriver(), viewer: everyone, database: inject('neo4j').database })
const word = uniqueWord()
const begin = importsOfThisFile()

const tableQuery = `query ($id: ID!) { importPreview(id: $id) { files { tables {
  headingRow headingChosen firstRows { row sample } rows columns { name target crossed } } } } }`

interface Table {
  headingRow: number | null
  headingChosen: boolean
  firstRows: { row: number; sample: string }[]
  rows: string | null
  columns: { name: string; target: string | null; crossed: boolean }[]
}

async function tableOf(id: string): Promise<Table> {
  const { importPreview } = await ask<{ importPreview: { files: { tables: Table[] }[] } }>(tableQuery, { id })
  const table = importPreview.files[0]?.tables[0]
  if (!table) throw new Error('No table.')
  return table
}

it('takes the row that the person says for the heading, and the headings of crosses for what is meant', async () => {
  const file = 'matris.csv'
  const text = `Namn;Ort;Typ;År\nAktör;Bron ${word};Vägen ${word};Ort\nÅkeriet ${word} AB;X;;Umeå\nKlubben ${word};x;●;Umeå\n`
  const id = await begin({ [file]: text })
  const found = await tableOf(id)
  expect([found.headingRow, found.headingChosen, found.firstRows[1]?.row]).toEqual([1, false, 2])
  await done('mapImport', { id, tables: [{ file, table: file, rows: 'undecided', headingRow: 2, columns: [] }] })
  const chosen = await tableOf(id)
  expect([chosen.headingRow, chosen.headingChosen, chosen.rows]).toEqual([2, true, 'organisation'])
  expect(chosen.columns.filter(({ crossed }) => crossed).map(({ name }) => name)).toEqual([
    `Bron ${word}`,
    `Vägen ${word}`,
  ])
  const columns = chosen.columns.map(({ name, target, crossed }) => ({
    column: name,
    target: crossed ? 'initiatives' : target,
  }))
  await done('mapImport', { id, tables: [{ file, table: file, rows: 'organisation', headingRow: 2, columns }] })
  const { things, counts } = await previewOf(id)
  expect(counts.new).toBe(2)
  expect(things).toContainEqual({ name: 'initiative', count: 2 })
})

it('keeps the letters that were chosen of each file when something else changes, and offers the others again', async () => {
  const letters = { Å: 0x8f, å: 0x86, ä: 0x84, ö: 0x94 }
  const cp850 = (text: string) =>
    Buffer.from([...text].map((letter) => letters[letter as keyof typeof letters] ?? letter.charCodeAt(0)))
  const files = {
    'ett.csv': cp850(`Förening;Ort\nÅk ${word};Ås\n`),
    'två.csv': cp850(`Förening;Ort\nÄng ${word};Ås\n`),
  }
  const id = await begin(files)
  const encoding = 'cp850'
  await done('mapImport', { id, tables: [], encodings: [{ file: 'två.csv', encoding: 'macintosh' }] })
  await done('mapImport', { id, tables: [], encodings: [{ file: 'ett.csv', encoding }] })
  await done('mapImport', { id, tables: [], encodings: [{ file: 'två.csv', encoding }] })
  await done('mapImport', { id, tables: [{ file: 'ett.csv', table: 'ett.csv', rows: null, columns: [] }] })
  const query = `query ($id: ID!) { importPreview(id: $id) { files { encoding { used choices { encoding } } tables { columns { name } } } } }`
  const { importPreview } = await ask<{
    importPreview: { files: { encoding: { used: string; choices: object[] }; tables: Pick<Table, 'columns'>[] }[] }
  }>(query, { id })
  for (const { encoding: read, tables } of importPreview.files) {
    expect([read.used, read.choices.length]).toEqual([encoding, 3])
    expect(tables[0]?.columns[0]?.name).toBe('Förening')
  }
})

it('reads the next file of a shape by the row that was chosen as its heading', async () => {
  const text = (who: string) =>
    `Namn;Plats;Typ\nBehov ${word};Vem;Var\nTak;${who} ${word} AB;Umeå\nGolv;${who} ${word} AB;Umeå\n`
  const [first, next] = ['första.csv', 'andra.csv']
  const id = await begin({ [first]: text('Åkeriet') })
  await tableOf(id)
  await done('mapImport', {
    id,
    tables: [{ file: first, table: first, rows: 'undecided', headingRow: 2, columns: [] }],
  })
  const chosen = await tableOf(id)
  const columns = chosen.columns.map(({ name, target }) => ({ column: name, target }))
  await done('mapImport', { id, tables: [{ file: first, table: first, rows: 'need', headingRow: 2, columns }] })
  await tableOf(id)
  const again = await tableOf(await begin({ [next]: text('Bageriet') }))
  expect([again.headingRow, again.headingChosen, again.rows]).toEqual([2, true, 'need'])
  expect(again.columns.map(({ name }) => name)).toEqual([`Behov ${word}`, 'Vem', 'Var'])
})

it('ends what a list said of a contact whom it has replaced, and puts it back when it is undone', async () => {
  const list = (contact: string) => `Organisation;Ort;Kontaktperson\nBageriet ${word} AB;Umeå;${contact}\n`
  const people = async () => {
    const query =
      'query ($text: String!) { organisations(filter: { text: $text }) { nodes { people { nodes { name } } } } }'
    const { organisations } = await ask<{ organisations: { nodes: { people: { nodes: { name: string }[] } }[] } }>(
      query,
      {
        text: `Bageriet ${word}`,
      },
    )
    return organisations.nodes[0]?.people.nodes.map(({ name }) => name)
  }
  await runImport(graph, { id: await begin({ 'lista.csv': list('Åsa Prov') }) })
  expect(await people()).toEqual(['Åsa Prov'])
  const id = await begin({ 'lista ny.csv': list('Eva Test') })
  const preview = await previewOf(id)
  expect(preview.counts).toMatchObject({ changed: 1, same: 0 })
  expect(preview.problems).toContainEqual({ code: 'contact_replaced', column: '', count: 1 })
  await runImport(graph, { id })
  expect(await people()).toEqual(['Eva Test'])
  const again = await begin({ 'lista ny.csv': list('Eva Test') })
  expect((await previewOf(again)).counts).toMatchObject({ changed: 0, same: 1 })
  await undoImport(graph, { id })
  expect(await people()).toEqual(['Åsa Prov'])
})
