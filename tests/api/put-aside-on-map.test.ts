import { openGraph } from '@mellanrum/graph-api/database/graph'
import { readPartnershipSuggestions } from '@mellanrum/graph-api/map/partnership/statements'
import { newId } from '@mellanrum/graph-api/shared/ids'
import { viewerOf } from '@mellanrum/graph-api/shared/viewer'
import { expect, inject, it } from 'vitest'
import { testDriver } from '../support/api.ts'
import { runDirectly } from '../support/hidden-world.ts'
import { makers } from '../support/makers.ts'

it('a suggestion that one side has put aside is off the map for that side alone', async () => {
  const [mine = '', other = ''] = [await makers.Organisation?.(), await makers.Organisation?.()].sort()
  const [id, verdict, pairKey] = [newId('sug'), newId('ver'), `${mine}|${other}`]
  await runDirectly(
    `CREATE (s:Thing:Suggestion {id: $id, engine: 'synergy', pairKey: $pairKey, score: 1.0})
     CREATE (:Thing:Verdict {id: $verdict, engine: 'synergy', pairKey: $pairKey, byId: $mine, hides: true, visibility: 'network'})
     WITH s UNWIND [$mine, $other] AS side MATCH (o:Organisation {id: side}) CREATE (s)-[:CONCERNS]->(o)`,
    { id, verdict, pairKey, mine, other },
  )
  const isDrawnFor = async (...organisationIds: string[]) => {
    const viewer = viewerOf(organisationIds.length > 0 ? 'partner' : 'coordinator', { organisationIds })
    const graph = openGraph({ driver: testDriver(), database: inject('neo4j').database, viewer })
    const found = await graph.read(readPartnershipSuggestions, { limit: 5_000 })
    return found.some(({ a, b }) => [a, b].sort().join('|') === pairKey)
  }
  expect([await isDrawnFor(mine), await isDrawnFor(other), await isDrawnFor()]).toEqual([false, true, true])
  await runDirectly('MATCH (n:Thing) WHERE n.id IN [$id, $verdict] DETACH DELETE n', { id, verdict })
})
