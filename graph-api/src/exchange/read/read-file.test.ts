import { describe, expect, it } from 'vitest'
import { writeZip } from '../formats/zip.ts'
import { decodeAs } from './decode-text.ts'
import { ReadFailure } from './read-failure.ts'
import { readFile } from './read-file.ts'
import type { Encoding } from './source.ts'

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
    expect(found?.rows.map(({ row, aside }) => [row, aside])).toEqual([
      [4, undefined],
      [5, undefined],
      [6, 'sum'],
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
    ['utf-16le', Buffer.from(text, 'utf16le'), true],
    ['utf-16be', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(), true],
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

  it('keeps dashes, quotation marks and the euro of Windows-1252', () => {
    expect(decodeAs(Uint8Array.from([0x93, 0x80, 0x94, 0x20, 0x96, 0xe5]), 'windows-1252')).toBe('“€” –å')
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

  it('broken XML, with the line where it is broken', async () => {
    const text = '<gexf>\n<graph>\n<nodes>\n</graph>\n</gexf>'
    await expect(read(text)).rejects.toMatchObject({ code: 'broken_xml', row: 4 })
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

describe('what stands about a table', () => {
  it('keeps the first row of a table without a heading', async () => {
    const found = await table('Energi AB;Företag;Umeå\nVatten AB;Företag;Umeå\nUmeå kommun;Kommun;Umeå\n')
    expect(found?.columns.map(({ name }) => name)).toEqual(['A', 'B', 'C'])
    expect(found?.rows.map(({ row, cells: [name] }) => [row, name?.[0]])).toEqual([
      [1, 'Energi AB'],
      [2, 'Vatten AB'],
      [3, 'Umeå kommun'],
    ])
    expect(found?.notes).toContainEqual({ code: 'no_heading' })
    expect((await table('Bolag;Säte\nEnergi AB;Umeå'))?.columns.map(({ name }) => name)).toEqual(['Bolag', 'Säte'])
  })

  it('marks a note beneath it, and no row above', async () => {
    const found = await table('Namn;Typ\nKälla: x;\nA AB;Företag\nSumma;1\nKälla: SCB;')
    expect(found?.rows.map(({ aside }) => aside)).toEqual([undefined, undefined, 'sum', 'footnote'])
  })

  it.each(['Fortsättning nästa sida', 'Utskrivet 2026-11-01 av Maja', 'Fler på gång!'])(
    'marks "%s" beneath it',
    async (foot) => {
      const found = await table(`Namn;Typ;Ort\nA AB;Företag;Umeå\nB AB;Företag;Umeå\n\n${foot};;`)
      expect(found?.rows.map(({ aside }) => aside)).toEqual([undefined, undefined, 'footnote'])
    },
  )

  it('keeps a name that stands alone, and marks the heading once more and sums without a word', async () => {
    const found = await table(
      'Namn;Typ;Medlemmar\nA AB;Företag;2\nFortsättning;;\nNAMN;Typ;Medlemmar\nB AB;Företag;2\nNorrvind;;\n;;17 300',
    )
    expect(found?.rows.map(({ aside }) => aside)).toEqual([
      undefined,
      'footnote',
      'heading_again',
      undefined,
      undefined,
      'sum',
    ])
  })

  it('takes a quotation mark that is written as an entity for a letter', async () => {
    expect(await cells('Namn;Typ\n&quot;Prov&quot; AB;F&ouml;retag')).toEqual([['"Prov" AB', 'Företag']])
  })

  it('numbers the lines of JSON as they stand, whichever can be read', async () => {
    const found = await table('{"name":"A"}\n{"name":"B"}\ntrasig\n{"name":"C"}\n')
    expect(found?.rows.map(({ row }) => row)).toEqual([1, 2, 4])
    expect(found?.unread.map(({ row }) => row)).toEqual([3])
  })
})

describe('reading a network', () => {
  it('gives each node of GraphML what the file says of all, and what it is a part of', async () => {
    const found = await table(
      '<graphml><key id="t" for="node" attr.name="type"><default>Företag</default></key><key id="n" for="node" attr.name="name"/><graph edgedefault="directed"><node id="a"><data key="n">A</data><graph><node id="b"><data key="t">Kommun</data></node></graph></node></graph></graphml>',
    )
    const columns = found?.columns.map(({ name }) => name) ?? []
    const said = (id: string, name: string) =>
      found?.rows.find(({ cells: [own] }) => own?.[0] === id)?.cells[columns.indexOf(name)]?.[0]
    expect([said('a', 'type'), said('b', 'type'), said('b', 'parent')]).toEqual(['Företag', 'Kommun', 'a'])
  })

  it('takes the first label of a node for its name', async () => {
    const label = (text: string) => `<NodeLabel>${text}</NodeLabel>`
    const node = `<node id="n0"><data key="d"><ShapeNode>${label('Åkeriet')}${label('Umeå')}</ShapeNode></data></node>`
    const found = await table(`<graphml><graph>${node}</graph></graphml>`)
    expect(found?.rows[0]?.cells[found.columns.findIndex(({ name }) => name === 'label')]).toEqual(['Åkeriet'])
  })

  it('gives each node of GEXF what the file says of all', async () => {
    const found = await table(
      '<gexf version="1.3"><graph><attributes class="node"><attribute id="0" title="Typ"><default>Kommun</default></attribute></attributes><nodes><node id="a" label="A"/><node id="b" label="B"><attvalues><attvalue for="0" value="Företag"/></attvalues></node></nodes></graph></gexf>',
    )
    const at = found?.columns.findIndex(({ name }) => name === 'Typ') ?? -1
    expect(found?.rows.map(({ cells: all }) => all[at])).toEqual([['Kommun'], ['Företag']])
  })

  it('takes an address of JSON-LD for a part of what has it', async () => {
    const address = { '@type': 'PostalAddress', addressLocality: 'Umeå' }
    const one = { '@context': 'https://schema.org', '@type': 'Organization', '@id': 'urn:a', name: 'A', address }
    const { tables } = await read(JSON.stringify(one))
    expect(tables.map(({ name, columns }) => [name, columns.map((column) => column.name)])).toEqual([
      ['Organization', ['id', 'address.addressLocality', 'name']],
    ])
    expect(tables[0]?.rows[0]?.cells[1]).toEqual(['Umeå'])
  })

  it('says of a ZIP that is no workbook that it cannot be read', async () => {
    expect(await refusal(writeZip([{ name: 'a.txt', text: 'x' }]))).toBe('unknown_format')
  })
})
