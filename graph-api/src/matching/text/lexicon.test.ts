import { describe, expect, it } from 'vitest'
import { characterGrams, openingOf } from './character-grams.ts'
import type { TextLanguage } from './language.ts'
import { type FeatureKind, Lexicon } from './lexicon.ts'

const inNone = () => 0
const numberOf = (lexicon: Lexicon, word: string, language: TextLanguage = 'sv') => {
  const number = lexicon.numberOf(word, language)
  if (number === undefined) throw new Error(`${word} is a small word.`)
  return number
}
const featuresOf = (lexicon: Lexicon, word: string, documentsWith: (stem: number) => number = inNone) => [
  ...lexicon.featuresOf(numberOf(lexicon, word), documentsWith),
]

describe('the forms of words', () => {
  it('have a number each, the same whenever they are met', () => {
    const lexicon = new Lexicon()
    const first = lexicon.numberOf('cyklar', 'sv')
    expect(lexicon.numberOf('hus', 'sv')).not.toBe(first)
    expect(lexicon.numberOf('cyklar', 'sv')).toBe(first)
  })

  it('are told apart by language', () => {
    const lexicon = new Lexicon()
    const numbers = (['sv', 'en', 'other'] as const).map((language) => lexicon.numberOf('museum', language))
    expect(new Set(numbers).size).toBe(3)
  })

  it('have none where a word is small in its language', () => {
    const lexicon = new Lexicon()
    expect([lexicon.numberOf('och', 'sv'), lexicon.numberOf('the', 'en')]).toEqual([undefined, undefined])
    expect(lexicon.numberOf('the', 'sv')).toBeDefined()
    expect(lexicon.numberOf('och', 'en')).toBeDefined()
    expect(lexicon.numberOf('och', 'other')).toBeDefined()
    expect(lexicon.numberOf('the', 'other')).toBeDefined()
  })

  it('share a number for their stem', () => {
    const lexicon = new Lexicon()
    const stemOf = (word: string) => lexicon.form(numberOf(lexicon, word)).stemNumber
    expect(stemOf('bilar')).toBe(stemOf('bilen'))
    expect(stemOf('bilar')).not.toBe(stemOf('hus'))
    expect(stemOf('bilarna')).toBe(stemOf('bilar'))
  })

  it('are an error where there is none with that number', () => {
    expect(() => new Lexicon().form(0)).toThrow(RangeError)
  })
})

describe('the features of a form', () => {
  it('are its stem, its opening and its grams, each of its kind', () => {
    const lexicon = new Lexicon()
    const features = featuresOf(lexicon, 'museum')
    const kinds: FeatureKind[] = ['word', 'opening', ...characterGrams('museum').map(() => 'gram' as const)]
    expect(features.map((feature) => lexicon.kindOf(feature))).toEqual(kinds)
    expect(lexicon.form(numberOf(lexicon, 'museum')).wordFeatures).toBe(1)
    expect(lexicon.featureCount).toBe(kinds.length)
  })

  it('are shared where words have a stem, an opening or a gram in common', () => {
    const lexicon = new Lexicon()
    const [one, other] = [featuresOf(lexicon, 'bilar'), featuresOf(lexicon, 'bilarna')]
    expect(one[0]).toBe(other[0])
    expect(openingOf('bilar')).toBe(openingOf('bilarna'))
    expect(one[1]).toBe(other[1])
    expect(one.slice(2).filter((feature) => other.includes(feature))).toHaveLength(3)
  })

  it('differ by kind, though they are written alike', () => {
    const lexicon = new Lexicon()
    const [word, opening] = featuresOf(lexicon, 'hus')
    expect(word).not.toBe(opening)
  })

  it('hold the parts of a compound that the documents know', () => {
    const lexicon = new Lexicon()
    const stems = ['vind', 'kraft'].map((word) => lexicon.form(numberOf(lexicon, word)).stemNumber)
    const parts = ['vind', 'kraft'].map((word) => featuresOf(lexicon, word)[0])
    const [whole, ...rest] = featuresOf(lexicon, 'vindkraft', (stem) => (stems.includes(stem) ? 5 : 0))
    expect(rest.slice(0, 2)).toEqual(parts)
    expect(parts).not.toContain(whole)
    expect(lexicon.form(numberOf(lexicon, 'vindkraft')).wordFeatures).toBe(3)
  })

  it('stay as they were when they were first counted', () => {
    const lexicon = new Lexicon()
    const stems = ['vind', 'kraft'].map((word) => lexicon.form(numberOf(lexicon, word)).stemNumber)
    const whole = featuresOf(lexicon, 'vindkraft')
    expect(featuresOf(lexicon, 'vindkraft', (stem) => (stems.includes(stem) ? 5 : 0))).toEqual(whole)
  })

  it('do not hold parts that no document has had', () => {
    const lexicon = new Lexicon()
    featuresOf(lexicon, 'vindkraft', () => 5)
    expect(lexicon.form(numberOf(lexicon, 'vindkraft')).wordFeatures).toBe(1)
  })
})
