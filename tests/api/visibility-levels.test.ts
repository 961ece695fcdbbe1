import { openGraph } from '@mellanrum/graph-api/database/graph'
import { emptyRowSelection, nodeColumn } from '@mellanrum/graph-api/database/selection'
import { findNode } from '@mellanrum/graph-api/shared/find-node'
import { newId } from '@mellanrum/graph-api/shared/ids'
import { everyone, type Viewer, viewerOf } from '@mellanrum/graph-api/shared/viewer'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { testDriver } from '../support/api.ts'
import { runDirectly } from '../support/hidden-world.ts'

const levels = ['me', 'gathering', 'network', 'everyone', 'gathering elsewhere', 'me of another'] as const
const accountId = newId('evt')
const gatheringId = newId('gat')
const ids = Object.fromEntries(levels.map((level) => [level, newId('nee')])) as Record<(typeof levels)[number], string>

beforeAll(async () => {
  const needs = levels.map((level) => ({
    id: ids[level],
    visibility: level.split(' ')[0],
    authorId: level === 'me' ? accountId : level === 'me of another' ? newId('evt') : null,
    gatheringId: level === 'gathering' ? gatheringId : level === 'gathering elsewhere' ? newId('gat') : null,
  }))
  await runDirectly('UNWIND $needs AS need CREATE (n:Thing:Need) SET n = need', { needs })
})

afterAll(async () => {
  await runDirectly('MATCH (n:Need) WHERE n.id IN $ids DELETE n', { ids: Object.values(ids) })
})

async function seenBy(viewer: Viewer): Promise<string[]> {
  const graph = openGraph({ driver: testDriver(), database: inject('neo4j').database, viewer })
  const selection = emptyRowSelection()
  nodeColumn(selection, 'node')
  const found = await Promise.all(
    levels.map(async (level) => ({ level, node: await findNode(graph, { id: ids[level], label: 'Need', selection }) })),
  )
  return found.filter(({ node }) => node).map(({ level }) => level)
}

describe('what is written at a level', () => {
  const partner: Viewer = viewerOf('partner', { accountId: newId('evt') })

  it('is for everyone', async () => {
    expect(await seenBy(everyone)).toEqual(['everyone'])
  })

  it('is for the network', async () => {
    expect(await seenBy(partner)).toEqual(['network', 'everyone'])
  })

  it('is for the gathering that it was written at, and no other', async () => {
    expect(await seenBy({ ...partner, gatheringIds: [gatheringId] })).toEqual(['gathering', 'network', 'everyone'])
  })

  it('is for its writer alone', async () => {
    expect(await seenBy({ ...partner, accountId })).toEqual(['me', 'network', 'everyone'])
  })
})
