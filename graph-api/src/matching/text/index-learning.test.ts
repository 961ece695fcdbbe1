import { describe, expect, it } from 'vitest'
import { numberedWord, strangeTexts } from '../testing/numbered-texts.ts'
import type { TextDocument } from './model.ts'
import { TextIndex } from './text-index.ts'

const swedish = 'vi och de som har det'
const english = 'the people who are with us and them'
const subjects = Array.from({ length: 4 }, (_, at) => [numberedWord(50_000 + 37 * at), numberedWord(70_000 + 53 * at)])

/** Texts that say the same in two languages, about one of four subjects in turn. */
const bilingual = (count: number): TextDocument[] =>
  Array.from({ length: count }, (_, at) => {
    const [here = '', there = ''] = subjects[at % subjects.length] ?? []
    return { id: `both${at}`, parts: [{ text: `${swedish} ${here}` }, { text: `${english} ${there}` }] }
  })
const across = (index: TextIndex) => {
  const [[here = '', there = ''] = []] = subjects
  return index.cosine([{ text: here, language: 'sv' }], [{ text: there, language: 'en' }])
}

describe('learning across languages', () => {
  it('brings a text near one that says the same in the other language', () => {
    const index = new TextIndex([...bilingual(30), ...strangeTexts(40)])
    const before = across(index)
    index.learnAcrossLanguages()
    expect(across(index)).toBeGreaterThan(before)
  })

  it('does nothing with fewer than thirty texts in two languages', () => {
    const index = new TextIndex([...bilingual(29), ...strangeTexts(40)])
    const before = across(index)
    index.learnAcrossLanguages()
    expect(across(index)).toBe(before)
  })

  it('does nothing where it may not learn from so many', () => {
    const index = new TextIndex([...bilingual(30), ...strangeTexts(40)])
    const before = across(index)
    index.learnAcrossLanguages({ among: (id) => id !== 'both0' })
    expect(across(index)).toBe(before)
  })

  it('is in every answer from then on, the same for a pair and for a list, also of what comes later', () => {
    const index = new TextIndex([...bilingual(40), ...strangeTexts(40)])
    index.learnAcrossLanguages()
    index.put({ id: 'later', parts: [{ text: subjects[0]?.[1] ?? '', language: 'en' }] })
    const asked = [{ text: subjects[0]?.[0] ?? '', language: 'sv' as const }]
    const near = index.query(asked)
    expect(near.map(({ id }) => id)).toContain('later')
    for (const { id, cosine } of near) expect(cosine).toBeCloseTo(index.cosine(asked, id), 4)
    const compared = index.compare(asked)
    expect(compared.nearest({})).toEqual(near)
    expect(compared.nearest({})).toEqual(near)
    expect(compared.cosine('later')).toBeCloseTo(index.cosine(asked, 'later'), 6)
  })

  it('is forgotten when everything is counted anew, unless the index does so by itself', () => {
    const index = new TextIndex([...bilingual(40), ...strangeTexts(40)])
    const untaught = across(index)
    index.learnAcrossLanguages()
    for (let at = 0; at < 20; at += 1) index.put({ id: `later${at}`, parts: [{ text: `hus ${at}` }] })
    const taught = across(index)
    index.rebuild()
    expect(taught).toBeGreaterThan(across(index))
    expect(across(index)).toBeCloseTo(untaught, 1)
  })
})

describe('learning which words keep company', () => {
  /** Two words that stand in the same company, never together. */
  const company = (count: number): TextDocument[] =>
    Array.from({ length: count }, (_, at) => ({
      id: `company${at}`,
      parts: [
        {
          text: `${numberedWord(90_000 + (at % 5))} ${at % 2 ? 'mjölk' : 'grädde'} ${numberedWord(91_000 + (at % 7))}`,
          language: 'sv',
        },
      ],
    }))
  const alike = (index: TextIndex) =>
    index.cosine([{ text: 'mjölk', language: 'sv' }], [{ text: 'grädde', language: 'sv' }])

  it('brings words near each other from a thousand texts on', () => {
    const [few, enough] = [999, 1000].map((count) => new TextIndex([...company(60), ...strangeTexts(count - 60)]))
    if (!few || !enough) throw new Error('Two sizes make two indexes.')
    const before = alike(few)
    few.learnOtherWords()
    expect(alike(few)).toBe(before)
    enough.learnOtherWords()
    expect(alike(enough)).toBeGreaterThan(before)
  })

  it('lasts when a small index counts itself anew', () => {
    const index = new TextIndex([...company(60), ...strangeTexts(960)])
    const before = alike(index)
    index.learnOtherWords()
    for (let at = 0; at <= 110; at += 1) index.put({ id: `later${at}`, parts: [{ text: `hus ${at}` }] })
    expect(index.drifted).toBe(false)
    expect(alike(index)).toBeGreaterThan(before)
  })
})
