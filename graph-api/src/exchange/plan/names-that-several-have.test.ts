import { describe, expect, it } from 'vitest'
import { type PrepareImportInput, prepareImport } from '../prepare-import.ts'
import type { KnownNode } from './known.ts'
import type { CreatedKind, Decision } from './model.ts'

const there = (id: string, kind: CreatedKind, name: string, otherNames: string[] = []): KnownNode => ({
  id,
  kind,
  name,
  otherNames,
  values: {},
  placeIds: [],
  placeName: null,
  keys: [],
  marks: {},
})

async function planned(text: string, things: readonly KnownNode[], given: Partial<PrepareImportInput> = {}) {
  const files = [{ name: 'samarbeten.csv', bytes: Buffer.from(text) }]
  const known = { things: [...things], links: new Set<string>() }
  const input = { importId: 'i', files, mapping: null, decisions: [], known, today: '2026-12-01', ...given }
  return (await prepareImport(input)).plan
}

const decision = (row: number, verdict: Decision['verdict'], id: string, file = 'samarbeten.csv'): Decision => ({
  file,
  table: file,
  row,
  verdict,
  id,
})

describe('a name', () => {
  const ton = there('org_1', 'organisation', 'Ton AB', ['Klang'])
  const klang = there('org_2', 'organisation', 'Klang')
  const alm = there('org_3', 'organisation', 'Alm')

  it('is first of all of who has it, and only then of who had it', async () => {
    const text = 'från;till;relation\nAlm;Klang;samarbetar'
    const { things } = await planned(text, [ton, klang, alm])
    expect(things.map(({ input }) => input.parties)).toEqual([
      [{ organisationId: 'org_3' }, { organisationId: 'org_2' }],
    ])
    const before = await planned(text, [ton, alm])
    expect(before.things.map(({ label }) => label)).toEqual(['Alm – Ton AB'])
  })

  it('in one file is of the row that has it', async () => {
    const files = [
      { name: 'o.csv', bytes: Buffer.from('Organisation;Tidigare namn\nTon AB;Klang\nKlang;\n') },
      { name: 'p.csv', bytes: Buffer.from('Projekt;Leds av\nPärlfisket;Klang\n') },
    ]
    const { links, things } = await planned('', [], { files, decisions: [decision(3, 'different', '', 'o.csv')] })
    const called = (id?: string) => things.find((thing) => thing.id === id)?.label
    expect(links.map(({ type, from }) => [type, called(from)])).toEqual([['LEADS', 'Klang']])
  })

  it('of a theme is its label before a synonym of another', async () => {
    const resor = there('the_1', 'theme', 'Resor', ['Energi'])
    const energi = there('the_2', 'theme', 'Energi')
    const { links } = await planned('Projekt;Leds av;Tema\nPärlfisket;Alm;Energi', [alm, resor, energi])
    expect(links.flatMap(({ type, to }) => (type === 'ABOUT' ? [to] : []))).toEqual(['the_2'])
  })

  const several = [
    there('org_8', 'organisation', 'Kulturföreningen'),
    there('org_9', 'organisation', 'Kulturföreningen'),
  ]

  it.each([
    ['connection', 'från;till;relation\nKulturföreningen;Klang;samarbetar'],
    ['initiative', 'Projekt;Leds av\nPärlfisket;Kulturföreningen'],
  ])('that several have is asked about in the row of the %s that names it', async (_, text) => {
    const known = [klang, ...several]
    const asked = await planned(text, known)
    expect(
      asked.rows.map(({ outcome, reason, label, candidates }) => [outcome, reason, label, candidates.length]),
    ).toEqual([['doubtful', 'several_alike', 'Kulturföreningen', 2]])
    expect(asked.things).toEqual([])
    const { rows, things, links } = await planned(text, known, { decisions: [decision(2, 'same', 'org_9')] })
    expect(rows.map(({ outcome }) => outcome)).toEqual(['new'])
    expect(JSON.stringify([things, links])).toContain('org_9')
    expect(JSON.stringify([things, links])).not.toContain('org_8')
  })
})
