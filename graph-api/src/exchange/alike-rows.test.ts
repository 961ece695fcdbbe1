import { describe, expect, it } from 'vitest'
import { accountRows, isWhole } from './account-rows.ts'
import type { KnownNetwork, KnownNode } from './plan/known.ts'
import type { Decision, Plan } from './plan/model.ts'
import { prepareImport } from './prepare-import.ts'

const nothing: KnownNetwork = { things: [], links: new Set() }
const csv = (rows: string) => `Namn;Typ;Org.nr;Ort\n${rows}`

async function planned(text: string, decisions: readonly Decision[] = [], known = nothing) {
  const files = [{ name: 'a.csv', bytes: new Uint8Array(Buffer.from(text)) }]
  const worked = await prepareImport({ importId: 'i', files, mapping: null, decisions, known, today: '2026-11-28' })
  expect(accountRows(worked).every(isWhole)).toBe(true)
  return worked.plan
}

const said = ({ rows }: Plan) =>
  [...rows].sort((a, b) => a.row - b.row).map(({ outcome, reason, detail }) => [outcome, reason, detail])
const names = ({ things }: Plan) => things.filter(({ kind }) => kind === 'organisation').map(({ label }) => label)
const decided = (row: number, verdict: Decision['verdict'], id?: string): Decision => ({
  file: 'a.csv',
  table: 'a.csv',
  row,
  verdict,
  id: id ?? null,
})
const candidateOf = (plan: Plan, row: number) => plan.rows.find((one) => one.row === row)?.candidates[0]

describe('two rows of one file', () => {
  const alike = csv('Norrskog AB;Företag;;Umeå\nNorrskog;Företag;;Vännäs\n')

  it.each([
    ['but for the legal form', 'Norrskog', 'legal_form'],
    ['but for a blank', 'Norr skog AB', 'spelling'],
    ['but for a letter', 'Norskog AB', 'spelling'],
  ])('that are alike %s wait, with the row that they may be', async (_how, name, because) => {
    const plan = await planned(csv(`Norrskog AB;Företag;;Umeå\n${name};Företag;;\n`))
    expect(said(plan)).toEqual([
      ['new', null, null],
      ['doubtful', 'alike', null],
    ])
    expect(candidateOf(plan, 3)).toMatchObject({ name: 'Norrskog AB', because: [because], told: { row: 2 } })
    expect(names(plan)).toEqual(['Norrskog AB'])
  })

  it('are one, two, or two that may be one, as the person decides', async () => {
    const id = candidateOf(await planned(alike), 3)?.id ?? ''
    const same = await planned(alike, [decided(3, 'same', id)])
    expect(said(same)[1]).toEqual(['same', 'row_again', '2'])
    expect(names(same)).toEqual(['Norrskog AB'])
    // Both say where it is: the first is its place, and the other stands beside it.
    expect(same.links.map(({ type, from }) => [type, from])).toEqual([
      ['LOCATED_IN', id],
      ['ALSO_IN', id],
    ])
    const two = await planned(alike, [decided(3, 'different')])
    expect(names(two)).toEqual(['Norrskog AB', 'Norrskog'])
    const maybe = await planned(alike, [decided(3, 'maybe', id)])
    expect(maybe.things.find(({ label }) => label === 'Norrskog')?.maybeSameAs).toBe(id)
  })

  it('of one organisation number are one, whatever they are called, and what is said of either is kept', async () => {
    const plan = await planned(csv('Norrskog AB;Företag;556016-0680;\nSkogsbolaget;Företag;5560160680;Umeå\n'))
    expect(said(plan)[1]).toEqual(['same', 'number_again', '2'])
    expect(names(plan)).toEqual(['Norrskog AB'])
    expect(plan.links.map(({ type }) => type)).toEqual(['LOCATED_IN'])
    expect(plan.things[0]?.keys).toContain('name:skogsbolaget')
  })

  it('of one name with two organisation numbers are asked about', async () => {
    const plan = await planned(csv('Norrskog AB;Företag;556016-0680;\nNorrskog AB;Företag;556036-0793;\n'))
    expect(said(plan)[1]?.[0]).toBe('doubtful')
  })

  it.each([
    [
      'a letter apart, with pages of their own',
      'Norrskog AB;Företag;https://norrskog.example',
      'Norskog AB;Företag;https://norskog.example',
      'new',
    ],
    [
      'a letter apart, with the same pages',
      'Norrskog AB;Företag;https://norrskog.example',
      'Norskog AB;Företag;www.norrskog.example',
      'doubtful',
    ],
    [
      'a letter apart, one without pages',
      'Norrskog AB;Företag;https://norrskog.example',
      'Norskog AB;Företag;',
      'doubtful',
    ],
  ])('%s', async (_how, one, other, outcome) => {
    const plan = await planned(`Namn;Typ;Webbplats\n${one}\n${other}\n`)
    expect(said(plan)[1]?.[0]).toBe(outcome)
  })

  it('but for the legal form, with numbers of their own, are two', async () => {
    const plan = await planned(csv('Norrskog AB;Företag;556016-0680;\nNorrskog förening;Förening;802002-8711;\n'))
    expect(said(plan).map(([outcome]) => outcome)).toEqual(['new', 'new'])
  })

  it('of which one speaks of what another one is waits with it', async () => {
    const there: KnownNode = {
      id: 'org_there',
      kind: 'organisation',
      name: 'Norrskogen',
      otherNames: [],
      values: { name: 'Norrskogen' },
      placeIds: [],
      placeName: null,
      keys: [],
      marks: {},
    }
    const known = { things: [there], links: new Set<string>() }
    const number = csv('Norrskog AB;Företag;556016-0680;\nSkogsbolaget;Företag;556016-0680;\n')
    expect(said(await planned(number, [], known)).map(([outcome]) => outcome)).toEqual(['doubtful', 'doubtful'])
  })

  it('are two where only their pages are the same, or a number tells them apart', async () => {
    const pages =
      'Namn;Typ;Webb\nTekniska kontoret;Kommun;https://kommunen.example\nSkolan;Kommun;https://kommunen.example\n'
    expect(names(await planned(pages))).toEqual(['Tekniska kontoret', 'Skolan'])
    expect(names(await planned(csv('Brf Solen 1;Förening;;\nBrf Solen 2;Förening;;\n')))).toHaveLength(2)
  })

  it('with keys of their own and one name are asked about the second time, too', async () => {
    const text = 'id;organisation;typ\na1;Institutet - Norr;Akademi\na2;Institutet-Norr;Akademi\n'
    const first = await planned(text)
    expect(said(first).map(([outcome]) => outcome)).toEqual(['new', 'doubtful'])
    const there = first.things.map(
      ({ id, kind, label, input, keys, marks }): KnownNode => ({
        ...{ id, kind, keys, marks, name: label, values: input },
        ...{ otherNames: [], placeIds: [], placeName: null },
      }),
    )
    const again = await planned(text, [], { things: there, links: new Set<string>() })
    expect(said(again).map(([outcome]) => outcome)).toEqual(['same', 'doubtful'])
  })
})
