import { describe, expect, it } from 'vitest'
import { writeZip } from '../formats/zip.ts'
import { readFile } from './read-file.ts'
import { type Encoding, ReadFailure } from './source.ts'

const read = (content: string | Uint8Array, encoding?: Encoding) =>
  readFile({ name: 'fil', bytes: new Uint8Array(Buffer.from(content)), encoding })
const table = async (content: string | Uint8Array, encoding?: Encoding) => (await read(content, encoding)).tables[0]
const cells = async (content: string | Uint8Array) =>
  (await table(content))?.rows.map((row) => row.cells.map((values) => values.join('|')))
const refusal = async (content: string | Uint8Array) => {
  const error = await read(content).catch((caught: unknown) => caught)
  return error instanceof ReadFailure ? error.code : error
}

describe('reading a table', () => {
  it.each([
    ['semicolons', 'namn;ort\nÅkeriet;Umeå', ';'],
    ['commas', 'namn,ort\nÅkeriet,Umeå', ','],
    ['tabs', 'namn\tort\nÅkeriet\tUmeå', '\t'],
    ['bars', 'namn|ort\nÅkeriet|Umeå', '|'],
    ['sep=', 'sep=;\nnamn;ort\nÅkeriet;Umeå', ';'],
  ])('by %s', async (_name, text) => {
    expect(await cells(text)).toEqual([['Åkeriet', 'Umeå']])
  })

  it('finds the heading below a title, and marks sums', async () => {
    const found = await table(
      'Partnerlista 2026;;\n;;\nNamn;Typ;Ort\nA kommun;Kommun;Umeå\nB AB;Företag;Vännäs\nSumma;2;',
    )
    expect(found?.columns.map(({ name }) => name)).toEqual(['Namn', 'Typ', 'Ort'])
    expect(found?.notes[0]).toMatchObject({ code: 'title_rows', count: 1 })
    expect(found?.rows.map(({ row, sum }) => [row, sum ?? false])).toEqual([
      [4, false],
      [5, false],
      [6, true],
    ])
  })

  it('does not let an open quotation mark swallow the rows below it', async () => {
    const found = await table('namn;ort\n"Åkeriet;Umeå\nBussen;Vännäs\nCykeln;Sävar')
    expect(found?.unread).toMatchObject([{ row: 2, code: 'quotation_open' }])
    expect(found?.rows.map(({ row }) => row)).toEqual([3, 4])
  })

  it('never makes two of a line that is broken in a cell', async () => {
    const found = await table('namn;ort;typ\nA;Umeå;x\nBruten\ntext;Vännäs;y\nC;Sävar;z\nD;Sävar;z')
    expect(found?.unread.map(({ row, code }) => [row, code])).toEqual([])
    const broken = await table('namn;om;typ\nA;text;x\nB;bruten\ntext;y\nC;text;z\nD;text;z')
    expect(broken?.unread.map(({ row, code }) => [row, code])).toEqual([
      [3, 'broken_line'],
      [4, 'broken_line'],
    ])
  })

  it('cleans entities, code points and invisible signs, and says so', async () => {
    const found = await table('namn;ort\nRena &amp; Gr&ouml;na;Ume<U+00E5>\n\u202eAB\u200b  X;Y')
    expect(found?.rows.map((row) => row.cells.flat())).toEqual([
      ['Rena & Gröna', 'Umeå'],
      ['AB X', 'Y'],
    ])
    expect(found?.notes.map(({ code }) => code).sort()).toEqual([
      'code_points_replaced',
      'entities_replaced',
      'invisible_removed',
    ])
  })
})

describe('the encoding of a table', () => {
  const text = 'namn;ort\nÅkeriet i Öjebyn;Umeå\nSkärgården;Gävle'
  const mac = Buffer.from(text, 'latin1').map(
    (byte) => ({ 229: 0x8c, 228: 0x8a, 246: 0x9a, 197: 0x81, 214: 0x85 })[byte] ?? byte,
  )
  const dos = Buffer.from(text, 'latin1').map(
    (byte) => ({ 229: 0x86, 228: 0x84, 246: 0x94, 197: 0x8f, 214: 0x99 })[byte] ?? byte,
  )
  const twice = Buffer.from(
    Buffer.from(text, 'utf8')
      .toString('latin1')
      .replace(/\u0085/g, '…')
      .replace(/\u0096/g, '–'),
    'utf8',
  )
  it.each([
    ['utf-8', Buffer.from(text), true],
    ['utf-16le', Buffer.from(`\uFEFF${text}`, 'utf16le'), true],
    ['windows-1252', Buffer.from(text, 'latin1'), true],
    ['macintosh', mac, false],
    ['cp850', dos, false],
    ['twice', twice, false],
  ] as const)('is found to be %s', async (name, bytes, sure) => {
    const file = await read(bytes)
    expect(file.encoding).toMatchObject({ used: name, sure })
    expect(file.tables[0]?.rows[0]?.cells).toEqual([['Åkeriet i Öjebyn'], ['Umeå']])
    if (!sure) expect(file.encoding?.choices[0]?.sample).toMatch(/Åkeriet/)
  })
})

describe('what cannot be read', () => {
  it.each([
    ['an empty file', '', 'empty'],
    ['blanks', ' \n', 'empty'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d]), 'unknown_format'],
    ['a PDF', '%PDF-1.7', 'unknown_format'],
    [
      'an old or locked workbook',
      Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('EncryptedPackage', 'utf16le')]),
      'encrypted',
    ],
    ['a broken ZIP', Buffer.from('PK\x03\x04 and nothing'), 'broken_zip'],
    [
      'entities that expand',
      '<?xml version="1.0"?><!DOCTYPE g [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><gexf>&b;</gexf>',
      'entities',
    ],
    ['broken XML', '<gexf><graph></gexf>', 'broken_xml'],
    ['broken JSON', '{"elements": [', 'broken_json'],
    ['a context elsewhere', '{"@context": "https://evil.example/context", "@id": "a"}', 'remote_context'],
    ['a page', '<!DOCTYPE html><html></html>', 'unknown_format'],
    ['broken Turtle', '@prefix a: <b> .\na:b a:c', 'broken_turtle'],
  ])('%s', async (_name, content, code) => {
    expect(await refusal(content)).toBe(code)
  })

  it('a ZIP that claims to become too large, or becomes larger than it claims', async () => {
    const honest = writeZip([{ name: 'xl/workbook.xml', text: 'x'.repeat(1_000) }])
    const bomb = Buffer.from(honest)
    const directory = bomb.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]))
    bomb.writeUInt32LE(300 * 1024 * 1024, directory + 24)
    expect(await refusal(bomb)).toBe('too_large_unpacked')
    const liar = Buffer.from(honest)
    liar.writeUInt32LE(10, directory + 24)
    expect(await refusal(liar)).toBe('too_large_unpacked')
  })
})
