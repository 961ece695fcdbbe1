import { describe, expect, it } from 'vitest'
import { markOf } from './plan/entities.ts'
import { type KnownNetwork, type KnownNode, linkKey } from './plan/known.ts'
import type { Decision, Plan } from './plan/model.ts'
import { prepareImport } from './prepare-import.ts'

const nothing: KnownNetwork = { things: [], links: new Set() }

async function planned(content: string, known = nothing, options: { name?: string; decisions?: Decision[] } = {}) {
  const { name = 'lista.csv', decisions = [] } = options
  const files = [{ name, bytes: new Uint8Array(Buffer.from(content)) }]
  return (await prepareImport({ importId: name, files, mapping: null, decisions, known, today: '2026-11-29' })).plan
}

/** The network as it is when a plan was carried out on an empty one. */
function written({ things, links }: Plan): KnownNetwork {
  const nodes = things.flatMap(({ id, kind, input, keys, marks }): KnownNode[] => {
    if (kind === 'collaboration') return []
    const [name = ''] = ['name', 'title', 'labelSv', 'text'].flatMap((field) => (input[field] as string) ?? [])
    const placeIds = links.filter((link) => link.from === id && link.type === 'LOCATED_IN').map(({ to }) => to)
    const values = { ...input, ...(placeIds[0] && { placeId: placeIds[0] }) }
    const placeName = String(things.find((thing) => thing.id === placeIds[0])?.input.name ?? '') || null
    return [{ id, kind, name, otherNames: [], values, placeIds, placeName, keys, marks }]
  })
  const held = things.flatMap(({ id, kind, input }) =>
    kind === 'need' ? [linkKey('SEEKS', String(input.organisationId), id)] : [],
  )
  return { things: nodes, links: new Set([...links.map(({ type, from, to }) => linkKey(type, from, to)), ...held]) }
}

/** The same network where a person has written all values that are there. */
const byPeople = ({ things, ...rest }: KnownNetwork): KnownNetwork => ({
  ...rest,
  things: things.map((thing) => ({ ...thing, marks: {} })),
})

/** The same with other values of the things of one kind, as an import has left them or as a person has. */
function having(network: KnownNetwork, kind: string, values: Record<string, unknown>): KnownNetwork {
  const marks = Object.fromEntries(Object.entries(values).map(([field, value]) => [field, markOf(value)]))
  const things = network.things.map((thing) =>
    thing.kind === kind
      ? { ...thing, values: { ...thing.values, ...values }, marks: { ...thing.marks, ...marks } }
      : thing,
  )
  return { ...network, things }
}

const outcomesOf = ({ rows }: Plan) => rows.map(({ outcome, changed }) => [outcome, ...changed].join(' '))
const calendar = (more = '') =>
  `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1@exempel\r\nDTSTAMP:20260101T000000Z\r\nDTSTART;VALUE=DATE:20260501\r\nSUMMARY:Vårträff\r\n${more}END:VEVENT\r\nEND:VCALENDAR\r\n`

/** Of each kind that an import knows: a file, values that were given since, and a file that says nothing of them. */
const silent: readonly [string, string, Record<string, unknown>, string, string?][] = [
  [
    'organisation',
    'Organisation;Typ\nVindspelet Klang;Förening',
    { kind: 'association', language: 'en' },
    'Organisation\nVindspelet Klang',
  ],
  ['person', 'Förnamn;Efternamn\nProva;Klang', { language: 'en' }, 'Förnamn;Efternamn\nProva;Klang'],
  [
    'initiative',
    'Projekt;Status\nKlockspel;Pausad',
    { status: 'paused', summary: 'Något helt annat.' },
    'Projekt;Deltagare\nKlockspel;',
  ],
  ['theme', 'Namn\nMatsvinn', { labelEn: 'Food waste' }, 'Namn\nMatsvinn', 'teman.csv'],
  ['place', 'id;Namn;Land\np1;Klangby;FI', { latitude: 63.1 }, 'id;Namn\np1;Klangby', 'platser.csv'],
  ['gathering', calendar(), { kind: 'learning_meeting', language: 'en' }, calendar(), 'k.ics'],
  [
    'need',
    'Organisation;Behov\nVindspelet Klang;Hjälp att stämma klockor',
    { kind: 'competence' },
    'Organisation;Behov\nVindspelet Klang;Hjälp att stämma klockor',
  ],
]

