import { expect, it } from 'vitest'
import { prepareImport } from './prepare-import.ts'
import { firstImport } from './testing/first-import.ts'

it('names a file at which a reader failed in a way that nobody thought of, and reads the others', async () => {
  const files = [
    // A reader cannot take this for bytes.
    { name: 'odd.csv', bytes: null as unknown as Uint8Array },
    { name: 'fine.csv', bytes: Buffer.from('organisation;ort\nÅkeriet AB;Umeå\nBageriet AB;Umeå\n') },
  ]
  const { unreadable, plan } = await prepareImport({ ...firstImport, files })
  expect(unreadable).toEqual([{ file: 'odd.csv', code: 'unexpected', row: null, detail: 'TypeError' }])
  expect(plan.rows.map(({ label }) => label)).toEqual(['Åkeriet AB', 'Bageriet AB'])
})

it('keeps what was decided of a word, and guesses those of which nothing was', async () => {
  const rows = (...kinds: string[]) =>
    Buffer.from(`Organisation;Typ\n${kinds.map((kind, at) => `Nummer ${at};${kind}`).join('\n')}\n`)
  const first = await prepareImport({ ...firstImport, files: [{ name: 'a.csv', bytes: rows('Företag', 'Kommun') }] })
  const [table] = first.mapping.tables
  if (!table) throw new Error('No table.')
  const columns = table.columns.map((column) => ({
    ...column,
    words: column.words.map((one) => (one.word === 'Kommun' ? { ...one, becomes: 'authority' } : one)),
  }))
  const mapping = { tables: [{ ...table, columns }], encodings: [] }
  const bytes = rows('Förening', 'Region', 'KOMMUN')
  const { plan } = await prepareImport({ ...firstImport, mapping, files: [{ name: 'a.csv', bytes }] })
  expect(plan.things.map(({ input }) => input.kind)).toEqual(['association', 'region', 'authority'])
})

it('lets the name tell the kind of what a table calls an organisation, and asks about the rest', async () => {
  const rows = 'Granlunda kommun;Organisation\nBergs Åkeri AB;Organisation\nSkogsfolket;Organisation\n'
  const files = [{ name: 'a.csv', bytes: Buffer.from(`Namn;Typ\n${rows}`) }]
  const { mapping, plan } = await prepareImport({ ...firstImport, files })
  expect(plan.things.map(({ input }) => input.kind)).toEqual(['municipality', 'company', 'other'])
  expect(mapping.tables[0]?.columns[1]?.words).toEqual([{ word: 'Organisation', becomes: null }])
  expect(plan.problems.filter(({ code }) => code === 'unknown_word')).toHaveLength(3)
})

it('takes government for a sector, within which the name tells the kind', async () => {
  const rows = 'Granlunda kommun;government\nEnergimyndigheten;government\n'
  const files = [{ name: 'a.csv', bytes: Buffer.from(`name,legal_status\n${rows.replaceAll(';', ',')}`) }]
  const { plan } = await prepareImport({ ...firstImport, files })
  expect(plan.things.map(({ input }) => input.kind)).toEqual(['municipality', 'authority'])
})

it('guesses all anew for the heading that the person has chosen', async () => {
  const files = [
    { name: 'a.csv', bytes: Buffer.from('Organisation;Namn;Ort\nBehov;Vem;Var\nTak;Bergs Åkeri AB;Umeå\n') },
  ]
  const { mapping } = await prepareImport({ ...firstImport, files })
  const [table] = mapping.tables
  if (!table) throw new Error('No table.')
  const chosen = { ...table, headingRow: 2, rows: 'undecided' as const, columns: [] }
  const again = await prepareImport({ ...firstImport, files, mapping: { tables: [chosen], encodings: [] } })
  expect(again.mapping.tables[0]?.columns.map(({ column }) => column)).toEqual(['Behov', 'Vem', 'Var'])
  expect(again.mapping.tables[0]?.headingRow).toBe(2)
  expect(again.plan.rows.map(({ row }) => row)).toEqual([3])
})

it('takes the word of a long cell for the one that the person decided', async () => {
  const long = 'Vi börjar när snön har gått. '.repeat(40)
  const files = [{ name: 'a.csv', bytes: Buffer.from(`Projekt;Status\nBron;${long}\nVägen;${long}\n`) }]
  const { mapping } = await prepareImport({ ...firstImport, files })
  const decided = JSON.parse(JSON.stringify(mapping).replaceAll('"becomes":null', '"becomes":"planned"'))
  const { plan } = await prepareImport({ ...firstImport, mapping: decided, files })
  expect(plan.things.map(({ input }) => input.status)).toEqual(['planned', 'planned'])
})

it('reads days of six digits where the whole column has them', async () => {
  const days = async (...given: string[]) => {
    const rows = given.map((day, at) => `Bron ${at};${day}\n`).join('')
    const { plan } = await prepareImport({
      ...firstImport,
      files: [{ name: 'a.csv', bytes: Buffer.from(`Projekt;Start\n${rows}`) }],
    })
    return plan.things.map(({ input }) => input.startsOn)
  }
  expect(await days('260305', '251224')).toEqual(['2026-03-05', '2025-12-24'])
  expect(await days('260305', '2025')).toEqual([undefined, '2025-01-01'])
})
