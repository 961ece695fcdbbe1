import { describe, expect, it } from 'vitest'
import { decodeTable } from './decode-table.ts'
import { readNetworkTables } from './network-tables.ts'

const heading = 'id;name;kind;place;country'
const vannas = 'o1;Vännäs åkeri, och räls;company;Vännäs;SE'
const read = (organisations: string, initiatives = '', affiliations = '') =>
  readNetworkTables({ organisations, initiatives, affiliations })
const names = (text: string) => read(text).organisations.map(({ name }) => name)

/** A text as bytes of two each. */
const utf16 = (text: string, order: 'le' | 'be') => {
  const bytes = Buffer.from(text, 'utf16le')
  return order === 'le' ? bytes : bytes.swap16()
}

describe('a table as a spreadsheet writes it', () => {
  const text = `${heading}\r\n${vannas}\r\n`
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
    ['Windows-1252', Buffer.from(text, 'latin1')],
    ['UTF-16 with a mark', utf16(`\uFEFF${text}`, 'le')],
    ['UTF-16 the other way round', utf16(`\uFEFF${text}`, 'be')],
    ['UTF-16 without a mark', utf16(text, 'le')],
  ])('is read from %s', (_name, bytes) => {
    expect(names(decodeTable(bytes))).toEqual(['Vännäs åkeri, och räls'])
  })

  it('keeps dashes, quotation marks and the euro of Windows-1252', () => {
    expect(decodeTable(Uint8Array.from([0x93, 0x80, 0x94, 0x20, 0x96, 0xe5]))).toBe('“€” –å')
  })

  it('is read by comma, semicolon and tab, and by what its first line says', () => {
    const parts = [heading, vannas.replace(',', '')]
    for (const separator of [',', ';', '\t']) {
      const rows = parts.map((row) => row.replaceAll(';', separator)).join('\r\n')
      expect(names(rows), JSON.stringify(separator)).toEqual(['Vännäs åkeri och räls'])
    }
    expect(names(`sep=|\r\n${parts.join('\r\n').replaceAll(';', '|')}`)).toEqual(['Vännäs åkeri och räls'])
  })

  it('finds its columns whatever their order, spaces and capitals, and leaves empty rows and columns be', () => {
    expect(names(` Name ;ID;;\n\n;;;\nUmeå;o1;;\n`)).toEqual(['Umeå'])
  })

  it('keeps a text as it stands, formulas and lines too', () => {
    expect(names(`${heading}\no1;"=cmd|' /C calc'!A0\nrad två";;;`)).toEqual(["=cmd|' /C calc'!A0\nrad två"])
  })

  it('of ten thousand rows is read whole', () => {
    const rows = Array.from({ length: 10_000 }, (_, at) => `o${at};Förening ${at};association;Umeå;SE`)
    const { organisations, problems } = read([heading, ...rows].join('\n'))
    expect([organisations.length, problems.length]).toEqual([10_000, 0])
  })
})

describe('what is wrong with a table', () => {
  it('is said once where a column is missing, with those there are', () => {
    expect(read('id,namn,ort\no1,Umeå,x\no2,Luleå,y').problems).toEqual([
      { table: 'organisations', line: 1, message: 'the heading has no column name; it has id, namn, ort' },
    ])
  })

  it('is said by the row’s number as a spreadsheet shows it, also after rows that are empty or have several lines', () => {
    const rows = [heading, 'o1;"a\nb\nc";;;', '', 'o2;;;;', 'o3;x;;;', 'o1;y;;;', ';z;;;', 'o4;a;b;c;d;e']
    const { organisations, problems } = read(rows.join('\n'))
    expect(organisations.map(({ id, line }) => [id, line])).toEqual([
      ['o1', 2],
      ['o3', 5],
    ])
    const said = problems.map(({ line, message }) => `${line} ${message}`)
    expect(said).toEqual([
      '8 there are 6 cells but 5 columns: a text with the separator in it wants quotation marks',
      '4 name: nothing is written',
      '7 id: nothing is written',
      '6 the id o1 stands on line 2 already',
    ])
  })

  it('is nothing where there is no table', () => {
    expect(read('', ' \n ').problems).toEqual([])
    expect(read(heading).problems).toEqual([])
  })

  it('is named where quotation marks do not end as they should, and the rows before stand', () => {
    const { organisations, problems } = read(`${heading}\no1;x;;;\no2;"y"z;;;\no3;w;;;`)
    expect(organisations.map(({ id }) => id)).toContain('o1')
    expect(problems[0]).toMatchObject({ line: 3, message: 'the row cannot be read: look at its quotation marks' })
  })
})
