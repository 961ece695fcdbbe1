import { openGraph } from '@mellanrum/graph-api/database/graph'
import { program } from '@mellanrum/graph-api/shared/viewer'
import { pairKeyOf, toRecord } from '@mellanrum/graph-api/suggestions/suggestion'
import { SuggestionStore } from '@mellanrum/graph-api/suggestions/suggestion-store'
import { afterAll, describe, expect, inject, it } from 'vitest'
import { ask, testDriver } from '../support/api.ts'
import { forget } from '../support/forget.ts'
import { makers } from '../support/makers.ts'

const made: string[] = []
afterAll(async () => {
  for (const id of made) await forget(id)
})

/** A synergy of two as it is stored, the same but for its score. */
function synergyOf(ids: readonly string[], score: number) {
  return toRecord('synergy', pairKeyOf(ids), {
    properties: {
      score,
      mutual: false,
      known: false,
      sharedThemeIds: [],
      sharedMotivationIds: [],
    },
    concerns: ids.map((id, position) => ({ id, position, rank: 0, level: 'good' })),
    gains: [],
  })
}

async function listOf(organisationId: string): Promise<string[]> {
  const { synergies } = await ask<{ synergies: { nodes: { level: string; organisation: { id: string } }[] } }>(
    'query ($id: ID!) { synergies(organisationId: $id, first: 20) { nodes { level organisation { id } } } }',
    { id: organisationId },
  )
  return synergies.nodes.map(({ level, organisation }) => `${level} ${organisation.id}`)
}

describe('stored suggestions', () => {
  it('stand in their lists from the moment they are written, also when written anew', async () => {
    const a = (await makers.Organisation?.()) ?? ''
    const b = (await makers.Organisation?.()) ?? ''
    made.push(a, b)
    const graph = openGraph({ driver: testDriver(), viewer: program, database: inject('neo4j').database })
    const store = new SuggestionStore(graph, 'synergy')
    await store.put([synergyOf([a, b], 0.5)])
    expect(await listOf(a)).toContain(`GOOD ${b}`)
    await store.put([synergyOf([a, b], 0.6)])
    expect(await listOf(a)).toContain(`GOOD ${b}`)
    expect(await listOf(b)).toContain(`GOOD ${a}`)
  })
})
