import { describe, expect, it } from 'vitest'
import { prepareImport } from '../prepare-import.ts'
import { markOf } from './entities.ts'
import { type KnownNetwork, type KnownNode, type KnownTie, linkKey } from './known.ts'
import type { CreatedKind } from './model.ts'

const today = '2026-11-29'

async function planned(content: string, known: KnownNetwork) {
  const files = [{ name: 'lista.csv', bytes: new Uint8Array(Buffer.from(content)) }]
  return (await prepareImport({ importId: 'i', files, mapping: null, decisions: [], known, today })).plan
}

const node = (id: string, kind: CreatedKind, name: string, more: Partial<KnownNode> = {}): KnownNode => ({
  id,
  kind,
  name,
  otherNames: [],
  values: { [kind === 'initiative' ? 'title' : 'name']: name, kind: 'other', country: 'SE' },
  placeIds: [],
  placeName: null,
  keys: [],
  marks: {},
  ...more,
})
const organisation = node('org_1', 'organisation', 'Klangverket')
const person = node('per_1', 'person', 'Prova Ton')
const initiative = node('ini_1', 'initiative', 'Klockspel')
const joined = (type: string, from: string, to: string, tie: Partial<KnownTie>): KnownNetwork => ({
  things: [organisation, person, initiative],
  links: new Set([linkKey(type, from, to)]),
  ties: new Map([[linkKey(type, from, to), { role: null, since: null, until: null, source: 'import', ...tie }]]),
})

describe('two that are joined already', () => {
  const csv = 'Förnamn;Efternamn;Organisation;Roll\nProva;Ton;Klangverket;'
  const at = (tie: Partial<KnownTie>) => joined('WORKS_AT', 'per_1', 'org_1', tie)

  it('have another role from today on, and the one before ends', async () => {
    const { rows, links } = await planned(`${csv}Direktör`, at({ role: 'Chef', since: '2020-01-01' }))
    expect(rows).toMatchObject([{ outcome: 'changed', changed: ['role'] }])
    expect(links).toMatchObject([
      {
        type: 'WORKS_AT',
        role: 'Direktör',
        since: today,
        changes: [{ before: { until: null }, after: { until: today } }],
      },
    ])
  })

  it('have the role filled in that was not known, whoever joined them', async () => {
    const { rows, links } = await planned(`${csv}Direktör`, at({ source: 'person' }))
    expect(rows).toMatchObject([{ outcome: 'changed', changed: ['role'] }])
    expect(links).toMatchObject([{ sets: { role: 'Direktör' } }])
  })

  it('keep the role that a person wrote, and that is said', async () => {
    const plan = await planned(`${csv}Direktör`, at({ role: 'Chef', source: 'person' }))
    expect(plan.rows).toMatchObject([{ outcome: 'same' }])
    expect(plan.problems).toMatchObject([{ code: 'link_kept', value: 'Prova Ton – Klangverket: Direktör' }])
    expect(plan.links).toEqual([])
  })

  it('have one role of two that a file gives them, the same when it comes again', async () => {
    for (const roles of [
      ['Chef', 'Ordförande'],
      ['Ordförande', 'Chef'],
    ]) {
      const twice = roles.map((role) => `Prova;Ton;Klangverket;${role}`).join('\n')
      expect((await planned(`Förnamn;Efternamn;Organisation;Roll\n${twice}`, at({ role: 'Chef' }))).links).toEqual([])
    }
  })

  it('end on the day that a file gives', async () => {
    const links = 'Från;Till;Relation;Slut\nKlangverket;Klockspel;deltar i;2026-10-01'
    const plan = await planned(links, joined('TAKES_PART_IN', 'org_1', 'ini_1', {}))
    expect(plan.rows).toMatchObject([{ outcome: 'changed', changed: ['until'] }])
    expect(plan.links).toMatchObject([{ sets: { until: '2026-10-01' } }])
  })

  it('go on where a file also tells of an earlier period', async () => {
    const known = joined('TAKES_PART_IN', 'org_1', 'ini_1', {})
    const links = new Set([...known.links, 'TAKES_PART_IN|org_1|ini_1|2025-01-01'])
    const csv = 'Från;Till;Relation;Slut\nKlangverket;Klockspel;deltar i;2025-01-01'
    expect((await planned(csv, { ...known, links })).links).toEqual([])
  })

  it('are said to end in what says less, where one leads from now on', async () => {
    const links = 'Från;Till;Relation\nKlangverket;Klockspel;leder'
    const plan = await planned(links, joined('TAKES_PART_IN', 'org_1', 'ini_1', { source: 'person' }))
    expect(plan.links).toMatchObject([
      { type: 'LEADS', changes: [{ type: 'TAKES_PART_IN', before: { until: null }, after: { until: today } }] },
    ])
    expect(plan.problems).toMatchObject([{ code: 'ends_part', value: 'Klangverket – Klockspel' }])
  })

  it('and have ended stay so where a list still names them', async () => {
    const known = { ...at({}), links: new Set(['WORKS_AT|per_1|org_1|2025-01-01']), ties: new Map() }
    expect((await planned(`${csv}Chef`, known)).links).toEqual([])
  })
})

