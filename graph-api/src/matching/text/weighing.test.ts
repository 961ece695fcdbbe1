import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { characterGrams, openingOf } from './character-grams.ts'
import { GrowingCounts } from './growing-array.ts'
import { guessLanguage, languageOf } from './language.ts'
import type { FeatureKind } from './lexicon.ts'
import { Postings } from './postings.ts'
import { tokenise } from './tokenise.ts'
import { cosineOf, frequencyLimit, type SparseVector, toWeightedVector } from './vector.ts'
import { isShouted, WrittenForms } from './written-forms.ts'

const vectorOf = (entries: readonly (readonly [number, number])[]): SparseVector => ({
  features: Uint32Array.from(entries.map(([feature]) => feature)),
  weights: Float32Array.from(entries.map(([, weight]) => weight)),
})

describe('a feature that many texts have', () => {
  it('is dropped above a fifth of the texts, but never below a dozen, and always above five thousand', () => {
    expect(frequencyLimit(10)).toBe(12)
    expect(frequencyLimit(60)).toBe(12)
    expect(frequencyLimit(1_000)).toBe(200)
    expect(frequencyLimit(100_000)).toBe(5_000)
  })
})

describe('a text as weights', () => {
  /** Features 0–9 are words, 10–19 grams, 20–29 openings. */
  const kindOf = (feature: number): FeatureKind => (feature < 10 ? 'word' : feature < 20 ? 'gram' : 'opening')
  const weighing = (documents: number, frequencies: Record<number, number> = {}) => ({
    documents,
    documentsWith: (feature: number) => frequencies[feature] ?? 1,
    kindOf,
  })
  const squareOf = ({ features, weights }: SparseVector, kind: FeatureKind) =>
    [...features].reduce((sum, feature, at) => sum + (kindOf(feature) === kind ? (weights[at] ?? 0) ** 2 : 0), 0)

  it('stands in order of its features', () => {
    const { features } = toWeightedVector(
      new Map([
        [20, 1],
        [3, 1],
        [11, 1],
      ]),
      weighing(100),
    )
    expect([...features]).toEqual([3, 11, 20])
  })

  it('gives each kind that it has a third of the square of its length', () => {
    const vector = toWeightedVector(
      new Map([
        [0, 1],
        [1, 3],
        [10, 1],
        [11, 2],
        [20, 1],
      ]),
      weighing(100, { 1: 7, 11: 9 }),
    )
    for (const kind of ['word', 'gram', 'opening'] as const) expect(squareOf(vector, kind)).toBeCloseTo(1 / 3, 6)
    const wordsOnly = toWeightedVector(new Map([[0, 1]]), weighing(100))
    expect(squareOf(wordsOnly, 'word')).toBeCloseTo(1 / 3, 6)
    expect(squareOf(wordsOnly, 'gram')).toBe(0)
  })

  it('weighs by (1 + ln c) · ln(1 + N/df)', () => {
    const { weights } = toWeightedVector(
      new Map([
        [0, 1],
        [1, 4],
      ]),
      weighing(100, { 0: 2, 1: 10 }),
    )
    const expected = (1 * Math.log(1 + 50)) / ((1 + Math.log(4)) * Math.log(1 + 10))
    expect((weights[0] ?? 0) / (weights[1] ?? 1)).toBeCloseTo(expected, 5)
  })

  it('takes a count below one as it is, and a feature of no text as one of a single', () => {
    const { weights } = toWeightedVector(
      new Map([
        [0, 0.5],
        [1, 1],
      ]),
      weighing(100, { 0: 0 }),
    )
    expect((weights[0] ?? 0) / (weights[1] ?? 1)).toBeCloseTo(0.5, 6)
  })

  it('leaves out what more texts have than the limit, and keeps what just as many have', () => {
    const { features } = toWeightedVector(
      new Map([
        [0, 1],
        [1, 1],
      ]),
      weighing(60, { 0: 12, 1: 13 }),
    )
    expect([...features]).toEqual([0])
  })
})

describe('a cosine', () => {
  it('is the sum over what both have', () => {
    const left = vectorOf([
      [1, 0.5],
      [3, 0.5],
      [7, 0.25],
    ])
    const right = vectorOf([
      [2, 1],
      [3, 0.5],
      [7, 0.5],
      [9, 1],
    ])
    expect(cosineOf(left, right)).toBeCloseTo(0.375, 6)
    expect(cosineOf(right, left)).toBeCloseTo(0.375, 6)
    expect(cosineOf(left, vectorOf([]))).toBe(0)
    expect(cosineOf(vectorOf([[1, 2]]), vectorOf([[1, 2]]))).toBe(1)
  })

  it('is what the inverted index sums, packed or added later', () => {
    const sparse = fc
      .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 4 })), {
        selector: ([feature]) => feature,
        maxLength: 6,
      })
      .map((entries) =>
        vectorOf([...entries].sort(([a], [b]) => a - b).map(([feature, weight]) => [feature, weight / 16])),
      )
    fc.assert(
      fc.property(
        fc.array(sparse, { maxLength: 5 }),
        fc.array(sparse, { maxLength: 3 }),
        sparse,
        (packed, later, query) => {
          const postings = new Postings()
          const listLength = (feature: number) => packed.filter(({ features }) => features.includes(feature)).length
          postings.pack(
            { featureCount: 10, slotCount: packed.length, listLength },
            (slot) => packed[slot] ?? vectorOf([]),
          )
          for (const [at, vector] of later.entries()) postings.add(packed.length + at, vector)
          const sums = new Float32Array(packed.length + later.length)
          postings.accumulate(query, sums)
          const all = [...packed, ...later].map((vector) => cosineOf(vector, query))
          for (const [slot, cosine] of all.entries()) expect(Math.min(1, sums[slot] ?? 0)).toBeCloseTo(cosine, 5)
        },
      ),
    )
  })

  it('forgets at a new build what was added to the last one', () => {
    const postings = new Postings()
    postings.add(0, vectorOf([[1, 1]]))
    postings.pack({ featureCount: 2, slotCount: 1, listLength: () => 0 }, () => vectorOf([]))
    const sums = new Float32Array(1)
    postings.accumulate(
      vectorOf([
        [1, 1],
        [8, 1],
      ]),
      sums,
    )
    expect(sums[0]).toBe(0)
  })
})

