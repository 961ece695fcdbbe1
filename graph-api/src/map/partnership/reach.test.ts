import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { neighboursOf } from './lines.ts'
import { fewestReaching } from './reach.ts'

const network = fc.integer({ min: 1, max: 9 }).chain((count) =>
  fc.array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), { maxLength: 14 }).map((pairs) => {
    const keys = new Set(pairs.filter(([a, b]) => a !== b).map(([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`))
    const lines = [...keys].map((key) => {
      const [a = 0, b = 0] = key.split(' ').map(Number)
      return { a, b }
    })
    return neighboursOf(count, lines)
  }),
)

const reachesAll = (neighbours: readonly (readonly number[])[], members: readonly number[]): boolean =>
  neighbours.every(
    (list, index) => list.length === 0 || members.includes(index) || list.some((one) => members.includes(one)),
  )

/** The size of a smallest set, by trying them all. */
function fewestByTrying(neighbours: readonly (readonly number[])[]): number {
  let fewest = neighbours.length
  for (let bits = 0; bits < 2 ** neighbours.length; bits++) {
    const members = [...neighbours.keys()].filter((index) => bits & (1 << index))
    if (members.length < fewest && reachesAll(neighbours, members)) fewest = members.length
  }
  return fewest
}

describe('the fewest who reach everybody', () => {
  it('reach all who do anything with others, and no fewer do', () => {
    fc.assert(
      fc.property(network, (neighbours) => {
        const { members, isFewest } = fewestReaching(neighbours)
        expect(reachesAll(neighbours, members)).toBe(true)
        expect([members.length, isFewest]).toEqual([fewestByTrying(neighbours), true])
      }),
    )
  })

  it('are few in a network too large to search, and said not to be surely the fewest', () => {
    const count = 600
    // Twenty stars of thirty.
    const lines = Array.from({ length: count }, (_, index) => ({ a: index - (index % 30), b: index })).filter(
      ({ a, b }) => a !== b,
    )
    const { members, isFewest } = fewestReaching(neighboursOf(count, lines))
    expect([members.length, isFewest]).toEqual([20, false])
  })
})