describe('where something is', () => {
  const [a, b] = [node('plc_1', 'place', 'Umeå'), node('plc_2', 'place', 'Vännäs')]
  const known = (marks: KnownNode['marks']): KnownNetwork => ({
    things: [
      a,
      b,
      {
        ...organisation,
        values: { ...organisation.values, placeId: 'plc_1' },
        placeIds: ['plc_1'],
        placeName: 'Umeå',
        marks,
      },
    ],
    links: new Set(['LOCATED_IN|org_1|plc_1']),
  })
  const csv = 'Organisation;Ort\nKlangverket;Vännäs'

  it('follows the file as long as an import said it', async () => {
    const { rows, things, links } = await planned(csv, known({ placeId: markOf('plc_1') }))
    expect(rows).toMatchObject([{ outcome: 'changed', changed: ['placeId'] }])
    expect(things).toMatchObject([{ input: { placeId: 'plc_2' }, before: { placeId: 'plc_1' } }])
    expect(links).toEqual([])
  })

  it('is asked about where a person said it; a new place waits too', async () => {
    const { rows } = await planned(csv, known({}))
    expect(rows).toMatchObject([
      { outcome: 'doubtful', differences: [{ field: 'placeId', ours: 'Umeå', theirs: 'Vännäs' }] },
    ])
    expect((await planned(csv.replace('Vännäs', 'Holmsund'), known({}))).things).toEqual([])
  })

  it('is told of a row that joins something known to more', async () => {
    const plan = await planned('Projekt;Teman\nKlockspel;Klockor', { ...known({}), things: [initiative] })
    expect(plan.rows).toMatchObject([{ outcome: 'changed', changed: ['themes'] }])
  })
})

describe('what somebody has ended here', () => {
  const ended = { ...organisation, values: { ...organisation.values, endedOn: '2026-05-01' } }
  const known: KnownNetwork = { things: [ended, initiative], links: new Set() }

  it('is left out by its name, and nothing is joined to it', async () => {
    const plan = await planned('Organisation;Ort;Behov\nKlangverket;Umeå;Hjälp att stämma', known)
    expect(plan.rows).toMatchObject([{ outcome: 'left_out', reason: 'ended_here', detail: '2026-05-01' }])
    expect([...plan.things, ...plan.links]).toEqual([])
  })

  it('is not made anew because a row names it', async () => {
    const plan = await planned('Projekt;Deltagare\nKlockspel;Klangverket', known)
    expect(plan.things.filter(({ kind }) => kind === 'organisation')).toEqual([])
    expect(plan.links).toEqual([])
    expect(plan.problems).toMatchObject([{ code: 'ended_here', value: 'Klangverket' }])
    const links = await planned('Från;Till;Relation\nKlangverket;Klockspel;leder', known)
    expect(links.rows).toMatchObject([{ outcome: 'left_out', reason: 'end_ended', detail: 'Klangverket' }])
  })

  it('stands behind what lasts under the same name', async () => {
    const plan = await planned('Organisation;Ort\nKlangverket;Umeå', {
      ...known,
      things: [...known.things, node('org_2', 'organisation', 'Klangverket')],
    })
    expect(plan.rows).toMatchObject([{ outcome: 'changed', id: 'org_2' }])
  })

  it.each([['2026-11-30'], [null]])('is not yet so, where the day is %s', async (endedOn) => {
    const things = [{ ...organisation, values: { ...organisation.values, endedOn } }]
    expect((await planned('Organisation\nKlangverket', { ...known, things })).rows).toMatchObject([{ outcome: 'same' }])
  })
})

describe('what has ended here', () => {
  const gone = node('org_2', 'organisation', 'Gamla', {
    values: { name: 'Gamla', kind: 'other', country: 'SE', endedOn: '2026-01-01' },
    keys: ['lista.csv#3'],
  })
  const known: KnownNetwork = { things: [gone], links: new Set() }

  it('keeps nothing new out that has its row number now', async () => {
    const { rows } = await planned('Nr;Organisation\n3;Helt Nya', known)
    expect(rows).toMatchObject([{ outcome: 'new', label: 'Helt Nya' }])
  })

  it('leaves out what it needs or offers, and asks nothing about that', async () => {
    const { rows } = await planned('Behov;Organisation\nEtt tält för lotteriet;Gamla', known)
    expect(rows).toMatchObject([{ outcome: 'left_out', reason: 'ended_here' }])
  })
})
