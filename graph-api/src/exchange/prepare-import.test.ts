import { expect, it } from 'vitest'
import { prepareImport } from './prepare-import.ts'

const base = {
  importId: 'imp_1',
  mapping: null,
  decisions: [],
  known: { things: [], links: new Set<string>() },
  today: '2026-11-29',
}

it('names a file at which a reader failed in a way that nobody thought of, and reads the others', async () => {
  const files = [
    // A reader cannot take this for bytes.
    { name: 'odd.csv', bytes: null as unknown as Uint8Array },
    { name: 'fine.csv', bytes: Buffer.from('organisation;ort\nÅkeriet AB;Umeå\nBageriet AB;Umeå\n') },
  ]
  const { unreadable, plan } = await prepareImport({ ...base, files })
  expect(unreadable).toEqual([{ file: 'odd.csv', code: 'unexpected', row: null, detail: 'TypeError' }])
  expect(plan.rows.map(({ label }) => label)).toEqual(['Åkeriet AB', 'Bageriet AB'])
})
