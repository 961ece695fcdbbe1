import { expect, it } from 'vitest'
import { guessMapping } from './mapping/guess-mapping.ts'
import { planImport } from './plan/plan-import.ts'
import { readDelimited } from './read/read-delimited.ts'
import { firstImport } from './testing/first-import.ts'

const sheets = {
  Partner: 'Organisation;Kortnamn;Typ\nNorrby kommun;NK;Kommun\nDelta Institute AB;DELTA;Företag\n',
  Paket:
    'AP;Titel;Ansvarig part;Start;Slut\nAP1;Ledning;NK;2027-01-01;2028-12-31\nAP2;Prov;DELTA;2027-03-01;2027-09-30\nAP3;Spridning;NK;2027-06-01;2028-12-31\n',
  Manmånader: 'Partner;AP1;AP2;AP3;Summa\nNK;12;0;4;16\nDELTA;1;24;2;27\n',
}

it('joins whoever works in parts of a project to those, by the short names and numbers of other sheets, with months above ten', () => {
  const tables = Object.entries(sheets).map(([name, text]) => readDelimited(text, name))
  const files = [{ name: 'konsortium.xlsx', format: 'xlsx' as const, tables, notes: [] }]
  const mapping = guessMapping(files)
  expect(mapping.tables[2]?.columns.map(({ target }) => target)).toEqual([
    'name',
    'initiatives',
    'initiatives',
    'initiatives',
    null,
  ])
  const { things, links } = planImport({
    files,
    mapping,
    known: { things: [], links: new Set(), ties: new Map() },
    decisions: [],
    today: firstImport.today,
    makeId: (kind, key) => `${kind}:${key}`,
  })
  const labels = new Map(things.map(({ id, label }) => [id, label]))
  expect(things.filter(({ kind }) => kind === 'organisation').map(({ label }) => label)).toEqual([
    'Norrby kommun',
    'Delta Institute AB',
  ])
  const taking = links.filter(({ type }) => type === 'TAKES_PART_IN')
  expect(taking.map(({ from, to }) => `${labels.get(from)} ${labels.get(to)}`)).toEqual([
    'Delta Institute AB Ledning',
    'Delta Institute AB Spridning',
  ])
})
