import { expect, it } from 'vitest'
import { prepareImport } from '../prepare-import.ts'
import type { Plan } from './model.ts'

async function planned(name: string, text: string): Promise<Plan> {
  const files = [{ name, bytes: new Uint8Array(Buffer.from(text)) }]
  const known = { things: [], links: new Set<string>() }
  return (await prepareImport({ importId: 'i', files, mapping: null, decisions: [], known, today: '2026-11-28' })).plan
}

it.each([
  ['need', 'behov.csv', 'Behov'],
  ['offer', 'erbjudanden.csv', 'Erbjudande'],
])('whoever is only named as the one of a %s is made with it', async (kind, name, heading) => {
  const { things, rows } = await planned(name, `${heading};Organisation;Typ\nHampa i buntar;Repslagaren Tamp;material`)
  expect(rows.map(({ outcome }) => outcome)).toEqual(['new'])
  expect(things.map((thing) => thing.kind)).toEqual([kind, 'organisation'])
  expect(things[0]?.input.organisationId).toBe(things[1]?.id)
})
