import { openGraph } from '@mellanrum/graph-api/database/graph'
import { tellThemApart } from '@mellanrum/graph-api/merging/find-duplicates'
import { findMergedInto, listMerges } from '@mellanrum/graph-api/merging/find-merges'
import { mergeThings } from '@mellanrum/graph-api/merging/merge-things'
import { undoMerge } from '@mellanrum/graph-api/merging/undo-merge'
import { everyone, viewerOf } from '@mellanrum/graph-api/shared/viewer'
import { describe, expect, inject, it } from 'vitest'
import { ask, testDriver } from '../support/api.ts'
import { done } from '../support/mutate.ts'
import { wholeGraph } from '../support/whole-graph.ts'

const { database } = inject('neo4j')
const graph = openGraph({ driver: testDriver(), viewer: everyone, database })

async function organisation(name: string, more: Record<string, unknown> = {}): Promise<string> {
  const { id } = await done('createOrganisation', { input: { name, kind: 'COMPANY', ...more } })
  return id
}

/** All that is there but when things were last changed, which undoing is a change too. */
async function around(ids: readonly string[]) {
  const { things, links } = await wholeGraph(testDriver(), ids)
  const plain = Object.entries(things).map(([id, text]) => [id, text.replace(/,?"updatedAt":"[^"]*"/, '')])
  return { things: Object.fromEntries(plain), links }
}

describe('merging', () => {
  it('makes two organisations one, and undone whole leaves both as they were', async () => {
    const mark = `Hopslagen ${Date.now()}`
    const parent = await organisation(`${mark} moder`)
    const kept = await organisation(`${mark} AB`, { website: 'https://kvar.exempel.se' })
    const gone = await organisation(`${mark} Aktiebolag`, {
      description: 'Den andra vet mer.',
      shortNames: ['HSL'],
      parentId: parent,
    })
    const shared = await done('createInitiative', {
      input: { title: `${mark} båda`, summary: 'Prov.', leadIds: [gone], partnerIds: [kept] },
    })
    const own = await done('createInitiative', { input: { title: `${mark} eget`, summary: 'Prov.', leadIds: [gone] } })
    const need = await done('createNeed', { input: { kind: 'DATA', text: `${mark} söker data`, organisationId: gone } })
    const all = [parent, kept, gone, shared.id, own.id, need.id]
    const before = await around(all)

    const merge = await mergeThings(graph, { keptId: kept, goneId: gone, take: ['name'] })
    const merged = await around(all)
    expect(merged.things[gone]).toBeUndefined()
    expect(merged.links.filter((link) => link.includes(gone))).toEqual([])
    expect(merged.links.filter((link) => link.startsWith('LEADS') && link.includes(kept)).length).toBe(2)
    // Who leads is not told of as one who takes part besides.
    expect(merged.links.filter((link) => link.startsWith('TAKES_PART_IN') && link.includes(kept))).toEqual([])
    expect(JSON.parse(merged.things[kept]?.replace(/^\S+ /, '') ?? '{}')).toMatchObject({
      name: `${mark} Aktiebolag`,
      description: 'Den andra vet mer.',
      website: 'https://kvar.exempel.se',
      shortNames: ['HSL'],
      formerNames: [`${mark} AB`],
    })
    expect(await findMergedInto(graph, { id: gone })).toEqual({ id: kept, label: 'Organisation' })

    await undoMerge(graph, { id: merge })
    expect(await around(all)).toEqual(before)
    expect(await findMergedInto(graph, { id: gone })).toBeNull()
    expect((await listMerges(graph)).find(({ id }) => id === merge)?.undoneAt).toBeTruthy()
  })

  it('undone later keeps what was changed since', async () => {
    const mark = `Ändrad ${Date.now()}`
    const kept = await organisation(`${mark} ett`)
    const gone = await organisation(`${mark} två`, { description: 'Före.' })
    const initiative = await done('createInitiative', {
      input: { title: `${mark} delat`, summary: 'Prov.', leadIds: [gone] },
    })
    const other = await done('createInitiative', {
      input: { title: `${mark} bort`, summary: 'Prov.', partnerIds: [gone] },
    })
    const merge = await mergeThings(graph, { keptId: kept, goneId: gone })
    await done('changeOrganisation', { id: kept, changes: { description: 'Efter.' } })
    await done('endLink', { input: { from: kept, to: other.id, type: 'TAKES_PART_IN', until: '2099-01-01' } })
    const later = await done('createInitiative', {
      input: { title: `${mark} senare`, summary: 'Prov.', leadIds: [kept] },
    })
    await undoMerge(graph, { id: merge })
    const { things, links } = await around([kept, gone, initiative.id, other.id, later.id])
    expect(things[kept]).toContain('"description":"Efter."')
    expect(things[gone]).toContain('"description":"Före."')
    expect(things[kept]).not.toContain('formerNames":["')
    expect(links.find((link) => link.startsWith(`LEADS ${gone} ${initiative.id}`))).toBeDefined()
    expect(links.find((link) => link.startsWith(`TAKES_PART_IN ${gone} ${other.id}`))).toContain('2099-01-01')
    expect(links.find((link) => link.startsWith(`LEADS ${kept} ${later.id}`))).toBeDefined()
  })

  it('leads on through several merges, and the later one is undone first', async () => {
    const mark = `Kedja ${Date.now()}`
    const [a, b, c] = [
      await organisation(`${mark} a`),
      await organisation(`${mark} b`),
      await organisation(`${mark} c`),
    ]
    const first = await mergeThings(graph, { keptId: b, goneId: a })
    const second = await mergeThings(graph, { keptId: c, goneId: b })
    expect(await findMergedInto(graph, { id: a })).toEqual({ id: c, label: 'Organisation' })
    await expect(undoMerge(graph, { id: first })).rejects.toMatchObject({ issues: [{ code: 'merged_further' }] })
    await undoMerge(graph, { id: second })
    await undoMerge(graph, { id: first })
    expect(await findMergedInto(graph, { id: a })).toBeNull()
  })

  it('lets decisions on a pair follow', async () => {
    const mark = `Beslut ${Date.now()}`
    const [kept, gone, third] = [
      await organisation(`${mark} kvar`),
      await organisation(`${mark} bort`),
      await organisation(`${mark} tredje`),
    ]
    await done('judgeSynergy', { input: { organisationId: gone, otherId: third, verdict: 'ALREADY_KNOW' } })
    const verdicts = async (id: string) => {
      const { records } = await testDriver().executeQuery(
        'MATCH (verdict:Verdict)-[:CONCERNS]->({id: $id}) RETURN verdict.pairKey AS pairKey, verdict.byId AS byId',
        { id },
        { database },
      )
      return records.map((record) => record.toObject())
    }
    const before = await verdicts(gone)
    expect(before.length).toBe(1)
    const merge = await mergeThings(graph, { keptId: kept, goneId: gone })
    expect(await verdicts(kept)).toEqual([{ pairKey: [kept, third].sort().join('|'), byId: kept }])
    await undoMerge(graph, { id: merge })
    expect(await verdicts(gone)).toEqual(before)
  })

  it.each([
    ['Theme', 'createTheme', (name: string) => ({ labelSv: name, labelEn: name })],
    ['Place', 'createPlace', (name: string) => ({ name })],
    ['Person', 'createPerson', (name: string) => ({ name })],
    ['Initiative', 'createInitiative', (name: string) => ({ title: name, summary: 'Prov.' })],
  ])('makes two of %s one and two again', async (label, mutation, input) => {
    const mark = `Annan ${label} ${Date.now()}`
    const one = await done(mutation, { input: input(`${mark} ett`) })
    const two = await done(mutation, { input: input(`${mark} två`) })
    const before = await around([one.id, two.id])
    const merge = await mergeThings(graph, { keptId: one.id, goneId: two.id })
    const { things } = await around([one.id, two.id])
    expect(things[two.id]).toBeUndefined()
    expect(things[one.id]).toContain(`${mark} två`)
    await undoMerge(graph, { id: merge })
    expect(await around([one.id, two.id])).toEqual(before)
  })

  it('refuses two kinds, one and the same, and whoever is no coordinator', async () => {
    const mark = `Nej ${Date.now()}`
    const one = await organisation(`${mark} ett`)
    const person = await done('createPerson', { input: { name: mark } })
    await expect(mergeThings(graph, { keptId: one, goneId: person.id })).rejects.toMatchObject({
      issues: [{ code: 'other_kind' }],
    })
    await expect(mergeThings(graph, { keptId: one, goneId: one })).rejects.toMatchObject({ issues: [{ code: 'same' }] })
    const partner = openGraph({ driver: testDriver(), viewer: viewerOf('partner'), database })
    await expect(mergeThings(partner, { keptId: one, goneId: person.id })).rejects.toMatchObject({
      issues: [{ code: 'coordinators_only' }],
    })
  })
})

describe('likely duplicates', () => {
  it('are ranked, and a pair that was told apart is not asked about again', async () => {
    const mark = `Dubbelgångarna ${Date.now()}`
    const a = await organisation(`${mark} AB`)
    const b = await organisation(mark)
    const query =
      'query { likelyDuplicates(kind: ORGANISATION) { pairKey because likeness a { id fields { name value } } } }'
    const found = async () => {
      const { likelyDuplicates } = await ask<{ likelyDuplicates: { pairKey: string; likeness: number }[] }>(query, {})
      expect(likelyDuplicates.map(({ likeness }) => likeness)).toEqual(
        likelyDuplicates.map(({ likeness }) => likeness).sort((x, y) => y - x),
      )
      return likelyDuplicates.some(({ pairKey }) => pairKey === [a, b].sort().join('|'))
    }
    expect(await found()).toBe(true)
    await tellThemApart(graph, { aId: a, bId: b })
    expect(await found()).toBe(false)
  })
})