describe('what a file does not say', () => {
  it.each(silent)('of a thing that is there stays as it is: %s', async (kind, first, values, second, name) => {
    const plan = await planned(first, nothing, { name })
    expect(plan.things.map((thing) => thing.kind)).toContain(kind)
    const network = having(written(plan), kind, values)
    for (const known of [network, byPeople(network)]) {
      const again = await planned(second, known, { name })
      expect(outcomesOf(again).filter((outcome) => outcome !== 'same')).toEqual([])
      expect(again.things.flatMap(({ input }) => Object.keys(input))).toEqual([])
    }
  })

  it('is not remembered as said: what a person wrote is asked about when a file says otherwise', async () => {
    const known = byPeople(having(written(await planned('Projekt\nKlockspel')), 'initiative', { status: 'ongoing' }))
    const [thing] = (await planned('Projekt;Webbplats\nKlockspel;https://klock.example', known)).things
    const marks = { ...known.things[0]?.marks, ...thing?.marks }
    const later = { ...known, things: known.things.map((one) => ({ ...one, marks })) }
    const asked = await planned('Projekt;Status\nKlockspel;Pausad', later)
    expect(asked.rows[0]).toMatchObject({ outcome: 'doubtful', reason: 'changed_here' })
  })

  it('is assumed of what is new, and follows a later file that says it', async () => {
    const first = await planned('Organisation;Ort\nVindspelet Klang;Vännäs')
    expect(first.things.find(({ kind }) => kind === 'organisation')?.input).toMatchObject({ kind: 'other' })
    const projects = await planned('Projekt;Slut\nKlockspel;2025-01-01')
    expect(projects.things[0]?.input).toMatchObject({ status: 'completed', summary: 'Klockspel', language: 'sv' })
    const again = await planned('Projekt;Status\nKlockspel;Pausad', written(projects))
    expect(outcomesOf(again)).toEqual(['changed status'])
  })
})

describe('how to reach an organisation', () => {
  const csv = 'Organisation;E-post\nDrakflygarna Svans;d@svans.example'
  const known = async (values: Record<string, unknown>) =>
    having(written(await planned('Organisation;Typ\nDrakflygarna Svans;Förening')), 'organisation', values)

  it.each([[{}], [{ contactVisibility: 'everyone' }]])(
    'is for partners where it had shown nothing: %j',
    async (values) => {
      const plan = await planned(csv, byPeople(await known(values)))
      expect(plan.things[0]?.input).toEqual({ email: 'd@svans.example', contactVisibility: 'network' })
      expect(plan.things[0]?.marks).toMatchObject({ contactVisibility: markOf('network') })
      expect(outcomesOf(plan)).toEqual(['changed email contactVisibility'])
    },
  )

  it('is for those whom it shows one way to already', async () => {
    const plan = await planned(csv, await known({ phone: '090-1', contactVisibility: 'everyone' }))
    expect(plan.things[0]?.input).toEqual({ email: 'd@svans.example' })
  })
})

