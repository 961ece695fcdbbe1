import { expect, it } from 'vitest'
import { prepareImport } from '../prepare-import.ts'
import { readFile } from './read-file.ts'

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text))
const cards = [
  'BEGIN:VCARD\r\nVERSION:3.0\r\nN:Ek;Anna;;;\r\nFN:Anna Ek\r\nORG:Norrvind\\, ek. för.;Styrelsen\r\nTITLE:Ordf\r\n örande\r\nitem1.EMAIL;TYPE=work:anna@x.example\r\nTEL;TYPE="cell":+46 70 123 45 67\r\nADR:;;Storgatan 1;Umeå;;903 26;\r\nURL:https://norrvind.example\r\nNOTE:Rad ett\\nrad två\r\nEND:VCARD',
  'BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=96berg;Bo;;;\nEND:VCARD',
  'BEGIN:VCARD\nVERSION:4.0\nKIND:org\nFN:Granlunda kommun\nEND:VCARD',
].join('\n')

it('cards are people with their organisations, and organisations', async () => {
  const { format, tables } = await readFile({ name: 'k.vcf', bytes: bytesOf(cards) })
  expect([format, tables.map(({ hint }) => hint)]).toEqual(['vcard', ['person', 'organisation']])
  const [anna, bo] = tables[0]?.rows ?? []
  expect(anna?.cells.flat()).toEqual([
    'Anna Ek',
    'Norrvind, ek. för.',
    'Ordförande',
    'anna@x.example',
    '+46 70 123 45 67',
    'Storgatan 1, Umeå, 903 26',
    'https://norrvind.example',
    'Rad ett\nrad två',
  ])
  expect(bo?.cells.flat()).toEqual(['Bo Öberg'])
  const given = {
    importId: 'i',
    mapping: null,
    decisions: [],
    known: { things: [], links: new Set<string>() },
    today: '2026-11-28',
  }
  const { plan } = await prepareImport({ ...given, files: [{ name: 'k.vcf', bytes: bytesOf(cards) }] })
  expect(plan.things.map(({ kind, label }) => [kind, label])).toEqual([
    ['person', 'Anna Ek'],
    ['person', 'Bo Öberg'],
    ['organisation', 'Granlunda kommun'],
    ['organisation', 'Norrvind, ek. för.'],
  ])
  expect(plan.links.map(({ type, role }) => [type, role])).toEqual([['WORKS_AT', 'Ordförande']])
})

it.each([
  ['BibTeX', '@article{ek2026,\n  title = {Prov},\n  year = {2026}\n}'],
  ['RIS', 'TY  - JOUR\nAU  - Ek, Anna\nER  - '],
  ['LaTeX', '\\documentclass{article}\n\\begin{document}'],
  ['SQL', 'CREATE TABLE a (b int);\nINSERT INTO a VALUES (1);'],
  [null, 'Bara en mening utan tabell'],
])('%s is called what it is', async (detail, text) => {
  await expect(readFile({ name: 'fil', bytes: bytesOf(text) })).rejects.toMatchObject({
    code: 'unknown_format',
    detail,
  })
})

it('a table with headings alone has nothing in it', async () => {
  await expect(readFile({ name: 'fil', bytes: bytesOf('Namn;Typ\n') })).rejects.toMatchObject({ code: 'nothing_in_it' })
})
