import { findCounts } from '@mellanrum/graph-api/counts/find-counts'
import { openGraph } from '@mellanrum/graph-api/database/graph'
import { everyone, type Visibility } from '@mellanrum/graph-api/shared/viewer'
import { describe, expect, inject, it } from 'vitest'
import { ask, testDriver } from '../support/api.ts'
import { holdsNothing, longAgo, ofHidden, runDirectly, seen, withHiddenWorld } from '../support/hidden-world.ts'

withHiddenWorld()

interface Neighbourhood {
  readonly focus: { readonly id: string; readonly degree: number }
  readonly nodes: readonly { readonly id: string }[]
  readonly edges: readonly { readonly source: string; readonly target: string }[]
  readonly truncated: boolean
}

const around = (id: string, limit: number) =>
  ask<{ neighbourhood: Neighbourhood }>(
    `query ($id: ID!, $limit: Int!) { neighbourhood(id: $id, limit: $limit) {
      focus { id degree } nodes { id label detail } edges { id source target role since } truncated } }`,
    { id, limit },
  ).then(({ neighbourhood }) => neighbourhood)

describe('what is not for everyone', () => {
  it('is not in the picture, however far one looks', async () => {
    for (const id of Object.values(seen)) {
      const query = `query ($id: ID!) { neighbourhood(id: $id, depth: 3, limit: 300) {
        nodes { id label degree } edges { id role since } } }`
      const found = await ask(query, { id })
      holdsNothing(found)
      expect(JSON.stringify(found)).not.toContain(longAgo)
    }
  })

  it.each(['Organisation', 'Initiative', 'Motivation', 'Gathering', 'MiniNetwork', 'Reflection'])(
    'is neither counted nor left out of the picture around %s',
    async (kind) => {
      const { focus, edges, nodes, truncated } = await around(seen[kind] ?? '', 300)
      expect(truncated).toBe(false)
      expect(focus.degree).toBe(edges.filter(({ source, target }) => [source, target].includes(focus.id)).length)
      // With room for just those that are seen, there is no more to show.
      expect((await around(seen[kind] ?? '', nodes.length - 1)).truncated).toBe(false)
    },
  )

  it('is neither on the map nor counted by it, and gives nothing a day', async () => {
    const { networkMap } = await ask<{
      networkMap: { ids: string[]; since: (string | null)[]; edges: number[]; degrees: number[] }
    }>('{ networkMap { ids labels communityLabels details since edgeSince edges degrees } }')
    holdsNothing(networkMap)
    expect(JSON.stringify(networkMap)).not.toContain(longAgo)
    for (const kind of ['Organisation', 'Gathering', 'Motivation']) {
      const at = networkMap.ids.indexOf(seen[kind] ?? '')
      expect(networkMap.degrees[at]).toBe(networkMap.edges.filter((end) => end === at).length)
    }
  })

  const all =
    'organisations people initiatives needs offers motivations collaborations miniNetworks gatherings hasExamples'.split(
      ' ',
    )

  it('is in no figure of the start page', async () => {
    const seesHidden = { ...everyone, sees: [ofHidden as Visibility] }
    const graph = openGraph({ driver: testDriver(), viewer: seesHidden, database: inject('neo4j').database })
    const one = { organisations: 1, people: 1, initiatives: 1, motivations: 1, collaborations: 1, gatherings: 1 }
    expect(await findCounts(graph, { asked: all })).toEqual({
      ...one,
      needs: 1,
      offers: 1,
      miniNetworks: 1,
      hasExamples: false,
    })
  })

  it('is in no figure when it has ended or its time is over', async () => {
    const sight = `${ofHidden}-over`
    const made = await runDirectly(
      `CREATE (a:Thing:Organisation {id: randomUUID(), visibility: $sight, endedOn: '2020-01-01'})
       CREATE (b:Thing:Need {id: randomUUID(), visibility: $sight, validUntil: '2020-01-01'})
       CREATE (c:Thing:Offer {id: randomUUID(), visibility: $sight, closedOn: '2020-01-01'})
       RETURN [a.id, b.id, c.id] AS ids`,
      { sight },
    )
    const viewer = { ...everyone, sees: [sight as Visibility] }
    const graph = openGraph({ driver: testDriver(), viewer, database: inject('neo4j').database })
    const { organisations, needs, offers } = await findCounts(graph, { asked: all })
    await runDirectly('MATCH (n:Thing) WHERE n.id IN $ids DETACH DELETE n', { ids: made[0]?.ids })
    expect({ organisations, needs, offers }).toEqual({ organisations: 0, needs: 0, offers: 0 })
  })
})
