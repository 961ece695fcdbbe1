import { openGraph } from '@mellanrum/graph-api/database/graph'
import { exportNames, exportNetwork } from '@mellanrum/graph-api/exchange/export-network'
import { readNetwork } from '@mellanrum/graph-api/exchange/read-network'
import { everyone } from '@mellanrum/graph-api/shared/viewer'
import { describe, expect, inject, it } from 'vitest'
import { testDriver } from '../support/api.ts'
import { hidden, holdsNothing, seen, withHiddenWorld } from '../support/hidden-world.ts'

const graph = openGraph({ driver: testDriver(), viewer: everyone, database: inject('neo4j').database })
withHiddenWorld()

describe('an export', () => {
  it.each(exportNames)('%s holds what everyone may see and nothing else', async (name) => {
    const exported = await exportNetwork(graph, { name })
    const text = Buffer.isBuffer(exported?.body) ? '' : (exported?.body ?? '')
    holdsNothing(text)
    if (name === 'mellanrum.jsonl') expect(text).toContain(seen.Organisation)
  })

  it('has each thing once, and no link to what is not in it', async () => {
    const { things, links, byId } = await readNetwork(graph)
    expect(byId.size).toBe(things.length)
    expect(links.filter((link) => !byId.has(link.from) || !byId.has(link.to))).toEqual([])
    expect(things.some(({ id }) => id === hidden.Organisation)).toBe(false)
  })

  it('of no known name is none', async () => {
    expect(await exportNetwork(graph, { name: '../mellanrum.jsonl' })).toBeNull()
  })
})
