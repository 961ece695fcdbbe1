import { describe, expect, it } from 'vitest'
import { excerptOf, titleOf } from './excerpt.ts'
import type { Wording } from './model.ts'
import { searchWords } from './words.ts'

const wording = (given: Partial<Wording>): Wording => ({
  name: null,
  title: null,
  text: null,
  summary: null,
  description: null,
  purpose: null,
  labelSv: null,
  labelEn: null,
  synonymsSv: null,
  synonymsEn: null,
  language: 'sv',
  ...given,
})

const marked = ({ text, marks }: ReturnType<typeof excerptOf>) =>
  marks.flatMap((start, at) => (at % 2 === 0 ? [text.slice(start, marks[at + 1])] : []))

describe('an excerpt', () => {
  it('marks the words that fit, also after letters of two units', () => {
    const found = excerptOf(wording({ name: 'A', description: '🌍 Vi hyr ut bostäder.' }), searchWords('bostad'))
    expect(marked(found)).toEqual(['bostäder'])
  })

  it('begins near the first of them in a long text, at a whole word', () => {
    const description = `${'många andra ord '.repeat(40)}biodling ${'och annat '.repeat(60)}`
    const found = excerptOf(wording({ description }), searchWords('biodling'))
    expect(marked(found)).toEqual(['biodling'])
    expect(found.text).toMatch(/^… \p{L}/u)
    expect(found.text).toMatch(/ …$/)
    expect(found.text.length).toBeLessThan(250)
  })

  it('is the beginning of the text where the name fits, and the name where there is no text', () => {
    const named = { name: 'Biodlarna' }
    expect(excerptOf(wording({ ...named, description: 'Honung.' }), searchWords('biodlarna')).text).toBe('Honung.')
    expect(marked(excerptOf(wording(named), searchWords('biodlarna')))).toEqual(['Biodlarna'])
  })

  it('of a theme shows its other names', () => {
    const theme = wording({ labelSv: 'Matsvinn', labelEn: 'Food waste', synonymsSv: ['slängd mat'], synonymsEn: [] })
    expect(excerptOf(theme, searchWords('waste')).text).toBe('Food waste · slängd mat')
    expect(titleOf(theme)).toBe('Matsvinn')
  })

  it('has a title that is cut at a word', () => {
    expect(titleOf(wording({ text: 'ord '.repeat(60) }))).toMatch(/ord …$/)
  })
})
