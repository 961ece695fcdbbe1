import { openGraph } from '@mellanrum/graph-api/database/graph'
import { exportNames, exportNetwork } from '@mellanrum/graph-api/exchange/export-network'
import { previewImport } from '@mellanrum/graph-api/exchange/preview-import'
import { readNetwork } from '@mellanrum/graph-api/exchange/read-network'
import { everyone } from '@mellanrum/graph-api/shared/viewer'
import { describe, expect, inject, it } from 'vitest'
import { testDriver } from '../support/api.ts'
import { hidden, holdsNothing, seen, withHiddenWorld } from '../support/hidden-world.ts'
import { beginImport } from '../support/importing.ts'

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

describe('an export read back into the network that it came from', () => {
  const networks = exportNames.filter((name) => name.startsWith('mellanrum.'))

  it.each([...networks, 'tables'])('%s changes nothing and asks about nothing', async (name) => {
    const names = name === 'tables' ? exportNames.filter((one) => one.endsWith('.csv')) : [name]
    const files: Record<string, string | Buffer> = {}
    for (const one of names) files[one] = (await exportNetwork(graph, { name: one }))?.body ?? ''
    const { plan, unreadable } = await previewImport(graph, await beginImport(files))
    expect(unreadable).toEqual([])
    const others = plan.rows.filter(({ outcome }) => ['new', 'changed', 'doubtful'].includes(outcome))
    expect(
      others.map(({ file, row, outcome, label, changed }) => `${file} ${row} ${outcome} ${label} ${changed}`),
    ).toEqual([])
  })
})
