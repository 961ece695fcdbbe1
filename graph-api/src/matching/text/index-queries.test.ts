import { describe, expect, it } from 'vitest'
import { TextIndex } from './text-index.ts'

const text = (words: string) => [{ text: words, language: 'sv' as const }]
const documents = [
  { id: 'både', parts: text('hus båt') },
  { id: 'hus', parts: text('hus tält') },
  { id: 'båt', parts: text('båt segel') },
  { id: 'samma', parts: text('hus båt') },
  { id: 'annat', parts: text('cyklar') },
]
const index = new TextIndex(documents)

describe('the nearest texts', () => {
  it('are all that have something in common, best first, unless fewer are asked for', () => {
    const all = index.query('både')
    expect(all[0]).toEqual({ id: 'samma', cosine: expect.closeTo(1, 5) })
    expect(all.map(({ id }) => id).sort()).toEqual(['båt', 'hus', 'samma'])
    expect(index.query('både', { k: 2 })).toEqual(all.slice(0, 2))
  })

  it('are among those that are let through, however many are asked for', () => {
    expect(index.query('både', { k: 1, filter: (id) => id === 'hus' }).map(({ id }) => id)).toEqual(['hus'])
    expect(index.query('både', { filter: () => false })).toEqual([])
  })

  it('may be equal to a text that is only told, which has no place of its own', () => {
    expect(
      index
        .query(text('hus båt'), { k: 2 })
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['både', 'samma'])
  })

  it('have a cosine of 1 at most', () => {
    for (const { cosine } of index.query('både')) expect(cosine).toBeLessThanOrEqual(1)
  })
})

describe('one text compared with all others', () => {
  it('says the nearest and single cosines, in any order and as often as asked', () => {
    const compared = index.compare('både')
    expect(compared.cosine('hus')).toBeCloseTo(index.cosine('både', 'hus'), 5)
    expect(compared.nearest({})).toEqual(index.query('både'))
    expect(compared.nearest({ k: 1 })).toEqual(index.query('både', { k: 1 }))
    expect(compared.cosine('samma')).toBeLessThanOrEqual(1)
    expect([compared.cosine('annat'), compared.cosine('unknown')]).toEqual([0, 0])
  })
})

describe('the features of a text', () => {
  it('are words, and pieces of words', () => {
    const { features } = index.vectorOf('annat')
    const words = [...features].filter((feature) => index.isWord(feature))
    expect(words).toHaveLength(1)
    expect(features.length).toBeGreaterThan(1)
  })

  it('are the same for a document and for its parts', () => {
    expect(index.vectorOf('hus')).toEqual(index.vectorOf(text('hus tält')))
  })

  it('follow a document that is changed', () => {
    const changing = new TextIndex(documents)
    const before = changing.vectorOf('annat')
    changing.put({ id: 'annat', parts: text('hus') })
    expect(changing.vectorOf('annat')).not.toEqual(before)
    expect(changing.vectorOf('annat')).toEqual(changing.vectorOf(text('hus')))
  })
})

describe('a text as its words in order', () => {
  const positionsIn = (...parts: readonly string[]) =>
    index.orderedTextOf(parts.flatMap(text)).words.map(({ position }) => position)

  it('has a place for each, one after the other, and none for small ones and for those that no text has', () => {
    const [first = 0, second = 0] = positionsIn('hus och båt')
    expect(second - first).toBe(1)
    const [before = 0, after = 0] = positionsIn('hus okänd båt')
    expect(after - before).toBe(2)
    expect(positionsIn('okänd och')).toEqual([])
  })

  it('never has words of two parts near each other', () => {
    const [last = 0, next = 0] = positionsIn('hus', 'båt')
    expect(next - last).toBeGreaterThan(100)
  })

  it('comes with how it is weighed', () => {
    expect(index.orderedTextOf('hus').vector).toEqual(index.vectorOf('hus'))
  })
})

describe('the words that made two texts alike', () => {
  it('are a dozen unless told', () => {
    const words = 'hund katt häst gris fågel fisk orm björn varg räv älg hare mård lo'
    const [one, other] = [text(words), text(words.split(' ').reverse().join(' '))]
    expect(new TextIndex([]).contributions(one, other)).toHaveLength(0)
    const animals = new TextIndex([{ id: 'djur', parts: one }])
    expect(animals.contributions(one, other)).toHaveLength(12)
    expect(animals.contributions('djur', other, 3)).toHaveLength(3)
  })

  it('sum to the cosine where words are shared whole', () => {
    const sum = index.contributions('både', 'samma').reduce((total, { weight }) => total + weight, 0)
    expect(sum).toBeLessThanOrEqual(1)
    // The openings of words are in the cosine, but no word of their own.
    expect(sum).toBeGreaterThan(0.6)
  })
})
