import { describe, expect, it } from 'vitest'
import { accountRows, isWhole } from '../account-rows.ts'
import { prepareImport } from '../prepare-import.ts'
import { type KnownNetwork, type KnownNode, linkKey } from './known.ts'
import type { Decision, Plan } from './model.ts'

const nothing: KnownNetwork = { things: [], links: new Set() }

async function planned(
  name: string,
  text: string,
  known = nothing,
  decisions: readonly Decision[] = [],
): Promise<Plan> {
  const files = [{ name, bytes: new Uint8Array(Buffer.from(text)) }]
  const worked = await prepareImport({ importId: 'i', files, mapping: null, decisions, known, today: '2026-11-28' })
  expect(accountRows(worked).every(isWhole)).toBe(true)
  return worked.plan
}

const node = (kind: 'organisation' | 'person', id: string, name: string): KnownNode => ({
  ...{ id, kind, name, values: { name }, otherNames: [], placeIds: [], placeName: null, keys: [], marks: {} },
})

const rederi = node('organisation', 'org_rederi', 'Kvarkenleden rederi')
const annat = node('organisation', 'org_annat', 'Sågverket Gran')
const johanna = node('person', 'per_johanna', 'Johanna Backlund')
const at = (organisation: KnownNode): KnownNetwork => ({
  things: [rederi, annat, johanna],
  links: new Set([linkKey('WORKS_AT', johanna.id, organisation.id)]),
})
const people = ({ things }: Plan) => things.filter(({ kind }) => kind === 'person').map(({ label }) => label)
const problems = ({ problems: all }: Plan) => all.map(({ code, value }) => [code, value])

describe('a contact who is there already', () => {
  const projects = 'Projekt;Leds av;Kontaktperson\nPärlfisket;Kvarkenleden rederi;Johanna Backlund'
  const members = 'Organisation;Typ;Kontaktperson\nKvarkenleden rederi;Företag;Johanna Backlund'

  it('is the one who works at that organisation', async () => {
    const plan = await planned('projekt.csv', projects, at(rederi))
    expect([people(plan), problems(plan)]).toEqual([[], []])
    expect(plan.links).toContainEqual(expect.objectContaining({ type: 'CONTACT_FOR', from: johanna.id }))
  })

  it.each([
    ['projekt.csv', projects, 'CONTACT_FOR'],
    ['medlemmar.csv', members, 'WORKS_AT'],
  ] as const)('and works elsewhere is asked about in the row of %s', async (name, text, type) => {
    const known = at(annat)
    const asked = await planned(name, text, known)
    expect(asked.rows).toMatchObject([
      { outcome: 'doubtful', kind: 'person', label: 'Johanna Backlund', candidates: [{ id: johanna.id }] },
    ])
    expect(asked.things).toEqual([])
    const decided = (verdict: Decision['verdict']): Decision => {
      return { file: name, table: name, row: 2, verdict, id: johanna.id }
    }
    const same = await planned(name, text, known, [decided('same')])
    expect(same.rows[0]?.outcome).not.toBe('doubtful')
    expect(same.links).toContainEqual(expect.objectContaining({ type, from: johanna.id }))
    for (const verdict of ['different', 'maybe'] as const) {
      const two = await planned(name, text, known, [decided(verdict)])
      expect(two.rows[0]?.outcome).toBe(same.rows[0]?.outcome)
      expect(people(two)).toEqual(['Johanna Backlund'])
      // What was said of the person says nothing of the organisation.
      expect(two.things.filter(({ kind, action }) => kind === 'organisation' && action === 'create')).toEqual([])
    }
  })
})

it('each of several who are named in one row is asked about, and each answer stands', async () => {
  const berit = node('person', 'per_berit', 'Berit Al')
  const known = {
    things: [rederi, annat, johanna, berit],
    links: new Set([johanna, berit].map(({ id }) => linkKey('WORKS_AT', id, annat.id))),
  }
  const text = 'Organisation;Typ;Kontaktperson\nKvarkenleden rederi;Företag;Johanna Backlund|Berit Al'
  const decided = (id: string): Decision => ({ file: 'm.csv', table: 'm.csv', row: 2, verdict: 'same', id })
  const asked = await planned('m.csv', text, known)
  const first = asked.rows[0]?.candidates[0]?.id ?? ''
  const then = await planned('m.csv', text, known, [decided(first)])
  const second = then.rows[0]?.candidates[0]?.id ?? ''
  expect([first, second].sort()).toEqual([berit.id, johanna.id])
  const done = await planned('m.csv', text, known, [decided(first), decided(second)])
  expect(done.rows[0]?.outcome).not.toBe('doubtful')
  expect(done.links.map(({ from }) => from).sort()).toEqual([berit.id, johanna.id])
})

