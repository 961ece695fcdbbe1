import { describe, expect, it } from 'vitest'
import { prepareImport } from '../prepare-import.ts'
import type { KnownNetwork, KnownNode } from './known.ts'
import type { Decision, Plan } from './model.ts'

const nothing: KnownNetwork = { things: [], links: new Set() }

async function planned(text: string, known = nothing, decisions: readonly Decision[] = []): Promise<Plan> {
  const files = [{ name: 'medlemmar.csv', bytes: new Uint8Array(Buffer.from(text)) }]
  const given = { importId: 'i', files, mapping: null, decisions, known, today: '2026-11-28' }
  return (await prepareImport(given)).plan
}

/** The network when a plan was carried out. */
function written({ things }: Plan, renamed: Readonly<Record<string, string>> = {}): KnownNetwork {
  const nodes = things.map(({ id, kind, label, input, keys, marks }): KnownNode => {
    const name = renamed[label] ?? label
    const values = { ...input, ...('title' in input ? { title: name } : { name }) }
    return { id, kind, name, values, keys, marks, otherNames: [], placeIds: [], placeName: null }
  })
  return { things: nodes, links: new Set() }
}

const said = ({ rows }: Plan) => rows.map(({ outcome, label }) => [outcome, label])
const decided = (row: number, verdict: Decision['verdict'], id?: string): Decision => ({
  ...{ file: 'medlemmar.csv', table: 'medlemmar.csv', row, verdict, id: id ?? null },
})

const names = ['Kvastfirman Alm', 'Byaföreningen Björk', 'Cirkusen Cypress']
const list = (heading: string, rows: readonly string[]) =>
  `${heading};Namn;Typ;Hemsida\n${rows.map((name, at) => `${at + 1};${name};Förening;https://${name.split(' ')[1]}.example`).join('\n')}`

describe('a list that counts its rows anew', () => {
  it.each(['Nr', 'Löpnummer', 'Löp-nr', 'Id'])('by %s keeps each organisation what it is', async (heading) => {
    const known = written(await planned(list(heading, names)))
    const plan = await planned(list(heading, ['Antikboden Ask', ...names]), known)
    expect(said(plan)).toEqual([['new', 'Antikboden Ask'], ...names.map((name) => ['same', name])])
    expect(plan.things.filter(({ action }) => action === 'create').map(({ label }) => label)).toEqual([
      'Antikboden Ask',
    ])
    expect(plan.things.flatMap(({ action, input }) => (action === 'change' ? Object.keys(input) : []))).toEqual([])
    // What a number was said of once, and is said of now, does not confuse the list when it comes again.
    const both = known.things.map((thing) => {
      const now = plan.things.find(({ id }) => id === thing.id)
      return { ...thing, keys: [...thing.keys, ...(now?.keys ?? [])] }
    })
    const third = await planned(list(heading, ['Antikboden Ask', ...names]), {
      ...known,
      things: [
        ...both,
        ...written({ ...plan, things: plan.things.filter(({ action }) => action === 'create') }).things,
      ],
    })
    expect(new Set(third.rows.map(({ outcome }) => outcome))).toEqual(new Set(['same']))
  })

  it('puts nobody in the place of one that has left it', async () => {
    const known = written(await planned(list('Nr', names)))
    expect(said(await planned(list('Nr', ['Dansbanan Dunge', ...names.slice(1)]), known))[0]).toEqual([
      'new',
      'Dansbanan Dunge',
    ])
  })
})

describe('a short id whose name is another', () => {
  const first = list('Id', names)
  const renamed = list('Id', ['Kvast och Borste', ...names.slice(1)])

  it('is asked about, and stays what a person has said', async () => {
    const known = written(await planned(first))
    const asked = await planned(renamed, known)
    expect(asked.rows[0]).toMatchObject({ outcome: 'doubtful', candidates: [{ name: names[0], because: ['key'] }] })
    const id = asked.rows[0]?.candidates[0]?.id ?? ''
    const same = await planned(renamed, known, [decided(2, 'same', id)])
    expect(said(same)[0]?.[0]).not.toBe('doubtful')
    const keys = same.things.find((thing) => thing.id === id)?.keys ?? []
    const later = { ...known, things: known.things.map((one) => (one.id === id ? { ...one, keys } : one)) }
    expect((await planned(renamed, later)).rows[0]).toMatchObject({ outcome: 'changed', id })
    // Whose value stands is decided after which thing it is.
    expect((await planned(renamed, known, [decided(2, 'keep', id)])).rows[0]).toMatchObject({ outcome: 'changed', id })
    const two = await planned(renamed, known, [decided(2, 'different', id)])
    expect(said(two)[0]).toEqual(['new', 'Kvast och Borste'])
  })

  it('is the same where only the legal form differs, or it was renamed here since', async () => {
    const known = written(await planned(first), { [names[0] ?? '']: 'Borstbinderiet' })
    expect(said(await planned(first, known))[0]?.[0]).toBe('same')
    const form = list('Id', ['Kvastfirman Alm AB', ...names.slice(1)])
    expect(said(await planned(form, written(await planned(first))))[0]?.[0]).toBe('same')
  })

  it('is asked about in other kinds too, and never where the id is a long one', async () => {
    const text = (id: string, title: string) => `Id;Projekt;Beskrivning\n${id};${title};Prov`
    const short = written(await planned(text('7', 'Pärlfisket')))
    expect((await planned(text('7', 'Algodlingen'), short)).rows[0]?.outcome).toBe('doubtful')
    const long = '6f1c0f0e-2d53-4a4e-9a68-0b6a1f1f2c3d'
    const known = written(await planned(text(long, 'Pärlfisket')))
    expect((await planned(text(long, 'Algodlingen'), known)).rows[0]?.id).toBe(known.things[0]?.id)
  })
})
