import { openGraph } from '@mellanrum/graph-api/database/graph'
import { findNetworkMap } from '@mellanrum/graph-api/map/find-network-map'
import { keepPlaces } from '@mellanrum/graph-api/map/keep-places'
import { readNetwork } from '@mellanrum/graph-api/map/read-network'
import { keepMapDegrees } from '@mellanrum/graph-api/map/statements'
import { createNeeds } from '@mellanrum/graph-api/needs-offers/create-resources'
import { daysAfter } from '@mellanrum/graph-api/shared/days'
import { program, viewerOf } from '@mellanrum/graph-api/shared/viewer'
import { describe, expect, inject, it } from 'vitest'
import { testDriver } from '../support/api.ts'
import { currentDay } from '../support/current-day.ts'
import { runDirectly } from '../support/hidden-world.ts'
import { makers } from '../support/makers.ts'
import { memberGraph } from '../support/members.ts'
import { done, uniqueWord } from '../support/mutate.ts'
import { readMap } from '../support/network-map.ts'

describe('networkMap', () => {
  it('is lists that belong together, with places for all', async () => {
    const map = await readMap()
    const count = map.ids.length
    expect(count).toBeGreaterThan(400)
    for (const list of [map.kinds, map.labels, map.details, map.x, map.y, map.communities, map.degrees, map.since]) {
      expect(list).toHaveLength(count)
    }
    expect(map.edges).toHaveLength(map.edgeSince.length * 2)
    expect(map.edges.every((end) => end >= 0 && end < count)).toBe(true)
    expect(map.kinds.every((kind) => map.kindNames[kind] !== undefined)).toBe(true)
    expect(map.communities.every((community) => map.communityLabels[community] !== undefined)).toBe(true)
    expect(new Set(map.x.map((x, index) => `${x} ${map.y[index]}`)).size).toBeGreaterThan(count * 0.99)
    expect(map.kindNames).not.toContain('PLACE')
  })

  it('names what has a name in both languages in the one asked for', async () => {
    const [swedish, english] = [await readMap('SV'), await readMap('EN')]
    const labelIn = ({ ids, labels }: typeof swedish, id: string) => labels[ids.indexOf(id)]
    const themes = swedish.ids.filter((id) => id.startsWith('thm_') && english.ids.includes(id))
    const translated = themes.filter((id) => labelIn(swedish, id) !== labelIn(english, id))
    expect(translated.length).toBeGreaterThan(10)
  })

  it('keeps places when something new comes; a question writes nothing, the program keeps them in the graph', async () => {
    const before = await readMap()
    const { id } = await done('createOrganisation', { input: { name: uniqueWord(), kind: 'COMPANY' } })
    const after = await readMap()
    expect(after.ids).toContain(id)
    const moved = before.ids.flatMap((known, index) => {
      const now = after.ids.indexOf(known)
      if (now < 0) return []
      return [Math.hypot((after.x[now] ?? 0) - (before.x[index] ?? 0), (after.y[now] ?? 0) - (before.y[index] ?? 0))]
    })
    expect(Math.max(...moved)).toBe(0)
    const stored = async () => {
      const { records } = await testDriver().executeQuery('MATCH (n:Thing {id: $id}) RETURN n.mapX AS x, n.mapY AS y', {
        id,
      })
      return [records[0]?.get('x'), records[0]?.get('y')]
    }
    expect(await stored()).toEqual([null, null])
    await keepPlaces(openGraph({ driver: testDriver(), viewer: program, database: inject('neo4j').database }))
    const now = await readMap()
    expect(await stored()).toEqual([now.x[now.ids.indexOf(id)], now.y[now.ids.indexOf(id)]])
  })
})

