import { describe, expect, it } from 'vitest'
import type { TextPart } from './model.ts'
import { TextReader } from './text-reader.ts'

/** The words that are counted, with how often. */
function countsIn(parts: readonly TextPart[]) {
  const reader = new TextReader()
  const { forms, counts, languages } = reader.read(parts)
  const words = Object.fromEntries(Array.from(forms, (form, at) => [reader.lexicon.form(form).word, counts[at]]))
  return { words, languages: [...languages] }
}

describe('reading a text', () => {
  it('counts its words without the small ones', () => {
    expect(countsIn([{ text: 'Hus och hus, och en båt.', language: 'sv' }]).words).toEqual({ hus: 2, båt: 1 })
  })

  it('counts each part by its weight', () => {
    const parts = [
      { text: 'Hus båt', language: 'sv', weight: 2 },
      { text: 'hus', language: 'sv' },
      { text: 'båt', language: 'sv', weight: 0.5 },
    ] as const
    expect(countsIn(parts).words).toEqual({ hus: 3, båt: 2.5 })
  })

  it('tells the languages of the parts that have words', () => {
    const parts = [
      { text: 'Hus vid en å', language: 'sv' },
      { text: '–', language: 'other' },
      { text: 'the houses that are by the water', language: 'sv' },
      { text: 'hus', language: 'sv' },
    ] as const
    expect(countsIn(parts).languages).toEqual(['sv', 'en'])
  })

  it('keeps the order of the words, with none for the small ones', () => {
    const reader = new TextReader()
    const { language, words } = reader.wordsOf({ text: 'Hus och båt', language: 'sv' })
    expect(language).toBe('sv')
    expect(words.map(({ token, form }) => [token.word, form === undefined])).toEqual([
      ['hus', false],
      ['och', true],
      ['båt', false],
    ])
  })
})

describe('how words are written', () => {
  const weightOf = (text: string, noting?: boolean) => {
    const reader = new TextReader()
    reader.read([{ text, language: 'sv' }], { noting })
    return reader.written.weightOf(reader.lexicon.numberOf('rise', 'sv') ?? -1)
  }

  it('is remembered only where it is asked for', () => {
    expect(weightOf('Vi på RISE bygger hus', true)).toBeGreaterThan(1)
    expect([weightOf('Vi på RISE bygger hus', false), weightOf('Vi på RISE bygger hus')]).toEqual([1, 1])
  })

  it('tells nothing in a part that is all capitals', () => {
    expect(weightOf('VI PÅ RISE BYGGER HUS', true)).toBe(1)
  })
})
