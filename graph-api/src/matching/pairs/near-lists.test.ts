import fc from 'fast-check'
import { expect, it } from 'vitest'
import { byNearness, nearnessOf, type TextNearness } from './near-entries.ts'
import { NearLists } from './near-lists.ts'
import { listLengths } from './weights.ts'

const [ids, most] = [Array.from({ length: 24 }, (_, at) => `t${at}`), listLengths.motivation.motivation]
const step = fc.record({
  does: fc.constantFrom('put' as const, 'put' as const, 'put' as const, 'remove' as const),
  id: fc.constantFrom(...ids),
  likeness: fc.double({ min: 0.01, max: 1, noNaN: true }),
  hasVectors: fc.boolean(),
})

/** The same as plain lists: each new one is near all that are there. */
class PlainLists {
  readonly lists = new Map<string, TextNearness[]>()

  put(id: string, near: ReadonlyMap<string, TextNearness>): TextNearness[] {
    const mine = [...near.values()].sort(byNearness).slice(0, most)
    for (const { id: other } of mine) {
      const theirs = [...(this.lists.get(other) ?? []), { ...(near.get(other) as TextNearness), id }]
      this.lists.set(other, theirs.sort(byNearness).slice(0, most))
    }
    this.lists.set(id, mine)
    return mine
  }

  remove(id: string): void {
    this.lists.delete(id)
    for (const [other, list] of this.lists) {
      this.lists.set(
        other,
        list.filter((one) => one.id !== id),
      )
    }
  }
}

it('lists hold what plain ones would, whatever comes and goes', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
      const [lists, plain] = [new NearLists(2), new PlainLists()]
      for (const { does, id, likeness, hasVectors } of steps) {
        plain.remove(id)
        lists.remove(id)
        if (does === 'remove') continue
        const near = [...plain.lists.keys()].map((other) => {
          const value = (likeness * (other.charCodeAt(1) + other.length)) / 60
          const vectors = hasVectors ? value : null
          return [other, nearnessOf(other, { words: vectors, whole: vectors, text: value })] as const
        })
        const mine = plain.put(id, new Map(near))
        lists.add(id, 'motivation')
        lists.set(id, new Map([['motivation', mine]]))
        for (const one of mine) lists.insert(one.id, { ...one, id })
      }
      for (const id of ids) {
        const expected = plain.lists.get(id) ?? []
        expect(lists.list(id, 'motivation')).toEqual(expected)
        expected.forEach((near, place) => {
          expect(lists.find(id, near.id)).toEqual(near)
          expect(lists.rank(id, near, 'motivation')).toBe(place)
        })
        const back = [...plain.lists].filter(([, list]) => list.some((one) => one.id === id)).map(([owner]) => owner)
        const around = new Set([...expected.map((near) => near.id), ...back])
        expect(new Set(lists.around(id, 'motivation').map((near) => near.id))).toEqual(around)
      }
    }),
    { numRuns: 200 },
  )
})

it('what was told ahead is there once, and does not stand in a list', () => {
  const lists = new NearLists(2)
  for (const id of ['a', 'b']) lists.add(id, 'need')
  lists.tellAhead('b', nearnessOf('a', { words: 0.5, whole: 0.5, text: 0.25 }))
  expect(lists.list('b', 'need')).toEqual([])
  expect([...lists.toldAhead('b').keys()]).toEqual(['a'])
  expect(lists.toldAhead('b').size).toBe(0)
})
