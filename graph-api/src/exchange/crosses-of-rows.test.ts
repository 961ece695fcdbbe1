import { describe, expect, it } from 'vitest'
import type { Target } from './mapping/targets.ts'
import { prepareImport } from './prepare-import.ts'

const base = {
  importId: 'i',
  decisions: [],
  known: { things: [], links: new Set<string>() },
  today: '2026-11-28',
}

/** What becomes of a table once the person has said where the columns of crosses go. */
async function planned(text: string, target: Target | null, crossed: readonly string[]) {
  const files = [{ name: 'fil.csv', bytes: new Uint8Array(Buffer.from(text)) }]
  const { mapping } = await prepareImport({ ...base, mapping: null, files })
  const tables = mapping.tables.map((table) => ({
    ...table,
    columns: table.columns.map((column) => (crossed.includes(column.column) ? { ...column, target } : column)),
  }))
  const { plan, files: described } = await prepareImport({ ...base, mapping: { tables, encodings: [] }, files })
  const called = (id: string) => plan.things.find((thing) => thing.id === id)?.label
  return {
    plan,
    guessed: mapping.tables[0]?.columns ?? [],
    crossed: described[0]?.tables[0]?.columns.filter((column) => column.crossed).map(({ name }) => name),
    links: plan.links.map(({ from, type, to }) => `${called(from)} ${type} ${called(to)}`).sort(),
    things: (kind: string) => plan.things.flatMap((thing) => (thing.kind === kind ? [thing.label] : [])),
  }
}

const matrix = 'Organisation;Bron;Vägen;Antal\nBergs Åkeri AB;X;;3\nCykelklubben;(x);●;\nGranlunda kommun;nej;Ja;12\n'

describe('columns of crosses', () => {
  it('are initiatives in which those of the rows take part', async () => {
    const { crossed, links, things, plan } = await planned(matrix, 'initiatives', ['Bron', 'Vägen'])
    expect(crossed).toEqual(['Bron', 'Vägen'])
    expect(things('initiative')).toEqual(['Bron', 'Vägen'])
    expect(links).toEqual([
      'Bergs Åkeri AB TAKES_PART_IN Bron',
      'Cykelklubben TAKES_PART_IN Bron',
      'Cykelklubben TAKES_PART_IN Vägen',
      'Granlunda kommun TAKES_PART_IN Vägen',
    ])
    expect(plan.leftOut.map(({ column }) => column)).toEqual(['Antal'])
  })

  it('are what the rows offer, or a line of their text', async () => {
    expect((await planned(matrix, 'offers', ['Bron', 'Vägen'])).things('offer').sort()).toEqual([
      'Bron',
      'Bron',
      'Vägen',
      'Vägen',
    ])
    const { plan } = await planned(matrix, 'text', ['Bron', 'Vägen'])
    expect(plan.things.map(({ input }) => input.description)).toEqual(['Bron', 'Bron, Vägen', 'Vägen'])
  })

  it('are themes of initiatives, and partners by themselves where they are called as organisations are', async () => {
    const themes = await planned('Projekt;Startdatum;Energi;Mat\nBron;2026;X;\nVägen;2026;;1', 'themes', [
      'Energi',
      'Mat',
    ])
    expect(themes.links).toEqual(['Bron ABOUT Energi', 'Vägen ABOUT Mat'])
    const partners = await planned(
      'Projekt;Startdatum;Granlunda kommun;Bergs Åkeri AB\nBron;2026;X;\nVägen;2026;x;x',
      'partners',
      [],
    )
    expect(partners.links).toEqual([
      'Bergs Åkeri AB TAKES_PART_IN Vägen',
      'Granlunda kommun TAKES_PART_IN Bron',
      'Granlunda kommun TAKES_PART_IN Vägen',
    ])
  })

  it('may say as what a row takes part', async () => {
    const text = 'Aktör\tBron\tVägen\nBergs Åkeri AB\tLeder\tDeltar\nCykelklubben\t\tLeder\nSkolan\tX\t'
    const { crossed, links } = await planned(text, 'initiatives', ['Bron', 'Vägen'])
    expect(crossed).toEqual(['Bron', 'Vägen'])
    expect(links).toEqual([
      'Bergs Åkeri AB LEADS Bron',
      'Bergs Åkeri AB TAKES_PART_IN Vägen',
      'Cykelklubben LEADS Vägen',
      'Skolan TAKES_PART_IN Bron',
    ])
  })

  it('are called without the group that stands above them', async () => {
    const text = 'Organisation;Område;\n;Sol och vind;Matsvinn\nBergs Åkeri AB;X;X\nCykelklubben;;X'
    const { things } = await planned(text, 'initiatives', ['Område Sol och vind', 'Område Matsvinn'])
    expect(things('initiative')).toEqual(['Sol och vind', 'Matsvinn'])
  })

  it('are none where the heading says what the numbers below are of', async () => {
    const { plan } = await planned(
      'Organisation;Projekt;Ort\nBergs Åkeri AB;1;Umeå\nCykelklubben;1;Umeå',
      'initiatives',
      ['Projekt'],
    )
    expect(plan.things.filter(({ kind }) => kind === 'initiative')).toEqual([])
  })
})
