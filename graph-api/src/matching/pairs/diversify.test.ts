import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diversify, diversifyLists, exposure, type Suggested } from './diversify.ts'

const item = (id: string, score: number, bridge = false): Suggested => ({ id, score, bridge })
const alikeByLetter = (left: string, right: string) => (left[0] === right[0] ? 1 : 0)
const items = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 3 }),
    score: fc.double({ min: 0, max: 1, noNaN: true }),
    bridge: fc.boolean(),
  }),
  { selector: ({ id }) => id, maxLength: 12 },
)

describe('diversify', () => {
  it('chooses each at most once, at most as many as asked for, whatever the order of the input', () => {
    fc.assert(
      fc.property(items, fc.integer({ min: 1, max: 8 }), (list, first) => {
        const chosen = diversify(list, { similarity: alikeByLetter, first })
        expect(chosen).toHaveLength(Math.min(first, list.length))
        expect(new Set(chosen.map(({ id }) => id)).size).toBe(chosen.length)
        expect(diversify([...list].reverse(), { similarity: alikeByLetter, first })).toEqual(chosen)
        if (first > 1 && list.some(({ bridge }) => bridge)) expect(chosen.some(({ bridge }) => bridge)).toBe(true)
      }),
    )
  })

  it('prefers something else to more of the same', () => {
    const list = [item('a1', 0.9), item('a2', 0.85), item('b1', 0.7)]
    expect(diversify(list, { similarity: alikeByLetter, first: 2 }).map(({ id }) => id)).toEqual(['a1', 'b1'])
    expect(diversify(list, { similarity: alikeByLetter, first: 2, lambda: 1 }).map(({ id }) => id)).toEqual([
      'a1',
      'a2',
    ])
  })

  it('gives the last place to the best bridge', () => {
    const list = [item('a', 0.9), item('b', 0.8), item('c', 0.2, true), item('d', 0.1, true)]
    expect(diversify(list, { similarity: () => 0, first: 2 }).map(({ id }) => id)).toEqual(['a', 'c'])
  })
})

describe('all lists under one cap', () => {
  it('shows nobody more often than the cap, but for a list that would be empty', () => {
    const viewers = fc.dictionary(fc.string({ minLength: 1, maxLength: 2 }), items, { maxKeys: 10 })
    fc.assert(
      fc.property(viewers, fc.integer({ min: 1, max: 3 }), (byViewer, mostShown) => {
        const lists = diversifyLists(new Map(Object.entries(byViewer)), {
          similarity: alikeByLetter,
          first: 3,
          mostShown,
        })
        const counts = new Map<string, number>()
        for (const list of lists.values()) {
          if (list.length > 1) for (const { id } of list.slice(1)) counts.set(id, (counts.get(id) ?? 0) + 1)
        }
        for (const count of counts.values()) expect(count).toBeLessThanOrEqual(mostShown)
        for (const [viewer, candidates] of Object.entries(byViewer)) {
          expect((lists.get(viewer) ?? []).length > 0).toBe(candidates.length > 0)
        }
      }),
    )
  })

  it('figures: coverage, inequality, most shown', () => {
    const even = exposure([[{ id: 'a' }], [{ id: 'b' }]], ['a', 'b'])
    expect(even).toEqual({ coverage: 1, inequality: 0, mostShown: 1 })
    const uneven = exposure([[{ id: 'a' }], [{ id: 'a' }]], ['a', 'b', 'c', 'd'])
    expect(uneven.coverage).toBe(0.25)
    expect(uneven.inequality).toBeCloseTo(0.75)
    expect(exposure([], [])).toEqual({ coverage: 0, inequality: 0, mostShown: 0 })
  })
})
