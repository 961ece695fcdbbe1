import { describe, expect, it } from 'vitest'
import { LatentSpace } from './latent-space.ts'
import { latentCosine } from './subspace.ts'
import type { SparseVector } from './vector.ts'

const text = (...features: readonly number[]): SparseVector => ({
  features: Uint32Array.from([...new Set(features)].sort((a, b) => a - b)),
  weights: new Float32Array(new Set(features).size).fill(1),
})
/** Four subjects, each with three words of one language (0–2 …) and three of another (100–102 …). */
const subjects = [0, 3, 6, 9]
const bilingual = subjects.flatMap((first) => {
  const [a, b, c] = [first, first + 1, first + 2]
  return [
    text(a, b, a + 100, b + 100),
    text(b, c, b + 100, c + 100),
    text(a, c, a + 100, c + 100),
    text(a, b, c, a + 100, b + 100, c + 100),
  ]
})

describe('a space of words of two languages', () => {
  const space = LatentSpace.train(bilingual, { dimensions: 4 })
  const cosine = (left: SparseVector, right: SparseVector) => latentCosine(space.project(left), space.project(right))

  it('brings a text near those of its subject in the other language, and of no other subject', () => {
    for (const mine of subjects) {
      for (const theirs of subjects) {
        const near = cosine(text(mine, mine + 1), text(theirs + 100, theirs + 102))
        if (mine === theirs) expect(near).toBeGreaterThan(0.9)
        else expect(Math.abs(near)).toBeLessThan(0.1)
      }
    }
  })

  it('has points of length 1, and of zeros for a text of which it knows no word', () => {
    expect(Math.hypot(...space.project(text(0, 103)))).toBeCloseTo(1, 5)
    expect([...space.project(text(999))]).toEqual([0, 0, 0, 0])
  })

  it('is the same for the same texts', () => {
    expect(LatentSpace.train(bilingual, { dimensions: 4 }).project(text(0))).toEqual(space.project(text(0)))
  })

  it('gives a text the same place however heavy it is', () => {
    const heavy = { features: text(0, 4).features, weights: Float32Array.of(5, 5) }
    const [once, more] = [space.project(text(0, 4)), space.project(heavy)]
    for (const [d, value] of once.entries()) expect(more[d]).toBeCloseTo(value, 5)
  })

  it('knows a word from the second text on', () => {
    const known = LatentSpace.train([...bilingual, text(50, 51), text(51, 0)], { dimensions: 4 })
    expect(Math.hypot(...known.project(text(50)))).toBe(0)
    expect(Math.hypot(...known.project(text(51)))).toBeCloseTo(1, 5)
  })

  it('leaves out the features that are told not to count', () => {
    const some = LatentSpace.train(bilingual, { dimensions: 4, counts: (feature) => feature !== 0 })
    expect(Math.hypot(...some.project(text(0)))).toBe(0)
    expect(Math.hypot(...some.project(text(1)))).toBeCloseTo(1, 5)
  })

  it('holds texts as they lie to each other, where it has a dimension for each word', () => {
    const uneven = [1, 2, 3, 4].flatMap((n) => [text(1, n), text(n, 4), text(2, n, 1), text(...[1, 2, 3].slice(0, n))])
    const whole = LatentSpace.train(uneven)
    expect(whole.dimensions).toBe(4)
    const near = (left: SparseVector, right: SparseVector) => latentCosine(whole.project(left), whole.project(right))
    expect(near(text(1, 2), text(2, 3))).toBeCloseTo(1 / 2, 3)
    expect(near(text(1, 2, 3, 4), text(4))).toBeCloseTo(1 / 2, 3)
    expect(near(text(1), text(3))).toBeCloseTo(0, 3)
  })

  it('has no more dimensions than asked for, than features, or than texts but one', () => {
    expect(space.dimensions).toBe(4)
    expect(LatentSpace.train(bilingual).dimensions).toBe(bilingual.length - 1)
    expect(LatentSpace.train(Array.from({ length: 9 }, () => text(1, 2))).dimensions).toBe(2)
    expect(LatentSpace.train([text(1)]).dimensions).toBe(1)
  })
})
