import { newId } from '@mellanrum/graph-api/shared/ids'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { denseNetwork } from '../support/dense-network.ts'
import { runDirectly } from '../support/hidden-world.ts'
import { make, merge, undo } from '../support/merging.ts'
import { done, refused } from '../support/mutate.ts'
import { snapshotOf } from '../support/snapshot.ts'

describe('two merges of things that hang together', () => {
  it.each(['the first', 'the later'])('are undone in any order, %s first', async (which) => {
    const [a, b] = [await make('Organisation'), await make('Organisation')]
    const [x, y] = [await make('Initiative', { leadIds: [a] }), await make('Initiative', { leadIds: [b] })]
    await done('link', { input: { type: 'TAKES_PART_IN', from: b, to: x } }, 'lasts')
    const before = await snapshotOf([a, b, x, y])
    const merges = [await merge(b, a), await merge(y, x)]
    for (const id of which === 'the first' ? merges : merges.reverse()) await undo(id)
    expect(await snapshotOf([a, b, x, y])).toEqual(before)
  })

  it('are undone in any order, of any dense network, and leave it as it was', async () => {
    const order = fc.array(fc.nat({ max: 999 }), { minLength: 7, maxLength: 7 })
    await fc.assert(
      fc.asyncProperty(denseNetwork, order, async ({ things, links, merges }, picks) => {
        await runDirectly('UNWIND $things AS row CREATE (n:Thing) SET n = row.properties SET n:$(row.label)', {
          things,
        })
        await runDirectly(
          `UNWIND $links AS row MATCH (a:Thing {id: row.from}), (b:Thing {id: row.to})
           CREATE (a)-[tie:$(row.type)]->(b) SET tie = row.properties`,
          { links },
        )
        const ids = things.map(({ properties }) => properties.id)
        try {
          await allUndone(ids, merges, picks)
        } finally {
          await runDirectly('MATCH (n:Thing|MergedThing) WHERE n.id IN $ids DETACH DELETE n', { ids })
        }
      }),
      { numRuns: 5, endOnFailure: true },
    )
  })
})

/** Merges one pair after another, undoes the merges in the order of some picks, and holds what is there then against what was. */
async function allUndone(ids: readonly string[], merges: readonly [string, string][], picks: readonly number[]) {
  const before = await snapshotOf(ids)
  const made: string[] = []
  // What would lead round in a circle, or of which a part is gone, is refused and changes nothing.
  for (const [kept, gone] of merges) made.push(...(await merge(kept, gone, ['name']).then(nothingElse, nothing)))
  for (let tried = 0; made.length > 0; tried += 1) {
    const [id = ''] = made.splice((picks[tried] ?? -1) % made.length, 1)
    const isUndone = await undo(id).then(
      () => true,
      // Of what has become a part of another since, that is undone first.
      (error: { fields?: { code: string }[] }) => error.fields?.[0]?.code !== 'merged_further' && Promise.reject(error),
    )
    if (!isUndone) made.unshift(id)
  }
  expect(await snapshotOf(ids)).toEqual(before)
}

const nothingElse = (id: string) => [id]
const nothing = () => []

/** Merges that were made later, as the network keeps them, of things that it need not hold. */
async function withLaterMerges(pairs: readonly [string, string][], work: () => Promise<void>): Promise<void> {
  const merges = pairs.map(([keptId, goneId]) => ({ id: newId('mrg'), keptId, goneId }))
  const texts = { changes: '{}', before: '{}', ties: '{"spared":[],"replaced":[]}', verdicts: '[]' }
  await runDirectly(
    `UNWIND $merges AS merge CREATE (n:Merge {at: '2026-01-01T00:00:00.000Z', label: 'Organisation', keptName: 'x', goneName: 'x'})
     SET n += merge, n += $texts`,
    { merges, texts },
  )
  try {
    await work()
  } finally {
    await runDirectly('MATCH (n:Merge) WHERE n.id IN $ids DELETE n', { ids: merges.map(({ id }) => id) })
  }
}

describe('a merge beneath many later ones', () => {
  const two = async () => {
    const [a, b] = [await make('Organisation'), await make('Organisation')]
    const [x, y] = [await make('Initiative', { leadIds: [a] }), await make('Initiative', { leadIds: [b] })]
    await done('link', { input: { type: 'TAKES_PART_IN', from: b, to: x } }, 'lasts')
    return { a, b, x, y, all: [a, b, x, y] }
  }
  const pairs = (count: number, keptId?: string) =>
    Array.from({ length: count }, (): [string, string] => [keptId ?? newId('org'), newId('org')])

  it('is undone exactly, however many of them have nothing to do with it', async () => {
    const { a, b, x, y, all } = await two()
    const before = await snapshotOf(all)
    const merges = [await merge(b, a), await merge(y, x)]
    await withLaterMerges(pairs(80), async () => {
      for (const id of merges) await undo(id)
    })
    expect(await snapshotOf(all)).toEqual(before)
  })

  it('is refused where more than sixty hang together with it, says so, and changes nothing', async () => {
    const { a, b, x, all } = await two()
    const merged = await merge(b, a)
    const before = await snapshotOf(all)
    await withLaterMerges(pairs(61, x), async () => {
      expect(await refused('undoMerge', { id: merged })).toEqual(['id too_many_later'])
    })
    expect(await snapshotOf(all)).toEqual(before)
    await undo(merged)
  })
})
