import { describe, expect, it } from 'vitest'
import { guessLanguage, languageOf } from './language.ts'

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

  it('is clear from three small words on that are a share of all', () => {
    const text = (small: number, names: number) => [
      ...['och', 'som', 'det'].slice(0, small),
      ...Array.from({ length: names }, (_, at) => `namn${at}`),
    ]
    expect(guessLanguage(text(3, 0), 'en')).toBe('sv')
    expect(guessLanguage(text(2, 0), 'en')).toBe('en')
    expect(guessLanguage(text(3, 34), 'en')).toBe('sv')
    expect(guessLanguage(text(3, 35), 'en')).toBe('en')
  })

  it('is clear only where one language has more than twice the small words of the other', () => {
    const [swedish, english] = [
      ['och', 'som', 'det', 'vi', 'att'],
      ['the', 'and', 'of', 'with', 'from'],
    ]
    const mixed = (ofSwedish: number, ofEnglish: number) =>
      guessLanguage([...swedish.slice(0, ofSwedish), ...english.slice(0, ofEnglish)], 'other')
    expect([mixed(4, 1), mixed(1, 4)]).toEqual(['sv', 'en'])
    expect([mixed(4, 2), mixed(2, 4)]).toEqual(['other', 'other'])
    expect([mixed(5, 2), mixed(2, 5)]).toEqual(['sv', 'en'])
  })

  it('counts a word with å, ä or ö for a quarter of a small one', () => {
    const words = ['båt', 'hög', 'räv', 'båge', 'höns', 'ärta', 'åker', 'öken']
    expect(guessLanguage(['och', 'som', ...words.slice(0, 4)], 'en')).toBe('sv')
    expect(guessLanguage(['och', 'som', ...words.slice(0, 3)], 'en')).toBe('en')
    expect(guessLanguage(words, 'en')).toBe('en')
  })

  it('is Swedish where the words say as much for either and nothing is declared', () => {
    expect(guessLanguage(['och', 'and'])).toBe('sv')
    expect(guessLanguage(['och', 'and', 'the'])).toBe('en')
  })
})
