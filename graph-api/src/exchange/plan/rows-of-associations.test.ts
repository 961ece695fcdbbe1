import { expect, it } from 'vitest'
import { prepareImport } from '../prepare-import.ts'

async function prepared(text: string) {
  const files = [{ name: 'fil.csv', bytes: new Uint8Array(Buffer.from(text)) }]
  const known = { things: [], links: new Set<string>() }
  const given = { importId: 'i', files, mapping: null, decisions: [], known, today: '2026-11-28' }
  const { plan, mapping } = await prepareImport(given)
  const called = (id: string) => plan.things.find((thing) => thing.id === id)?.label
  const roles = plan.links.flatMap(({ type, from, role }) => (type === 'WORKS_AT' ? [[called(from), role]] : []))
  const kinds = plan.things.flatMap(({ kind, input }) => (kind === 'organisation' ? [input.kind] : []))
  const columns = Object.fromEntries((mapping.tables[0]?.columns ?? []).map(({ column, target }) => [column, target]))
  return { plan, roles, kinds, columns }
}

it('gives whoever stands in the column of an office that role', async () => {
  const { roles } = await prepared(
    'Förening;Ordförande;Kassör;Ort\nRödå väl;Anna Ek;Bo Prov;Umeå\nTavelgruppen;;Cia Li;Umeå',
  )
  expect(roles).toEqual([
    ['Anna Ek', 'Ordförande'],
    ['Bo Prov', 'Kassör'],
    ['Cia Li', 'Kassör'],
  ])
})

it('takes several contacts, and a role for what the contact is', async () => {
  const { roles } = await prepared(
    'Organisation;Kontaktperson;Roll;Kontaktperson 2;Ersättare\nAlfa AB;Anna Ek;VD;Bo Prov;Cia Li',
  )
  expect(roles).toEqual([
    ['Anna Ek', 'VD'],
    ['Bo Prov', null],
    ['Cia Li', 'Ersättare'],
  ])
})

it('reads headings in two languages', async () => {
  const { columns } = await prepared('Förening / Association;Ort (City);Roll/Verb\nRödå väl;Umeå;Vi odlar')
  expect(columns).toEqual({ 'Förening / Association': 'name', 'Ort (City)': 'place', 'Roll/Verb': null })
})

it('takes those in a column of associations for associations, unless their names say otherwise', async () => {
  expect((await prepared('Förening;Föreningstyp\nTavelgruppen;Idrott\nGranlunda kommun;Idrott')).kinds).toEqual([
    'association',
    'municipality',
  ])
})

it('lets a sector give way to what a name says', async () => {
  expect(
    (await prepared('Namn;Sektor\nGranlunda kommun;Offentlig\nAlfa Prov AB;Offentlig\nTavelgruppen;Offentlig')).kinds,
  ).toEqual(['municipality', 'municipal_company', 'authority'])
})

it('takes organisations of other kinds for organisations', async () => {
  expect((await prepared('Organisation;Typ\nA1 Prov;Privat företag\nB1 Prov;Övrigt\n')).kinds).toEqual([
    'company',
    'other',
  ])
})

it('asks about a short name beside the whole, and finds it as such', async () => {
  const { plan } = await prepared('Organisation;Ort\nSveriges lantbruksuniversitet (SLU);Uppsala\nSLU;Uppsala')
  expect(plan.things.find(({ kind }) => kind === 'organisation')?.input.shortNames).toEqual(['SLU'])
  expect(plan.rows.map(({ outcome }) => outcome)).toEqual(['new', 'doubtful'])
})

it('has who pays and who takes part in an initiative take part in it', async () => {
  const { columns } = await prepared(
    'Projekt;Medfinansiärer;Samverkanspartners;Samarbetar med\nBron;Alfa AB;Beta AB;Gamma AB',
  )
  expect(columns).toEqual({
    Projekt: 'name',
    Medfinansiärer: 'partners',
    Samverkanspartners: 'partners',
    'Samarbetar med': 'partners',
  })
})

it('takes a list of who works with whom for connections, and where organisations are described keeps it as text', async () => {
  const pairs = await prepared('Organisation;Samarbetar med;Sedan år\nAlfa AB;Beta AB;2020\nBeta AB;Gamma AB;2021')
  expect(pairs.columns).toEqual({ Organisation: 'from', 'Samarbetar med': 'to', 'Sedan år': 'since' })
  expect(pairs.plan.things.filter(({ kind }) => kind === 'collaboration')).toHaveLength(2)
  for (const text of [
    'Organisation;Ort;Samarbetar med\nAlfa AB;Umeå;Beta AB',
    'Organisation;Samarbetar med\nAlfa AB;Beta AB\nGamma AB;',
    'Organisation;Samarbetar med\nAlfa AB;Beta AB, Gamma AB',
  ])
    expect((await prepared(text)).columns['Samarbetar med']).toBe('text')
})

it('takes which way a connection goes for no word of what it is', async () => {
  const { columns } = await prepared(
    'Source,Target,Type,Label\nAnna Ek,Alfa AB,Undirected,anställd\nAlfa AB,Beta AB,Undirected,samarbetar',
  )
  expect(columns).toMatchObject({ Type: 'direction', Label: 'relation' })
})
