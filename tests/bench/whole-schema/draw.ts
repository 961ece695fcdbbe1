import { seededRandom } from '@mellanrum/graph-api/matching/seeded-random'

/** What is drawn by chance, and can be drawn again from the same seed. */
export interface Draw {
  /** True in so many of a hundred cases. */
  percent(share: number): boolean
  /** A whole number below `end`. */
  below(end: number): number
  /** One of some; throws where there are none. */
  one<Item>(items: readonly Item[]): Item
  /** So many of some at most, in any order. */
  some<Item>(items: readonly Item[], most: number): Item[]
}

export function drawFrom(seed: number): Draw {
  const random = seededRandom(seed)
  const below = (end: number) => Math.floor(random() * end)
  return {
    percent: (share) => random() * 100 < share,
    below,
    one: (items) => {
      const item = items[below(items.length)]
      if (item === undefined) throw new Error('Nothing to draw from')
      return item
    },
    some: (items, most) => {
      const left = [...items]
      return Array.from({ length: Math.min(most, left.length) }, () => left.splice(below(left.length), 1)).flat()
    },
  }
}
