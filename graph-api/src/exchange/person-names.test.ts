import { expect, it } from 'vitest'
import { prepareImport } from './prepare-import.ts'

async function named(text: string): Promise<string[]> {
  const files = [{ name: 'personer.csv', bytes: new Uint8Array(Buffer.from(text)) }]
  const known = { things: [], links: new Set<string>() }
  const options = { importId: 'i', files, mapping: null, decisions: [], known, today: '2026-11-28' }
  const { plan } = await prepareImport(options)
  return plan.things.filter(({ kind }) => kind === 'person').map(({ label }) => label)
}

it.each([
  ['Förnamn;Efternamn;E-post\nÅsa;Prov;a@prov.example', 'Åsa Prov'],
  ['Namn;Efternamn;E-post\nÅsa;Prov;a@prov.example', 'Åsa Prov'],
  ['Förnamn;Namn;E-post\nÅsa;Prov;a@prov.example', 'Åsa Prov'],
  ['Namn;Efternamn;E-post\nÅsa von Prov;von Prov;a@prov.example', 'Åsa von Prov'],
  ['Namn;Förnamn;Efternamn\nProv, Åsa;Åsa;Prov', 'Åsa Prov'],
])('a person of %j is called as both columns say', async (text, name) => {
  expect(await named(text)).toEqual([name])
})