describe('the pieces of a word', () => {
  it('are four letters with its edges marked, k written c', () => {
    expect(characterGrams('mål')).toEqual(['_mål', 'mål_'])
    expect(characterGrams('ek')).toEqual(['_ec_'])
    expect(characterGrams('kick')).toEqual(['_cic', 'cicc', 'icc_'])
  })

  it('open with its first five', () => {
    expect([openingOf('återbruk'), openingOf('ek')]).toEqual(['återb', 'ek'])
  })
})

describe('what is no word of a text', () => {
  it.each([
    ['an address', 'Se https://umea.se/klimat idag', ['se', 'idag']],
    ['an entity', 'Mat&nbsp;och hus', ['mat', 'och', 'hus']],
    ['a tag with its attributes', 'Ett <a href="x y">hus</a> till', ['ett', 'hus', 'till']],
    ['a letter by itself', 'A och B', ['och']],
  ])('is %s', (_what, text, words) => {
    const tokens = tokenise(text)
    expect(tokens.map(({ word }) => word)).toEqual(words)
    for (const { word, start, end } of tokens) expect(text.slice(start, end).toLowerCase()).toBe(word)
  })

  it('is no comparison or question', () => {
    expect(tokenise('a < bra och bra > c').map(({ word }) => word)).toEqual(['bra', 'och', 'bra'])
  })
})

describe('the language of a text', () => {
  it('is one of two, or another', () => {
    expect([languageOf('sv'), languageOf('en'), languageOf('fi'), languageOf(null)]).toEqual([
      'sv',
      'en',
      'other',
      'other',
    ])
  })

  it('is told by its small words, whatever is declared, where they say so clearly', () => {
    expect(guessLanguage('vi och de som har det'.split(' '), 'en')).toBe('sv')
    expect(guessLanguage('the people who are with us and them'.split(' '), 'sv')).toBe('en')
  })

  it('is as declared where the words say little', () => {
    expect(guessLanguage(['solceller', 'tak'], 'en')).toBe('en')
    expect(guessLanguage(['och', 'the'], 'other')).toBe('other')
  })

  it('is guessed from letters where nothing is declared, else unknown', () => {
    expect(guessLanguage(['återbruk', 'möbler'])).toBe('sv')
    expect(guessLanguage(['verkko', 'talo'])).toBe('other')
    expect(guessLanguage([])).toBe('other')
    expect(guessLanguage(['and'])).toBe('en')
  })

  it('is not told by a few small words in a long list of names', () => {
    const names = Array.from({ length: 100 }, (_, index) => `namn${index}`)
    expect(guessLanguage([...names, 'och', 'som', 'det'], 'en')).toBe('en')
  })
})

describe('a word as it is written', () => {
  const weightOf = (...places: readonly [string, string][]) => {
    const forms = new WrittenForms()
    for (const [text, word] of places) {
      const start = text.indexOf(word)
      forms.note(7, text, { start, end: start + word.length })
    }
    return forms.weightOf(7)
  }

  it('counts more for a name and an abbreviation inside a sentence', () => {
    expect(weightOf(['Vi i Umeå bygger', 'Umeå'])).toBeCloseTo(1.22, 12)
    expect(weightOf(['Vi på RISE bygger', 'RISE'])).toBeCloseTo(1.35, 12)
    expect(weightOf(['Vi i Umeå bygger', 'Umeå'], ['en umeå till', 'umeå'])).toBeCloseTo(1.11, 12)
  })

  it('counts one where it is written small, begins a sentence, or was never seen', () => {
    expect(weightOf(['Vi bygger hus', 'hus'])).toBe(1)
    for (const text of [
      'Hus byggs',
      'Slut. Hus byggs',
      'Vad? Hus byggs',
      'Så:\nHus byggs',
      '• Hus byggs',
      '”Hus byggs',
    ]) {
      expect(weightOf([text, 'Hus']), text).toBe(1)
    }
    expect(new WrittenForms().weightOf(3)).toBe(1)
  })

  it('tells nothing in a heading of capitals', () => {
    expect([isShouted('ALLA TAK'), isShouted('Alla tak'), isShouted('123'), isShouted('ABCdef')]).toEqual([
      true,
      false,
      false,
      false,
    ])
  })
})

describe('counts that grow', () => {
  it('are 0 beyond their end, and kept when they grow', () => {
    const counts = new GrowingCounts()
    expect(counts.get(5_000)).toBe(0)
    counts.add(3, 2)
    counts.add(3, 1)
    counts.set(1_023, 7)
    counts.add(1_024, 4)
    counts.set(9_000, 1)
    expect([3, 1_023, 1_024, 9_000, 9_001].map((at) => counts.get(at))).toEqual([3, 7, 4, 1, 0])
  })
})
