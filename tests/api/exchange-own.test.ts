import { openGraph } from '@mellanrum/graph-api/database/graph'
import { addImportPart } from '@mellanrum/graph-api/exchange/add-import-part'
import { createImport } from '@mellanrum/graph-api/exchange/create-import'
import { exportNetwork } from '@mellanrum/graph-api/exchange/export-network'
import { previewImport } from '@mellanrum/graph-api/exchange/preview-import'
import { runImport } from '@mellanrum/graph-api/exchange/run-import'
import { undoImport } from '@mellanrum/graph-api/exchange/undo-import'
import { viewerOf } from '@mellanrum/graph-api/shared/viewer'
import { seedDatabase } from '@mellanrum/seed/run'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type EmptyDatabase, startEmptyDatabase } from '../support/empty-database.ts'
import { randomNetwork } from '../support/random-network.ts'
import { type WholeGraph, wholeGraph } from '../support/whole-graph.ts'

const viewer = viewerOf('coordinator')
let other: EmptyDatabase
const there = () => openGraph({ driver: other.driver, viewer })

let whole: WholeGraph
let text: string

/** The seed and the demo in a database of its own, exported and then emptied: no other test changes it on the way. */
beforeAll(async () => {
  other = await startEmptyDatabase()
  await seedDatabase({ driver: other.driver, database: 'neo4j', demo: true, onProgress: () => {} })
  whole = await wholeGraph(other.driver)
  text = String((await exportNetwork(there(), { name: 'mellanrum.jsonl' }))?.body)
  await other.driver.executeQuery('MATCH (n) WHERE NOT n:SchemaVersion DETACH DELETE n', {}, { database: 'neo4j' })
}, 180_000)
afterAll(() => other?.stop())

async function given(content: string): Promise<string> {
  const id = await createImport(there(), { input: { name: 'Allt', licence: null } })
  const bytes = Buffer.from(content)
  for (let at = 0; at * 96_000 < bytes.length; at += 1) {
    const part = bytes.subarray(at * 96_000, (at + 1) * 96_000).toString('base64')
    await addImportPart(there(), { id, input: { file: 'mellanrum.jsonl', position: at, content: part } })
  }
  return id
}

describe('our own export', () => {
  it('read into an empty database is the same network, property by property, and changes nothing when read again', async () => {
    const counts = await runImport(there(), { id: await given(text) })
    expect(counts).toMatchObject({ refused: 0, doubtful: 0, left_out: 0, new: text.trim().split('\n').length - 1 })
    const again = await wholeGraph(other.driver)
    expect(again.things).toEqual(whole.things)
    expect(again.links).toEqual(whole.links)

    const { plan } = await previewImport(there(), await given(text))
    expect(plan.rows.filter(({ outcome }) => outcome !== 'same')).toEqual([])
    expect(plan.problems).toEqual([])
  })

  it('of any network loses nothing', async () => {
    await fc.assert(
      fc.asyncProperty(randomNetwork, async ({ text: drawn, things, links, ids }) => {
        const id = await given(drawn)
        const counts = await runImport(there(), { id })
        expect(counts).toMatchObject({ refused: 0, new: things.length + links.length })
        const found = await wholeGraph(other.driver, ids)
        for (const { label, properties } of things) {
          const stored = found.things[properties.id as string] ?? ''
          expect(stored).toContain(label)
          for (const [name, value] of Object.entries(properties)) {
            expect(stored).toContain(`${JSON.stringify(name)}:${JSON.stringify(value)}`)
          }
        }
        expect(found.links.length).toBe(links.length)
        await undoImport(there(), { id })
        expect(await wholeGraph(other.driver, ids)).toEqual({ things: {}, links: [] })
      }),
      { numRuns: 5 },
    )
  })

  it('names what it cannot take, line by line, and takes the rest', async () => {
    const line = (value: unknown) => JSON.stringify(value)
    const id = (prefix: string, last: string) => `${prefix}_${'0'.repeat(25)}${last}`
    const organisation = (last: string, more = {}) => ({
      label: 'Organisation',
      properties: { id: id('org', last), name: `Provorg ${last}`, kind: 'company', visibility: 'everyone', ...more },
    })
    const lines = [
      { mellanrum: 1, things: 7, links: 3 },
      organisation('A', { shoeSize: 43 }),
      organisation('A'),
      organisation('B', { website: 'javascript:alert(1)' }),
      organisation('C', { kind: 'pirates' }),
      { label: 'Account', properties: { id: id('acc', 'A'), role: 'administrator' } },
      { label: 'Organisation', properties: { id: id('per', 'A'), name: 'Fel sort', kind: 'company' } },
      { label: 'Theme', properties: { id: id('thm', 'A'), labelSv: 'Vatten', labelEn: 'Water' } },
      { type: 'LEADS', from: id('org', 'A'), to: id('thm', 'A'), properties: {} },
      { type: 'BROADER', from: id('thm', 'A'), to: id('thm', 'A'), properties: {} },
      { type: 'SPEAKS_FOR', from: id('org', 'A'), to: id('thm', 'A'), properties: {} },
    ]
    const broken = `${lines.map(line).join('\n')}\n{"label": "Organ`
    const { plan } = await previewImport(there(), await given(broken))
    const became = plan.rows.toSorted((a, b) => a.row - b.row).map(({ row, reason }) => `${row} ${reason ?? 'new'}`)
    expect(became).toEqual([
      '2 new',
      '3 key_twice',
      '4 not_ours',
      '5 not_ours',
      '6 not_ours',
      '7 not_ours',
      '8 new',
      '9 no_way',
      '10 circle',
      '11 not_ours',
      '12 not_json',
    ])
    expect(plan.problems).toMatchObject([{ row: 2, code: 'no_place_for', column: 'shoeSize' }])
  })

  it('that was cut off is not taken for a smaller network', async () => {
    const { unreadable, plan } = await previewImport(there(), await given(text.slice(0, text.length / 2)))
    expect(unreadable).toMatchObject([{ code: 'cut_off' }])
    expect(plan.rows).toEqual([])
  })

  it('asks before it changes what somebody has changed since', async () => {
    const thing = (name: string) =>
      `{"mellanrum":1,"things":1,"links":0}\n${JSON.stringify({ label: 'Organisation', properties: { id: `org_${'0'.repeat(25)}Q`, name, kind: 'company', language: 'sv', visibility: 'everyone', contactVisibility: 'everyone', demo: false } })}\n`
    await runImport(there(), { id: await given(thing('Första namnet')) })
    const { plan } = await previewImport(there(), await given(thing('Andra namnet')))
    expect(plan.rows).toMatchObject([
      {
        outcome: 'doubtful',
        reason: 'changed_here',
        differences: [{ field: 'name', ours: 'Första namnet', theirs: 'Andra namnet' }],
      },
    ])
  })
})
