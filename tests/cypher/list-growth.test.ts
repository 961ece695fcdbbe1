import type { Fragment } from '@mellanrum/graph-api/database/statement'
import { toParameters } from '@mellanrum/graph-api/database/values'
import { newId } from '@mellanrum/graph-api/shared/ids'
import { viewerOf } from '@mellanrum/graph-api/shared/viewer'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { testDriver } from '../support/api.ts'
import { loadBindings } from '../support/bindings.ts'
import { runDirectly } from '../support/hidden-world.ts'
import { hitsOf, operatorsOf } from '../support/plans.ts'

const bindings = await loadBindings()
const lists = [...bindings.values()].flatMap((binding) =>
  binding.kind === 'fragment' ? (binding.ways ?? []).map((way) => ({ ...way, file: binding.file })) : [],
)

/** Levels of this file alone, so that no other test sees its nodes; the viewer of a share sees the first so many. */
const run = newId('evt')
const level = (number: number) => `level-${number}-${run}`
const sizes = [40, 960, 960, 40] as const
const shares = [
  { percent: 2, sees: [level(0)] },
  { percent: 50, sees: [level(0), level(1)] },
  { percent: 98, sees: [level(0), level(1), level(2)] },
]
const labels = { need: 'Need', initiative: 'Initiative', motivation: 'Motivation' } as const
const page = 20

beforeAll(async () => {
  for (const [variable, label] of Object.entries(labels)) {
    const levels = sizes.flatMap((size, number) => Array<string>(size).fill(level(number)))
    const rows = levels.map((visibility, number) => ({
      id: newId(({ need: 'nee', initiative: 'ini', motivation: 'mot' } as const)[variable as 'need']),
      visibility,
      // In one order with the levels mixed, as they are.
      key: `${run} ${String((number * 7919) % levels.length).padStart(6, '0')}`,
    }))
    await runDirectly(
      `UNWIND $rows AS row CREATE (n:Thing:${label} {id: row.id, visibility: row.visibility})
       SET n.createdAt = row.key, n.sortTitle = row.key, n.listOrder = row.key`,
      { rows },
    )
  }
})

afterAll(() => runDirectly(`MATCH (n:Thing) WHERE n.visibility ENDS WITH $run DETACH DELETE n`, { run }))

async function profile(list: Fragment, sees: readonly string[], after: unknown) {
  const nothing = Object.fromEntries(list.parameters.map((name) => [name, null]))
  const viewer = { ...viewerOf('program'), sees }
  const parameters = { ...nothing, openOnly: false, viewer, today: '2026-01-01', now: '', first: page + 1, after }
  const session = testDriver().session({ database: inject('neo4j').database })
  try {
    const { records, summary } = await session.run(`PROFILE ${list.text}`, toParameters(parameters))
    return { rows: records.length, last: records[page - 1]?.get('cursor') as unknown, hits: hitsOf(summary.profile) }
  } finally {
    await session.close()
  }
}

describe('a page of a list', () => {
  const along = lists.filter(({ by, file }) => by === null && /list-(needs|initiatives|motivations)/.test(file))

  it.each(along)('reads as much as it shows, whatever share of the rows one sees: $file, $order', async (list) => {
    const hits: number[] = []
    for (const { sees } of shares) {
      let after: unknown = null
      for (let at = 0; at < 3; at += 1) {
        const found = await profile(list.fragment, sees, after)
        after = found.last
        if (found.rows < page + 1) break
        hits.push(found.hits)
      }
    }
    expect(hits.length).toBeGreaterThan(6)
    // Each level is asked for a page, and each row costs its key, its id, its level and what it is filtered by.
    for (const each of hits) expect(each).toBeLessThan((page + 1) * shares.length * 12 + 50)
  })

  it.each(lists)(
    'is a seek in an index, and starts from what filters it: $file, $order by $by',
    async ({ fragment }) => {
      const nothing = Object.fromEntries(fragment.parameters.map((name) => [name, null]))
      const session = testDriver().session({ database: inject('neo4j').database })
      try {
        const parameters = toParameters({ ...nothing, viewer: viewerOf('local'), today: '', now: '', first: 1 })
        const { summary } = await session.run(`EXPLAIN ${fragment.text}`, parameters)
        expect(operatorsOf(summary.plan)).not.toEqual(
          expect.arrayContaining([expect.stringMatching(/LabelScan|AllNodes/)]),
        )
      } finally {
        await session.close()
      }
    },
  )
})
