import { describe, expect, it } from 'vitest'
import { prepareImport } from './prepare-import.ts'

async function planned(given: Readonly<Record<string, string>>) {
  const files = Object.entries(given).map(([name, text]) => ({ name, bytes: new Uint8Array(Buffer.from(text)) }))
  const known = { things: [], links: new Set<string>() }
  const { plan } = await prepareImport({
    importId: 'i',
    files,
    mapping: null,
    decisions: [],
    known,
    today: '2026-11-28',
  })
  const called = (id: string) => plan.things.find((thing) => thing.id === id)?.label
  const names = (kind: string) => plan.things.flatMap((thing) => (thing.kind === kind ? [thing.label] : []))
  const links = plan.links
    .filter(({ type }) => type === 'LEADS' || type === 'TAKES_PART_IN')
    .map(({ from, type, to }) => [called(from), type, called(to)])
  return { plan, links, initiatives: names('initiative'), organisations: names('organisation') }
}

const links = [
  ['Alfa universitet', 'LEADS', 'Bridges of wood'],
  ['Bergs Åkeri AB', 'TAKES_PART_IN', 'Bridges of wood'],
  ['Alfa universitet', 'TAKES_PART_IN', 'Clean rivers'],
]

describe('organisations and what they take part in', () => {
  it('are two tables that the id of the project joins', async () => {
    const found = await planned({
      'project.csv':
        'id;acronym;title;startDate\n101;BRIDGE;Bridges of wood;2026-01-01\n102;RIVER;Clean rivers;2026-01-01',
      'organization.csv':
        'projectID;organisationID;name;role;country\n101;999;Alfa universitet;coordinator;SE\n' +
        '101;998;Bergs Åkeri AB;participant;SE\n102;999;Alfa universitet;participant;SE',
    })
    expect(found.organisations).toEqual(['Alfa universitet', 'Bergs Åkeri AB'])
    expect(found.initiatives).toEqual(['Bridges of wood', 'Clean rivers'])
    expect(found.links).toHaveLength(3)
    expect(found.links).toEqual(expect.arrayContaining(links))
    expect(found.plan.rows.map(({ outcome }) => outcome)).not.toContain('refused')
  })

  it('are one table with a row for each of both', async () => {
    const found = await planned({
      'fil.csv':
        'projectID;acronym;title;organisationID;name;role;country\n101;BRIDGE;Bridges of wood;999;Alfa universitet;coordinator;SE\n' +
        '101;BRIDGE;Bridges of wood;998;Bergs Åkeri AB;participant;NO\n102;RIVER;Clean rivers;999;Alfa universitet;participant;SE',
    })
    expect(found.initiatives).toEqual(['Bridges of wood', 'Clean rivers'])
    expect(found.links).toEqual(links)
  })

  it('are a table of nothing but their ids', async () => {
    const found = await planned({
      'project.csv': 'id;title\n101;Bridges of wood\n102;Clean rivers',
      'organisations.csv': 'id;name\n999;Alfa universitet\n998;Bergs Åkeri AB',
      'parts.csv': 'projectID;organisationID;role\n101;999;coordinator\n101;998;participant\n102;999;participant',
    })
    expect(found.links).toEqual(links)
  })

  it('are an object and what it is related to', async () => {
    const data = [
      {
        type: 'organizations',
        id: '1',
        attributes: { name: 'Bergs Åkeri AB' },
        relationships: { projects: [{ title: 'Bron' }] },
      },
      {
        type: 'organizations',
        id: '2',
        attributes: { name: 'Alfa universitet' },
        relationships: { projects: [{ title: 'Vägen' }] },
      },
    ]
    const found = await planned({ 'fil.json': JSON.stringify({ data }) })
    expect(found.organisations).toEqual(['Bergs Åkeri AB', 'Alfa universitet'])
    expect(found.links).toEqual([
      ['Bergs Åkeri AB', 'TAKES_PART_IN', 'Bron'],
      ['Alfa universitet', 'TAKES_PART_IN', 'Vägen'],
    ])
  })

  it('are one organisation however many cases it has', async () => {
    const rows = 'NV-01234-25;Bergs Åkeri AB;Umeå\nNV-01235-25;Bergs Åkeri AB;Umeå'
    expect((await planned({ 'fil.csv': `Ärendenummer;Sökande;Kommun\n${rows}` })).organisations).toEqual([
      'Bergs Åkeri AB',
    ])
  })

  it('are called by their title, and not by the organisation beside it', async () => {
    const found = await planned({
      'fil.csv':
        'Projektnamn;Organisation;Partner 1;Partner 2;Startdatum\nBron;Bergs Åkeri AB;Alfa universitet;;2026-01-01\n' +
        'Vägen;Alfa universitet;;Cykelklubben;2026-02-01',
    })
    expect(found.initiatives).toEqual(['Bron', 'Vägen'])
    expect(found.organisations.sort()).toEqual(['Alfa universitet', 'Bergs Åkeri AB', 'Cykelklubben'])
    expect(found.links).toContainEqual(['Bergs Åkeri AB', 'LEADS', 'Bron'])
  })

  it('are joined with the role of each row to whoever is named once above them', async () => {
    const rows = 'Alfa universitet;Bron;ledare;2026\n;Vägen;deltagare;2026\nBergs Åkeri AB;Vägen;ledare;2026'
    const found = await planned({ 'fil.csv': `Aktör;Insats;Roll;Start\n${rows}` })
    expect(found.initiatives).toEqual(['Bron', 'Vägen'])
    expect(found.links.sort()).toEqual([
      ['Alfa universitet', 'LEADS', 'Bron'],
      ['Alfa universitet', 'TAKES_PART_IN', 'Vägen'],
      ['Bergs Åkeri AB', 'LEADS', 'Vägen'],
    ])
    expect(found.plan.problems).toContainEqual(
      expect.objectContaining({ row: 3, code: 'from_above', column: 'Aktör', value: 'Alfa universitet' }),
    )
  })

  it('are nobody’s where an empty cell is no way to write the list', async () => {
    const rows = 'Alfa universitet;Bron;2026\n;Vägen;2026\nAlfa universitet;Gången;2026'
    const found = await planned({ 'fil.csv': `Organisation;Insats;Start\n${rows}` })
    expect(found.links.map(([, , to]) => to)).toEqual(['Bron', 'Gången'])
  })

  it('say in one cell who leads and who is with them, and a column after it says no more of that', async () => {
    const before =
      'Projekt;Deltagare;Övriga partners\nTaket;Lead: Åkeriet AB, Partners: Norrby kommun, Skolan AB;Byalaget\n'
    const behind =
      'Projekt;Aktörer;Övriga partners\nTaket;Åkeriet AB (koordinator), Norrby kommun, Skolan AB;Byalaget\n'
    for (const text of [before, behind])
      expect((await planned({ 'a.csv': text })).links).toEqual([
        ['Åkeriet AB', 'LEADS', 'Taket'],
        ['Norrby kommun', 'TAKES_PART_IN', 'Taket'],
        ['Skolan AB', 'TAKES_PART_IN', 'Taket'],
        ['Byalaget', 'TAKES_PART_IN', 'Taket'],
      ])
  })

  it('pledge what stands beside them, unless that only says whether they have', async () => {
    const text = 'Organisation;Klimatlöfte;Klart senast\nÅkeriet AB;Köra på el;2029\nÅkeriet AB;Minska avfallet;2030\n'
    const { links } = await planned({ 'a.csv': text })
    expect(links).toEqual([
      ['Åkeriet AB', 'LEADS', 'Köra på el'],
      ['Åkeriet AB', 'LEADS', 'Minska avfallet'],
    ])
    const answers = 'Organisation;Klimatlöfte;Startdatum\nÅkeriet AB;Ja;2026-01-01\nSkolan AB;Nej;2026-02-01\n'
    const found = await planned({ 'a.csv': answers })
    expect(found.initiatives).toEqual([])
    expect(found.organisations).toEqual(['Åkeriet AB', 'Skolan AB'])
  })
})
