import { describe, expect, it } from 'vitest'
import { findContributions } from './contributions.ts'
import type { TextPart, TextSpan } from './model.ts'
import { grouped, type TextForms } from './text-forms.ts'
import type { SparseVector } from './vector.ts'

/** Words by their features, as `{ house: { words: [1], grams: [10, 11] } }`; all others are small words. */
type Told = Readonly<Record<string, { words?: readonly number[]; grams?: readonly number[] }>>

/** Every feature that a text has weighs in it as told, else 1. */
function vectorOf(parts: readonly TextPart[], told: Told, weights: Readonly<Record<number, number>>): SparseVector {
  const words = parts.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+/gu) ?? [])
  const features = [...new Set(words.flatMap((word) => [...(told[word]?.words ?? []), ...(told[word]?.grams ?? [])]))]
  features.sort((a, b) => a - b)
  return { features: Uint32Array.from(features), weights: Float32Array.from(features, (one) => weights[one] ?? 1) }
}

const partsOf = (text: string | readonly string[]): TextPart[] =>
  [text].flat().map((one) => ({ text: one, language: 'other' }))

function find(
  left: string | readonly string[],
  right: string | readonly string[],
  told: Told,
  { limit = 12, weights = {} }: { limit?: number; weights?: Readonly<Record<number, number>> } = {},
) {
  const sideOf = (parts: readonly TextPart[]) => ({
    forms: formsOf(parts, told),
    vector: vectorOf(parts, told, weights),
  })
  return findContributions(sideOf(partsOf(left)), sideOf(partsOf(right)), limit)
}

function formsOf(parts: readonly TextPart[], told: Told): TextForms {
  const spans = new Map<string, { word: string; spans: TextSpan[] }>()
  parts.forEach(({ text }, part) => {
    for (const { 0: word, index } of text.matchAll(/\p{L}+/gu)) {
      const known = spans.get(word.toLowerCase()) ?? { word, spans: [] }
      known.spans.push({ part, start: index, end: index + word.length })
      spans.set(word.toLowerCase(), known)
    }
  })
  return grouped(
    [...spans].flatMap(([word, known]) => {
      const found = told[word]
      if (!found) return []
      return [{ ...known, words: Uint32Array.from(found.words ?? []), grams: Uint32Array.from(found.grams ?? []) }]
    }),
  )
}

describe('a word that two texts share', () => {
  const told = { house: { words: [1], grams: [10] }, houses: { words: [1], grams: [10, 11] }, boat: { words: [2] } }

  it('is told as the left one writes it first, with every place where it stands', () => {
    const [found, ...rest] = find('My Houses, a house', ['one', 'the house'], told)
    expect(rest).toEqual([])
    expect(found?.word).toBe('Houses')
    expect(found?.left).toEqual([
      { part: 0, start: 3, end: 9 },
      { part: 0, start: 13, end: 18 },
    ])
    expect(found?.right).toEqual([{ part: 1, start: 4, end: 9 }])
  })

  it('is marked at each of its places, also where it is written alike', () => {
    const [found] = find('house house', 'house', told)
    expect(found?.left).toEqual([
      { part: 0, start: 0, end: 5 },
      { part: 0, start: 6, end: 11 },
    ])
  })

  it('weighs what its stem and the grams that both have add to the cosine, each once', () => {
    const weights = { 1: 0.5, 10: 0.25, 11: 0.125 }
    expect(find('houses house', 'house', told, { weights })[0]?.weight).toBeCloseTo(0.25 + 0.0625, 9)
    expect(find('houses', 'houses house', told, { weights })[0]?.weight).toBeCloseTo(0.25 + 0.0625 + 0.015625, 9)
  })

  it('weighs nothing for a gram that is only in another word of the other text', () => {
    const more = { ...told, hut: { words: [3], grams: [11] } }
    const weights = { 1: 0.5, 10: 0.25, 11: 0.125 }
    expect(find('houses', 'house hut', more, { weights })[0]?.weight).toBeCloseTo(0.25 + 0.0625, 9)
  })

  it('is left out where it weighs nothing', () => {
    expect(find('boat', 'boat', told, { weights: { 2: 0 } })).toEqual([])
  })

  it('is none where only one text has it', () => {
    expect(find('boat', 'house', told)).toEqual([])
    expect(find('boat', '', told)).toEqual([])
    expect(find('small words', 'small words', told)).toEqual([])
  })
})

