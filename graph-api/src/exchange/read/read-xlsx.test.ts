import { describe, expect, it } from 'vitest'
import { writeZip } from '../formats/zip.ts'
import { prepareImport } from '../prepare-import.ts'
import { readFile } from './read-file.ts'
import { readXlsx } from './read-xlsx.ts'
import { limits } from './source.ts'

const workbook = (rows: string, strings: readonly string[] = []) =>
  writeZip([
    { name: 'xl/workbook.xml', text: '<workbook><sheets><sheet name="Blad" id="r1"/></sheets></workbook>' },
    {
      name: 'xl/_rels/workbook.xml.rels',
      text: '<r><Relationship Id="r1" Type="x/worksheet" Target="s.xml"/><Relationship Id="r2" Type="x/sharedStrings" Target="t.xml"/></r>',
    },
    { name: 'xl/s.xml', text: `<worksheet><sheetData>${rows}</sheetData></worksheet>` },
    { name: 'xl/t.xml', text: `<sst>${strings.map((one) => `<si><t>${one}</t></si>`).join('')}</sst>` },
  ])
const inline = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`
const heading = `<row>${inline('Namn')}${inline('Medlemmar')}</row>`

describe('a cell of a workbook', () => {
  it('has the letters that its escapes stand for', async () => {
    const bytes = workbook(`${heading}<row>${inline('Rad ett_x000D_\nrad två')}<c t="s"><v>0</v></c></row>`, [
      'a_x005F_x0041_b',
    ])
    const { tables } = await readFile({ name: 'fil', bytes: new Uint8Array(bytes) })
    expect(tables[0]?.rows[0]?.cells).toEqual([['Rad ett\nrad två'], ['a_x0041_b']])
  })

  it('is said to be empty where its formula was never worked out', () => {
    const formulas = '<c><f>SUM(1)</f></c>'
    const row = `<row>${inline('A AB')}${formulas}</row><row>${inline('B AB')}<c><f>SUM(2)</f><v>2</v></c></row>`
    const { tables } = readXlsx(workbook(heading + row), 'fil')
    expect(tables[0]?.rows.map(({ cells }) => cells[1])).toEqual([[], ['2']])
    expect(tables[0]?.notes).toEqual([
      { code: 'formulas', count: 1 },
      { code: 'formulas_without_value', count: 1 },
    ])
  })

  it('counts for nothing where it holds blanks', () => {
    const far = `<c r="ZZ2" t="s"><v>0</v></c>`
    expect(26 * 27).toBeGreaterThan(limits.columns)
    const { tables } = readXlsx(workbook(`${heading}<row>${inline('A AB')}${far}</row>`, [' ']), 'fil')
    expect(tables[0]?.columns.map(({ name }) => name)).toEqual(['Namn', 'Medlemmar'])
  })
})

describe('what is no workbook', () => {
  it.each([
    ['Word', writeZip([{ name: 'word/document.xml', text: '<w:document/>' }])],
    ['PowerPoint', writeZip([{ name: 'ppt/presentation.xml', text: '<p/>' }])],
    ['OpenDocument', writeZip(['mimetype', 'content.xml'].map((name) => ({ name, text: 'x' })))],
    [
      'Excel 2003 XML',
      Buffer.from(
        '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet><Table/></Worksheet></Workbook>',
      ),
    ],
  ])('is called what it is: %s', async (detail, bytes) => {
    const reading = readFile({ name: 'fil', bytes: new Uint8Array(bytes) })
    await expect(reading).rejects.toMatchObject({ code: 'unknown_format', detail })
  })
})

describe('headings in two rows', () => {
  const sheet = (rows: readonly (readonly string[])[], merged: readonly string[]) => {
    const cells = rows.map((row, r) =>
      row.map((text, c) =>
        text === '' ? '' : `<c r="${'ABCDEF'[c]}${r + 1}" t="inlineStr"><is><t>${text}</t></is></c>`,
      ),
    )
    const ranges = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')
    const all = `${cells.map((row, r) => `<row r="${r + 1}">${row.join('')}</row>`).join('')}`
    const bytes = writeZip([
      { name: 'xl/workbook.xml', text: '<workbook><sheets><sheet name="Blad" id="r1"/></sheets></workbook>' },
      {
        name: 'xl/_rels/workbook.xml.rels',
        text: '<r><Relationship Id="r1" Type="x/worksheet" Target="s.xml"/></r>',
      },
      {
        name: 'xl/s.xml',
        text: `<worksheet><sheetData>${all}</sheetData><mergeCells>${ranges}</mergeCells></worksheet>`,
      },
    ])
    return readXlsx(bytes, 'fil').tables[0]
  }

  it('of tables side by side are the lower ones', () => {
    const names = ['Organisation', 'Vad', 'Kontakt']
    const found = sheet(
      [
        ['Vi söker', '', '', 'Vi erbjuder', '', ''],
        [...names, ...names],
        ['Alm AB', 'Lokal', 'Anna Ek', 'Ek AB', 'Släp', 'Bo Al'],
      ],
      ['A1:C1', 'D1:F1'],
    )
    expect(found?.columns.map(({ name }) => name)).toEqual([...names, ...names.map((name) => `Vi erbjuder ${name}`)])
    expect(found?.rows.map(({ row }) => row)).toEqual([3])
  })

  it.each([[['A1:A2', 'B1:C1']], [['B1:C1']]])('are put together where %j are merged', (merged) => {
    const found = sheet(
      [
        ['Organisation', 'Kontakt', '', 'Ort'],
        ['', 'Namn', 'E-post', ''],
        ['Alm AB', 'Anna Ek', 'a@x.example', 'Umeå'],
        ['Ek AB', 'Bo Al', 'b@x.example', 'Umeå'],
      ],
      merged,
    )
    expect(found?.columns.map(({ name }) => name)).toEqual(['Organisation', 'Kontakt Namn', 'Kontakt E-post', 'Ort'])
    expect(found?.rows.map(({ row }) => row)).toEqual([3, 4])
  })

  it('a title that is merged above some of the columns is no group of them', () => {
    const found = sheet(
      [
        ['Partnerlista', '', ''],
        ['Organisation', 'Typ', 'Ort'],
        ['Alm AB', 'Företag', 'Umeå'],
      ],
      ['A1:B1'],
    )
    expect(found?.columns.map(({ name }) => name)).toEqual(['Organisation', 'Typ', 'Ort'])
  })
})

it('the address behind a cell is what a column of addresses has, and a hidden sheet waits until it is chosen', async () => {
  const row = (cells: string) => `<row>${cells}</row>`
  const sheet = (body: string, more = '') => `<worksheet><sheetData>${body}</sheetData>${more}</worksheet>`
  const body =
    row(inline('Organisation') + inline('Typ') + inline('Webbplats')) +
    `<row r="2">${inline('Norrvind')}${inline('Förening')}${inline('Webb')}</row>` +
    row(`${inline('Ek AB')}${inline('Företag')}<c t="str"><f>HYPERLINK("https://ek.example","Webb")</f><v>Webb</v></c>`)
  const bytes = writeZip([
    {
      name: 'xl/workbook.xml',
      text: '<workbook><sheets><sheet name="Blad" id="r1"/><sheet name="Dolt" state="hidden" id="r2"/></sheets></workbook>',
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      text: '<r><Relationship Id="r1" Type="x/worksheet" Target="worksheets/s.xml"/><Relationship Id="r2" Type="x/worksheet" Target="worksheets/d.xml"/></r>',
    },
    { name: 'xl/worksheets/s.xml', text: sheet(body, '<hyperlinks><hyperlink ref="C2" id="l1"/></hyperlinks>') },
    {
      name: 'xl/worksheets/_rels/s.xml.rels',
      text: '<r><Relationship Id="l1" Type="x/hyperlink" Target="https://norrvind.example" TargetMode="External"/></r>',
    },
    { name: 'xl/worksheets/d.xml', text: sheet(row(inline('Organisation')) + row(inline('Dold AB'))) },
  ])
  const given = { importId: 'i', decisions: [], known: { things: [], links: new Set<string>() }, today: '2026-11-28' }
  const files = [{ name: 'a.xlsx', bytes: new Uint8Array(bytes) }]
  const { plan, mapping } = await prepareImport({ ...given, mapping: null, files })
  expect(plan.things.map(({ label, input }) => [label, input.website])).toEqual([
    ['Norrvind', 'https://norrvind.example'],
    ['Ek AB', 'https://ek.example'],
  ])
  const tables = mapping.tables.map((one) =>
    one.rows === null ? { ...one, rows: 'organisation' as const, columns: [] } : one,
  )
  const chosen = await prepareImport({ ...given, mapping: { ...mapping, tables }, files })
  expect(chosen.plan.things.map(({ label }) => label)).toContain('Dold AB')
})
