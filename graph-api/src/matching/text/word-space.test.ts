import { describe, expect, it } from 'vitest'
import { latentCosine } from './subspace.ts'
import { TextIndex } from './text-index.ts'
import { WordSpace } from './word-space.ts'

/** Two subjects, each told with either of two words, never with both in one text. */
const subjects = [
  { words: ['mjölk', 'grädde'], company: 'kon betar hagen bonden ladan sommar ost smör yoghurt gården'.split(' ') },
  {
    words: ['spårvagn', 'tunnelbana'],
    company: 'resenär hållplats avgång biljett förare rusning räls vagn'.split(' '),
  },
]
const documents = subjects.flatMap(({ words, company }, subject) =>
  words.flatMap((word, which) =>
    company.map((_, at) => {
      const near = [0, 1, 2, 3].map((step) => company[(at * (which + 2) + step) % company.length])
      return { id: `${subject}${which}${at}`, parts: [{ text: [near[0], word, ...near.slice(1)].join(' ') }] }
    }),
  ),
)
const index = new TextIndex(documents)
const learn = () => WordSpace.train(documents.map(({ id }) => index.orderedTextOf(id)))
const point = (space: WordSpace, text: string) => space.project(index.vectorOf([{ text }]))

describe('words that keep company', () => {
  it('lie near each other, though they never stand in one text', () => {
    const space = learn()
    const [milk, cream, tram] = ['mjölk', 'grädde', 'spårvagn'].map((word) => point(space, word))
    if (!milk || !cream || !tram) throw new Error('Three words make three points.')
    expect(latentCosine(milk, cream)).toBeGreaterThan(0.5)
    expect(latentCosine(milk, tram)).toBeLessThan(0.2)
  })

  it('give the same space for the same texts', () => {
    expect(point(learn(), 'mjölk')).toEqual(point(learn(), 'mjölk'))
  })

  it('are placed from their third place on', () => {
    const company = [1, 2, 3, 4].map((at) => ({ feature: at, position: at }))
    const told = (times: number) => {
      const vector = { features: Uint32Array.of(9), weights: Float32Array.of(1) }
      const texts = [1, 2, 3].map((at) => ({
        words: [...company, ...(at <= times ? [{ feature: 9, position: 5 }] : [])],
        vector: { features: Uint32Array.of(1, 2), weights: Float32Array.of(1, 1) },
      }))
      return Math.hypot(...WordSpace.train(texts).project(vector))
    }
    expect(told(2)).toBe(0)
    expect(told(3)).toBeCloseTo(1, 5)
  })

  it('make a space of no more dimensions than words', () => {
    expect(learn().dimensions).toBeLessThanOrEqual(100)
    const one = { words: [0, 1, 2].map((position) => ({ feature: 1, position })), vector: index.vectorOf([]) }
    expect(WordSpace.train([one]).dimensions).toBe(1)
    expect(WordSpace.train([]).dimensions).toBe(1)
  })

  it('place a text by what it does not have in common with all', () => {
    const space = learn()
    const points = documents.map(({ id }) => space.project(index.vectorOf(id)))
    const [first] = points
    if (!first) throw new Error('There are texts.')
    const centre = Array.from(first, (_, d) => points.reduce((sum, one) => sum + (one[d] ?? 0), 0) / points.length)
    expect(Math.hypot(...centre)).toBeLessThan(0.2)
    for (const one of points) expect(Math.hypot(...one)).toBeCloseTo(1, 4)
  })

  it('leave a text without a known word where it says nothing', () => {
    const space = learn()
    expect(latentCosine(point(space, 'obekant'), point(space, 'mjölk'))).toBe(0)
  })

  it('bring a text nearer that says one thing in other words', () => {
    const told = new TextIndex(documents)
    const before = told.cosine([{ text: 'mjölk' }], [{ text: 'grädde' }])
    told.useSpace(learn())
    expect(told.cosine([{ text: 'mjölk' }], [{ text: 'grädde' }])).toBeGreaterThan(before)
    for (const near of told.query('000', { k: 5 })) {
      expect(near.cosine).toBeCloseTo(told.cosine('000', near.id), 4)
    }
  })
})

describe('names and abbreviations', () => {
  it('say more than a common word that is as rare', () => {
    const names = new TextIndex([
      { id: 'a', parts: [{ text: 'Vi möter Norrvind i hamnen.' }] },
      { id: 'b', parts: [{ text: 'Vi möter grannar vid kajen.' }] },
      { id: 'c', parts: [{ text: 'På torget talar Norrvind och grannar.' }] },
      { id: 'd', parts: [{ text: 'Något helt annat sades där.' }] },
    ])
    expect(names.cosine('a', 'c')).toBeGreaterThan(names.cosine('b', 'c'))
  })
})