describe('the words that two texts share', () => {
  const told = { a: {}, one: { words: [1] }, two: { words: [2] }, six: { words: [3] } }
  const weights = { 1: 0.2, 2: 0.6, 3: 0.4 }
  const words = (limit?: number) => find('one two six', 'six two one', told, { weights, limit }).map(({ word }) => word)

  it('come heaviest first', () => {
    expect(words()).toEqual(['two', 'six', 'one'])
  })

  it('are no more than are asked for', () => {
    expect(words(2)).toEqual(['two', 'six'])
  })
})

describe('two forms that share most of their characters', () => {
  const grams = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at)

  it('come as a pair of their own, though they have no word in common', () => {
    const told = { climate: { words: [1], grams: grams(10, 20) }, klimat: { words: [2], grams: grams(11, 20) } }
    const [found] = find('climate', 'klimat', told)
    expect(found).toMatchObject({ word: 'climate', weight: 9 })
    expect(found?.right).toEqual([{ part: 0, start: 0, end: 6 }])
  })

  it('have three fifths of their grams in common, of both together', () => {
    const other = { words: [2], grams: grams(14, 24) }
    // 6 of 10 and 10, 5 of 10 and 10, 3 of 3 and 7, 3 of 3 and 8.
    const told = {
      enough: { words: [1], grams: grams(10, 20) },
      other,
      lesser: { words: [3], grams: grams(15, 25) },
      short: { words: [4], grams: grams(10, 13) },
      long: { words: [5], grams: grams(10, 17) },
      longer: { words: [6], grams: grams(10, 18) },
    }
    const meet = (left: string, right: string) =>
      [find(left, right, told).length, find(right, left, told).length].join()
    expect(meet('enough', 'other')).toBe('1,1')
    expect(meet('enough', 'lesser')).toBe('0,0')
    expect(meet('short', 'long')).toBe('1,1')
    expect(meet('short', 'longer')).toBe('0,0')
  })

  it('are not compared where they have a word in common already', () => {
    const told = {
      houses: { words: [1], grams: grams(10, 15) },
      house: { words: [1], grams: grams(10, 15) },
      horse: { words: [2], grams: grams(10, 15) },
    }
    const found = find('houses', 'house horse', told)
    expect(found).toHaveLength(1)
    expect(found[0]?.right).toEqual([{ part: 0, start: 0, end: 5 }])
  })

  it('are told with all that are alike on the other side', () => {
    const told = { a: {}, cat: { words: [1], grams: [10, 11] }, kat: { words: [2], grams: [10, 11] } }
    const more = { ...told, katt: { words: [3], grams: [10, 11] }, dog: { words: [4], grams: [20] } }
    const [found, ...rest] = find('cat', 'kat dog katt', more)
    expect(rest).toEqual([])
    expect(found?.right.map(({ start }) => start)).toEqual([0, 8])
  })

  it('are none without grams at all', () => {
    expect(find('cat', 'dog', { cat: { words: [1] }, dog: { words: [2] } })).toEqual([])
  })
})

describe('a word that stands only where a heavier one stands', () => {
  const told = { sunroof: { words: [1, 2] }, sun: { words: [2] } }
  const weights = { 1: 0.5, 2: 0.3 }

  it('is the part inside its own compound, and is not said again', () => {
    expect(find('sunroof', 'sunroof', told, { weights }).map(({ weight }) => weight)).toEqual([0.25])
  })

  it('is said where it stands by itself too, on either side', () => {
    expect(find('sunroof sun', 'sunroof', told, { weights })).toHaveLength(2)
    expect(find('sunroof', 'sunroof sun', told, { weights })).toHaveLength(2)
  })

  it('is told apart by the part of the text that it stands in', () => {
    expect(find(['sunroof', 'sun'], 'sunroof', told, { weights })).toHaveLength(2)
  })
})