describe('the map of a visitor', () => {
  const readAsVisitor = () =>
    findNetworkMap(
      openGraph({ driver: testDriver(), viewer: viewerOf('visitor'), database: inject('neo4j').database }),
      { language: 'sv' },
    )

  it('is the very same after a change of what only others may see, and another after one that everyone may', async () => {
    const { id: organisationId } = await done('createOrganisation', { input: { name: uniqueWord(), kind: 'COMPANY' } })
    const before = await readAsVisitor()
    const items = [{ kind: 'data', text: uniqueWord(), visibility: 'network', organisationId } as const]
    await createNeeds(memberGraph(), { items, source: 'person' })
    // The object itself: groups that are found anew would mostly, and not always, come out the same.
    expect(await readAsVisitor()).toBe(before)
    await done('createOrganisation', { input: { name: uniqueWord(), kind: 'COMPANY' } })
    expect(await readAsVisitor()).not.toBe(before)
  })
})

describe('the map of the network', () => {
  it('loses on its day what was to end then, though nothing else happens', async () => {
    const id = (await makers.Theme?.()) ?? ''
    const [day, next] = [currentDay(), daysAfter(currentDay(), 30)]
    await done('endTheme', { id, endedOn: next })
    const readOn = async (today: string) => {
      const clock = () => new Date(`${today}T12:00:00Z`)
      const at = { driver: testDriver(), viewer: viewerOf('visitor'), database: inject('neo4j').database }
      return (await findNetworkMap(openGraph({ ...at, clock }), { language: 'sv' })).ids
    }
    expect(await readOn(day)).toContain(id)
    expect(await readOn(next)).not.toContain(id)
    await done('endTheme', { id })
  })
})

describe('the map of a large network', () => {
  it('shows nothing that has ended, of any kind, and what ends later', async () => {
    const graph = openGraph({ driver: testDriver(), viewer: viewerOf('visitor'), database: inject('neo4j').database })
    const kinds = Object.keys(makers).filter((kind) => !['Place', 'Audience', 'SelfAssessment', 'View'].includes(kind))
    const ids: string[] = []
    for (const kind of kinds) ids.push((await makers[kind]?.()) ?? '')
    const endOn = (endedOn: string) =>
      runDirectly(
        `MATCH (n:Thing) WHERE n.id IN $ids SET n.endedOn = $endedOn, n.mapDegree = 1000000
         SET n.visibility = CASE WHEN n.visibility IS NOT NULL THEN 'everyone' END`,
        { ids, endedOn },
      )
    const shown = async () =>
      (await readNetwork(graph, false)).nodes.map(({ id }) => id).filter((id) => ids.includes(id))
    try {
      await endOn(daysAfter(currentDay(), 1))
      expect((await shown()).sort()).toEqual([...ids].sort())
      await endOn(currentDay())
      expect(await shown()).toEqual([])
    } finally {
      await runDirectly('MATCH (n:Thing) WHERE n.id IN $ids DETACH DELETE n', { ids })
    }
  })

  it('shows the best tied of what the viewer may see, with the relations among them', async () => {
    const graph = openGraph({ driver: testDriver(), viewer: viewerOf('visitor'), database: inject('neo4j').database })
    const organisations = [
      await done('createOrganisation', { input: { name: uniqueWord(), kind: 'COMPANY' } }),
      await done('createOrganisation', { input: { name: uniqueWord(), kind: 'COMPANY' } }),
    ]
    const leadIds = organisations.map(({ id }) => id)
    const input = { title: uniqueWord(), summary: 'x', status: 'ONGOING', leadIds }
    const initiative = await done('createInitiative', { input })
    const ids = [...leadIds, initiative.id]
    for (const id of ids)
      await memberGraph().write((transaction) => transaction.run(keepMapDegrees, { after: id.slice(0, -1), limit: 1 }))
    await testDriver().executeQuery("MATCH (n:Thing {id: $id}) SET n.visibility = 'network'", { id: leadIds[1] })
    const { nodes, edges, isWhole } = await readNetwork(graph, false)
    expect(isWhole).toBe(false)
    const shown = nodes.map(({ id }) => id)
    expect(ids.filter((id) => shown.includes(id))).toEqual([leadIds[0], initiative.id])
    const pairs = edges.flatMap((end, at) => (at % 2 === 0 ? [`${shown[end]} ${shown[edges[at + 1] ?? -1]}`] : []))
    expect(pairs).toContain(`${leadIds[0]} ${initiative.id}`)
  })
})
