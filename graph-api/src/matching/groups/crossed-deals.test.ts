import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withoutCrossed } from './crossed-deals.ts'

const deal = (offerId: string, needId: string, match: number) => ({ offerId, needId, match })

test('a deal that neither side would make is left out', () => {
  const [herbs, grain] = [deal('buys herbs', 'sells herbs', 0.9), deal('buys grain', 'sells grain', 0.95)]
  expect(withoutCrossed([herbs, deal('buys herbs', 'sells grain', 0.8), grain])).toEqual([herbs, grain])
})

test('what is the best for one of its sides stays: two may help with the same', () => {
  const deals = [deal('digger', 'ditches', 0.6), deal('advice', 'ditches', 0.7), deal('digger', 'pond', 0.5)]
  expect(withoutCrossed(deals)).toEqual(deals)
})

test('every need and every offer keeps its best, in any order', () => {
  const some = fc.array(
    fc.record({
      needId: fc.constantFrom('n1', 'n2', 'n3'),
      offerId: fc.constantFrom('o1', 'o2', 'o3'),
      match: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
  )
  fc.assert(
    fc.property(some, (deals) => {
      const kept = withoutCrossed(deals)
      for (const side of ['needId', 'offerId'] as const) {
        for (const id of new Set(deals.map((one) => one[side]))) {
          const best = (of: typeof deals) => Math.max(...of.filter((one) => one[side] === id).map(({ match }) => match))
          expect(best(kept)).toBe(best(deals))
        }
      }
      expect(withoutCrossed([...deals].reverse())).toEqual([...kept].reverse())
    }),
  )
})
