import { describe, expect, it } from 'vitest'
import { createThemeSimilarity, unitVector, weightedCosine } from './theme-similarity.ts'

describe('the likeness of themes', () => {
  const themes = [
    { id: 'bus', broaderIds: ['travel'] },
    { id: 'bike', broaderIds: ['travel'] },
    { id: 'travel', broaderIds: ['climate'] },
    { id: 'climate', broaderIds: [] },
    { id: 'food', broaderIds: ['climate'] },
  ]
  const uses = [['bus'], ['bike'], ['food'], ['food']]
  const { between, vectorOf } = createThemeSimilarity(themes, uses, 0.5)

  it('is 1 of a set with itself, in any order and with doubles, and 0 where either is empty or nothing is shared', () => {
    expect(between(['bus', 'food'], ['food', 'bus', 'bus'])).toBeCloseTo(1, 12)
    expect(between([], ['bus'])).toBe(0)
    expect(between(['bus'], [])).toBe(0)
    expect(between(['bus'], ['unknown'])).toBe(0)
  })

  it('weighs a broader theme half as much a level up, and a rare one more', () => {
    const vector = vectorOf(['bus'])
    const weights = { bus: Math.log(1 + 4), travel: 0.5 * Math.log(1 + 4 / 2), climate: 0.25 * Math.log(1 + 4 / 4) }
    const length = Math.hypot(...Object.values(weights))
    for (const [id, weight] of Object.entries(weights)) expect(vector.get(id)).toBeCloseTo(weight / length, 12)
    expect(vector.size).toBe(3)
  })

  it('is greater for two that share a nearer one', () => {
    expect(between(['bus'], ['bike'])).toBeGreaterThan(between(['bus'], ['food']))
    expect(between(['bus'], ['food'])).toBeGreaterThan(0)
    expect(between(['bus'], ['food'])).toBe(between(['food'], ['bus']))
  })

  it('counts anew how rare each is, as if it had been made so', () => {
    const moved = themes.map((theme) => (theme.id === 'food' ? { ...theme, broaderIds: ['kitchen'] } : theme))
    const now = [...uses, ['food', 'bus'], ['bus']]
    const likeness = createThemeSimilarity(themes, uses, 0.5)
    likeness.rearrange(moved)
    likeness.recount(now)
    for (const id of ['bus', 'food', 'kitchen'])
      expect(likeness.vectorOf([id])).toEqual(createThemeSimilarity(moved, now, 0.5).vectorOf([id]))
  })

  it('follows a theme that is moved, and knows one that is new', () => {
    const likeness = createThemeSimilarity(themes, uses, 0.5)
    expect(likeness.between(['bus'], ['bike'])).toBeGreaterThan(0)
    const moved = themes.map((theme) => (theme.id === 'bus' ? { ...theme, broaderIds: [] } : theme))
    likeness.rearrange([...moved, { id: 'train', broaderIds: ['travel'] }])
    expect(likeness.between(['bus'], ['bike'])).toBe(0)
    expect(likeness.between(['train'], ['bike'])).toBeGreaterThan(0)
  })

  it('takes a theme at its best weight, and comes to an end where broader ones go round', () => {
    const round = [
      { id: 'a', broaderIds: ['b'] },
      { id: 'b', broaderIds: ['a'] },
    ]
    const { vectorOf: of } = createThemeSimilarity(round, [], 0.5)
    const vector = of(['a', 'b'])
    expect(vector.get('a')).toBeCloseTo(Math.SQRT1_2, 12)
    expect(vector.get('b')).toBeCloseTo(Math.SQRT1_2, 12)
  })

  it('has vectors of length 1, none for nothing', () => {
    expect(
      unitVector(
        new Map([
          ['x', 3],
          ['y', 4],
        ]),
      ),
    ).toEqual(
      new Map([
        ['x', 0.6],
        ['y', 0.8],
      ]),
    )
    expect(unitVector(new Map([['x', 1]]), () => 0).size).toBe(0)
    expect([
      ...unitVector(
        new Map([
          ['y', 1],
          ['x', 1],
        ]),
      ).keys(),
    ]).toEqual(['x', 'y'])
    expect(weightedCosine(new Map([['x', 1]]), new Map([['x', 1.1]]))).toBe(1)
    expect(
      weightedCosine(
        new Map([
          ['x', 0.6],
          ['y', 0.8],
        ]),
        new Map([
          ['y', 0.5],
          ['z', 1],
        ]),
      ),
    ).toBeCloseTo(0.4, 12)
  })
})
