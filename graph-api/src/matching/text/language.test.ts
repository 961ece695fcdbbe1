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
})
