import { expect, it } from 'vitest'
import { prepareImport } from '../prepare-import.ts'
import { type KnownNetwork, type KnownNode, type KnownTie, linkKey } from './known.ts'
import type { Plan } from './model.ts'

const today = '2026-11-29'
const heading = 'Organisation;Ort;Kontaktperson'

async function planned(rows: string, known: KnownNetwork = { things: [], links: new Set() }, name = 'lista.csv') {
  const files = [{ name, bytes: new Uint8Array(Buffer.from(`${heading}\n${rows}`)) }]
  return (await prepareImport({ importId: name, files, mapping: null, decisions: [], known, today })).plan
}

/** What is there once a plan has been run, some time before today. */
function after(plan: Plan, tie: Partial<KnownTie> = {}): KnownNetwork {
  const things = plan.things.map(
    ({ id, kind, label, input, keys, marks }): KnownNode => ({
      id,
      kind,
      name: label,
      otherNames: [],
      values: { ...input, name: label },
      placeIds: plan.links.filter(({ type, from }) => type === 'LOCATED_IN' && from === id).map(({ to }) => to),
      placeName: null,
      keys,
      marks,
    }),
  )
  const links = plan.links.map(({ type, from, to }) => linkKey(type, from, to))
  const written = { role: null, since: null, until: null, source: 'import', ...tie }
  return { things, links: new Set(links), ties: new Map(links.map((key) => [key, written])) }
}

const named = (plan: Plan, known: KnownNetwork) => {
  const names = new Map([
    ...known.things.map(({ id, name }) => [id, name] as const),
    ...plan.things.map(({ id, label }) => [id, label] as const),
  ])
  return plan.links.map(({ type, from, to, until }) =>
    `${names.get(from)} ${type} ${names.get(to)} ${until ?? ''}`.trim(),
  )
}

it('a contact that the list has corrected takes the place of the one before, whatever the file is called', async () => {
  const known = after(await planned('Bergs Åkeri AB;Umeå;Åsa Prov\nCykelklubben;Umeå;Bo Prov'))
  const plan = await planned('Bergs Åkeri AB;Umeå;Eva Test\nCykelklubben;Umeå;Bo Prov', known, 'lista 2.csv')
  expect(named(plan, known)).toEqual(['Eva Test WORKS_AT Bergs Åkeri AB', `Åsa Prov WORKS_AT Bergs Åkeri AB ${today}`])
  expect(plan.links[1]?.changes).toMatchObject([{ before: { until: null }, after: { until: today } }])
  expect(plan.rows.map(({ outcome, changed }) => [outcome, changed])).toEqual([
    ['changed', ['contact']],
    ['same', []],
  ])
  expect(plan.problems).toMatchObject([{ code: 'contact_replaced', value: 'Åsa Prov – Bergs Åkeri AB' }])
})

it('the same list again, one more contact, or an empty cell ends nothing', async () => {
  const known = after(await planned('Bergs Åkeri AB;Umeå;Åsa Prov'))
  for (const cell of ['Åsa Prov', 'Åsa Prov, Eva Test', '']) {
    const plan = await planned(`Bergs Åkeri AB;Umeå;${cell}`, known, 'lista 2.csv')
    expect(plan.links.filter(({ until }) => until !== null)).toEqual([])
  }
})

it('a contact whom a person has written stays, and is named', async () => {
  const known = after(await planned('Bergs Åkeri AB;Umeå;Åsa Prov'), { source: 'person' })
  const plan = await planned('Bergs Åkeri AB;Umeå;Eva Test', known, 'lista 2.csv')
  expect(named(plan, known)).toEqual(['Eva Test WORKS_AT Bergs Åkeri AB'])
  expect(plan.problems).toMatchObject([{ code: 'link_kept', value: 'Åsa Prov – Bergs Åkeri AB' }])
})

it('another list that names somebody else ends nobody of this one', async () => {
  const known = after(await planned('Bergs Åkeri AB;Umeå;Åsa Prov'))
  const files = [
    { name: 'b.csv', bytes: new Uint8Array(Buffer.from('Organisation;Kontaktperson\nBergs Åkeri AB;Eva Test')) },
  ]
  const { plan } = await prepareImport({ importId: 'b', files, mapping: null, decisions: [], known, today })
  expect(named(plan, known)).toEqual(['Eva Test WORKS_AT Bergs Åkeri AB'])
})