describe('a cell of contacts', () => {
  it('gives the person a name, and says how the organisation is reached where nothing else does', async () => {
    const plan = await planned(
      'medlemmar.csv',
      'Organisation;Typ;Kontakt\nTampen;Företag;Anna Ek <anna@x.example>\nHampan;Företag;b@x.example\nRepet;Företag;Cia Al 070-123 45 67',
    )
    expect(people(plan)).toEqual(['Anna Ek', 'Cia Al'])
    const reached = plan.things.flatMap(({ kind, input }) =>
      kind === 'organisation' ? [input.email ?? input.phone] : [],
    )
    expect(reached).toEqual(['anna@x.example', 'b@x.example', '070-123 45 67'])
    expect(problems(plan)).toEqual([])
  })

  it('reports what has no place', async () => {
    const plan = await planned(
      'medlemmar.csv',
      'Organisation;Typ;E-post;Kontakt\nTampen;Företag;info@x.example;Anna Ek anna@x.example',
    )
    expect(problems(plan)).toEqual([['no_place_for', 'anna@x.example']])
    expect(plan.things.find(({ kind }) => kind === 'organisation')?.input.email).toBe('info@x.example')
    const project = await planned('projekt.csv', 'Projekt;Leds av;Kontaktperson\nPärlfisket;Tampen;a@x.example')
    expect(problems(project)).toEqual([['no_place_for', 'a@x.example']])
  })

  it('changes nothing that somebody has written here', async () => {
    const values = { name: rederi.name, email: 'info@x.example' }
    const known = { ...nothing, things: [{ ...rederi, values }] }
    const text = 'Organisation;Typ;Kontakt\nKvarkenleden rederi;Företag;Anna Ek anna@x.example'
    const plan = await planned('medlemmar.csv', text, known)
    expect(plan.rows[0]?.reason).not.toBe('changed_here')
    expect(problems(plan)).toEqual([['no_place_for', 'anna@x.example']])
  })

  it('is not shown to everyone because the organisation shows its own number', async () => {
    const values = { name: rederi.name, phone: '090-12 34 56', contactVisibility: 'everyone' }
    const known = { ...nothing, things: [{ ...rederi, values }] }
    const text = 'Organisation;Typ;Kontakt\nKvarkenleden rederi;Företag;Anna Ek anna@x.example'
    const plan = await planned('medlemmar.csv', text, known)
    expect(problems(plan)).toEqual([['no_place_for', 'anna@x.example']])
    expect(plan.things.find(({ id }) => id === rederi.id)?.input.email).toBeUndefined()
  })

  it('beside the organisation of an offer names who works there', async () => {
    const text = 'Erbjudande;Organisation;Kontaktperson\nRep i längder;Repslagaren Tamp;Anna Ek'
    const plan = await planned('erbjudanden.csv', text)
    expect(people(plan)).toEqual(['Anna Ek'])
    expect(plan.links.map(({ type }) => type)).toContain('WORKS_AT')
  })
})

it('an answer that says nothing becomes no need and no offer, and is reported', async () => {
  const plan = await planned(
    'medlemmar.csv',
    'Organisation;Typ;Behov;Erbjuder\nTampen;Företag;Ja;Nej\nHampan;Företag;Lager för hampa;Ingenting just nu',
  )
  expect(plan.things.flatMap(({ kind, label }) => (kind === 'organisation' ? [] : [[kind, label]]))).toEqual([
    ['need', 'Lager för hampa'],
  ])
  expect(problems(plan).map(([, value]) => value)).toEqual(['Ja', 'Nej', 'Ingenting just nu'])
  const own = await planned('behov.csv', 'Behov;Organisation;Typ\nInga;Repslagaren Tamp;material')
  expect(own.rows).toMatchObject([{ outcome: 'refused', reason: 'no_text' }])
  expect(own.things).toEqual([])
})

it('an answer is one whatever separates other values, and what points elsewhere is named as such', async () => {
  const plan = await planned(
    'medlemmar.csv',
    'Organisation,Typ,Behov\nTampen,Företag,"Inget i dagsläget; men hör gärna av er"\nHampan,Företag,Lager; Lastbil\nRepet,Företag,Se ovan',
  )
  expect(plan.things.flatMap(({ kind, label }) => (kind === 'need' ? [label] : []))).toEqual(['Lager', 'Lastbil'])
  expect(plan.problems.map(({ code }) => code)).toEqual(['says_nothing', 'points_elsewhere'])
  const own = await planned('behov.csv', 'Behov;Organisation;Typ\nSe ovan;Repslagaren Tamp;material')
  expect(own.rows).toMatchObject([{ outcome: 'refused', reason: 'points_elsewhere', label: 'Se ovan' }])
})