describe('the same id', () => {
  /** A short one is asked about where the name is another (`plan/resolve-keys.test.ts`). */
  const long = '6f1c0f0e-2d53-4a4e-9a68-0b6a1f1f2c3d'
  it.each([
    ['id;organisation\n', `${long};Vindspelet Klang`, `${long};Vindspelet Klang och Toner`, 'changed name'],
    ['id;projekt\n', `${long};Klockspel`, `${long};Klockspel i vinden`, 'changed title summary'],
    ['id;preflabel;synonymer\n', `${long};Matsvinn;`, `${long};Minskat matsvinn;`, 'changed labelSv labelEn'],
    ['id;organisation\n', 'k1;Vindspelet Klang', 'k1;vindspelet  KLANG', 'same'],
  ])('with another name is a difference: %s%s → %s', async (heading, first, second, expected) => {
    const network = written(await planned(`${heading}${first}`))
    expect(outcomesOf(await planned(`${heading}${second}`, network))).toEqual([expected])
    const asked = await planned(`${heading}${second}`, byPeople(network))
    expect(asked.rows.map(({ outcome }) => outcome)).toEqual([expected === 'same' ? 'same' : 'doubtful'])
  })

  it('with a name that it had before, or that was said to be it, is not', async () => {
    const { things, links } = written(await planned('id;organisation\nk1;Vindspelet Klang'))
    const [thing] = things as [KnownNode]
    const renamed = { ...thing, name: 'Klangverket', values: { ...thing.values, name: 'Klangverket' } }
    for (const more of [{ otherNames: [thing.name] }, { keys: [...thing.keys, 'name:vindspelet klang'] }]) {
      const plan = await planned('id;organisation\nk1;Vindspelet Klang', { things: [{ ...renamed, ...more }], links })
      expect(outcomesOf(plan)).toEqual(['same'])
    }
  })
})

describe('the same file once more', () => {
  it.each([
    ['Projekt;Projektägare;Projektledare\nKlockspel;Vindspelet Klang;Anna Ek'],
    ['Projekt;Kontaktperson\nKlockspel;Anna Ek'],
  ])('asks nothing: %s', async (text) => {
    const again = await planned(text, written(await planned(text)))
    expect(outcomesOf(again)).toEqual(['same'])
    expect(again.things.filter(({ action }) => action === 'create')).toEqual([])
  })
})

describe('a need that stands in a column of its organisation', () => {
  const csv = (...needs: string[]) => `Organisation;Typ;Behov\nVindspelet Klang;Förening;${needs.join('|')}`
  const [first, other] = ['Hjälp att stämma klockor', 'Lager för rep']
  const needsOf = ({ things }: Plan) =>
    things.flatMap(({ kind, action, input }) => (kind === 'need' ? [[action, input]] : []))
  /** The network where a person has changed one text. */
  const edited = (network: KnownNetwork, from: string, text: string): KnownNetwork => ({
    ...network,
    things: network.things.map((thing) =>
      thing.name === from ? { ...thing, name: text, values: { ...thing.values, text } } : thing,
    ),
  })

  it('and that a person has changed does not come back', async () => {
    const known = edited(written(await planned(csv(first, other))), first, 'Någon som stämmer klockor')
    const again = await planned(csv(first, other), known)
    expect([needsOf(again), outcomesOf(again)]).toEqual([[], ['same']])
  })

  it('and that the file corrects is changed, and another in its place is new', async () => {
    const network = written(await planned(csv(first, other)))
    const corrected = await planned(csv(`${first} i kyrkan`, other), network)
    expect(needsOf(corrected)).toEqual([['change', { text: `${first} i kyrkan` }]])
    expect(outcomesOf(corrected)).toEqual(['changed needs'])
    expect(needsOf(await planned(csv('Ny lastbil', first, other), network))).toMatchObject([
      ['create', { text: 'Ny lastbil' }],
    ])
    expect(needsOf(await planned(csv('Ny lastbil', other), network))).toMatchObject([
      ['create', { text: 'Ny lastbil' }],
    ])
  })

  it('and that both have changed stays what the person wrote', async () => {
    const known = edited(written(await planned(csv(first))), first, 'Någon som stämmer klockor')
    const plan = await planned(csv(`${first} nu`), known)
    expect([needsOf(plan), plan.problems.map(({ code }) => code)]).toEqual([[], ['kept_here']])
  })

  it('or in a table of its own follows its file as well', async () => {
    const table = (text: string) => `Behov;Organisation\n${text};Vindspelet Klang`
    const network = written(await planned(table(first), nothing, { name: 'behov.csv' }))
    const options = { name: 'behov.csv' }
    expect(needsOf(await planned(table(first), edited(network, first, 'Annat'), options))).toEqual([])
    const corrected = await planned(table(`${first} nu`), network, options)
    expect(needsOf(corrected)).toEqual([['change', { text: `${first} nu` }]])
  })
})
