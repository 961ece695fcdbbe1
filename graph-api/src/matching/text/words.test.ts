import { describe, expect, it } from 'vitest'
import { characterGrams } from './character-grams.ts'
import { splitCompound } from './compounds.ts'
import { guessLanguage } from './language.ts'
import { stemWord } from './stem.ts'
import { tokenise } from './tokenise.ts'

describe('words', () => {
  it('are two letters or more, with their place in the text as written', () => {
    const text = '<p>Målet är A 2 hållbara hus</p>'
    expect(tokenise(text).map(({ word, start, end }) => [word, text.slice(start, end)])).toEqual([
      ['målet', 'Målet'],
      ['är', 'är'],
      ['hållbara', 'hållbara'],
      ['hus', 'hus'],
    ])
  })

  it('are the same composed and decomposed, and the offsets hold in the text as given', () => {
    const text = 'Målet'.normalize('NFD')
    expect(tokenise(text)).toEqual([{ word: 'målet', start: 0, end: text.length }])
  })

  it('get Swedish stems with the newer -et rule', () => {
    for (const [one, other] of [
      ['målet', 'mål'],
      ['klimatet', 'klimat'],
      ['husets', 'hus'],
      ['arbetet', 'arbete'],
      ['nätverket', 'nätverken'],
    ] as const) {
      expect(stemWord(one, 'sv')).toBe(stemWord(other, 'sv'))
    }
    for (const kept of ['paket', 'raket', 'universitet']) expect(stemWord(kept, 'sv')).toBe(kept)
  })

  it('get English stems, and none in other languages', () => {
    expect(stemWord('networks', 'en')).toBe('network')
    expect(stemWord('verkkoja', 'other')).toBe('verkkoja')
  })

  it('are split into the compound parts that the corpus knows', () => {
    const known = new Map([
      ['energi', 40],
      ['besparing', 9],
      ['energibesparing', 2],
      ['forskning', 30],
      ['result', 20],
    ])
    const documentsWith = (stem: string) => known.get(stem) ?? 0
    expect(splitCompound('energibesparing', 'sv', documentsWith)).toEqual(['energi', 'besparing'])
    expect(splitCompound('forskningsresultat', 'sv', documentsWith)).toEqual(['forskning', 'result'])
    expect(splitCompound('energi', 'sv', documentsWith)).toBeUndefined()
    expect(splitCompound('energibesparing', 'en', documentsWith)).toBeUndefined()
  })

  it('fall into four-letter pieces with marked edges', () => {
    expect(characterGrams('mål')).toEqual(['_mål', 'mål_'])
    expect(characterGrams('ö')).toEqual(['_ö_'])
  })

  it('tell the language, also against what was declared', () => {
    const english = 'the aim of the project is to find out how the network can be used by all of us'.split(' ')
    expect(guessLanguage(english, 'sv')).toBe('en')
    expect(guessLanguage('vi söker någon som kan mäta el i äldre hus och lokaler'.split(' '))).toBe('sv')
    expect(guessLanguage(['verkko', 'ilmasto'])).toBe('other')
  })
})
