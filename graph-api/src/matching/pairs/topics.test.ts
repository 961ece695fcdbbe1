import { describe, expect, it } from 'vitest'
import type { MatchKind, MatchText } from '../network/match-text.ts'
import { createThemeSimilarity } from '../network/theme-similarity.ts'
import { matchesOf } from '../testing/text-world.ts'
import { sampleText } from '../testing/texts.ts'
import { nearnessOf } from './near-entries.ts'

const themes = [
  { id: 'energy', broaderIds: [] },
  { id: 'solar', broaderIds: ['energy'] },
  { id: 'food', broaderIds: [] },
]
const topicsOf = (...texts: readonly MatchText[]) => matchesOf(texts, { themes }).topics
const text = (id: string, kind: MatchKind, words: string, of: Partial<MatchText> = {}) =>
  sampleText(id, kind, { text: words, ...of })
const near = (id: string, nearness: number) => nearnessOf(id, { words: null, whole: null, text: nearness })

describe('what a text is about', () => {
  it('is what it is filed under, with what is broader', () => {
    const filed = text('a', 'need', 'cykel', { themeIds: ['solar'] })
    const expected = createThemeSimilarity(themes, [['solar']]).vectorOf(['solar'])
    expect(topicsOf(filed).themesOf('a')).toEqual(expected)
    expect([...expected.keys()].sort()).toEqual(['energy', 'solar'])
  })

  it('is what the nearest are filed under where nobody has filed it, whatever their kinds', () => {
    const asked = text('a', 'need', 'cykel lokal')
    for (const kind of ['need', 'offer', 'initiative', 'motivation'] as const) {
      const topics = topicsOf(
        asked,
        text('b', kind, 'cykel lokal', { themeIds: ['food'] }),
        text('c', 'offer', 'statistik', { themeIds: ['solar'] }),
      )
      expect([...topics.themesOf('a').keys()]).toEqual(['food'])
    }
  })

  it('is nothing for what is not known, nor where nothing near is filed', () => {
    const topics = topicsOf(text('a', 'need', 'cykel lokal'), text('b', 'offer', 'cykel lokal'))
    expect([topics.themesOf('a').size, topics.themesOf('x').size]).toEqual([0, 0])
  })

  it('is asked anew when the text is another', () => {
    const matches = matchesOf([text('a', 'need', 'cykel', { themeIds: ['food'] })], { themes })
    expect([...matches.topics.themesOf('a').keys()]).toEqual(['food'])
    expect(matches.topics.themesOf('a')).toBe(matches.topics.themesOf('a'))
    matches.put(text('a', 'need', 'cykel', { themeIds: ['energy'] }))
    expect([...matches.topics.themesOf('a').keys()]).toEqual(['energy'])
    matches.remove('a')
    expect(matches.topics.themesOf('a').size).toBe(0)
  })
})

describe('what a text is about that is not kept', () => {
  const filed = (id: string, ...themeIds: readonly string[]) => text(id, 'need', id, { themeIds })

  it('is what it is filed under, else what is near it, the nearer the more', () => {
    const topics = topicsOf(filed('a', 'food'), filed('b', 'energy'))
    expect([...topics.themesNear(['food'], [near('b', 1)]).keys()]).toEqual(['food'])
    const borrowed = topics.themesNear([], [near('a', 0.4), near('b', 0.3)])
    expect(borrowed.get('food')).toBeCloseTo(0.8, 5)
    expect(borrowed.get('energy')).toBeCloseTo(0.6, 5)
    expect(topics.themesNear([], [near('unknown', 1)]).size).toBe(0)
  })

  it('adds what several near texts are filed under alike', () => {
    const topics = topicsOf(filed('a', 'food'), filed('b', 'energy'), filed('c', 'energy'))
    const borrowed = topics.themesNear([], [near('a', 0.5), near('b', 0.25), near('c', 0.25)])
    expect(borrowed.get('food')).toBeCloseTo(borrowed.get('energy') ?? 0, 5)
  })

  it('is taken from the eight nearest that are filed, of equally near ones the first by id', () => {
    const eight = [...'abcdefgh'].map((id) => filed(id, 'food'))
    const topics = topicsOf(...eight, filed('i', 'energy'), text('j', 'need', 'j'))
    const all = (...more: readonly ReturnType<typeof near>[]) => [...eight.map(({ id }) => near(id, 0.5)), ...more]
    expect([...topics.themesNear([], all(near('i', 0.4))).keys()]).toEqual(['food'])
    expect([...topics.themesNear([], all(near('i', 0.5))).keys()]).toEqual(['food'])
    expect([...topics.themesNear([], [near('i', 0.5), ...all()]).keys()]).toEqual(['food'])
    expect([...topics.themesNear([], all(near('i', 0.6), near('j', 0.9))).keys()].sort()).toEqual(['energy', 'food'])
    expect([...topics.themesNear([], [...all().slice(1), near('i', 0.4)]).keys()].sort()).toEqual(['energy', 'food'])
  })
})

describe('what kind of thing a text seeks or offers', () => {
  const words = 'cykel lokal'
  const venue = text('b', 'offer', words, { resource: 'venue' })

  it('is what was said of it, else of the nearest', () => {
    const topics = topicsOf(text('a', 'need', words), venue)
    expect([...topics.resourcesOf('b')]).toEqual([['venue', 1]])
    expect([...topics.resourcesOf('a')]).toEqual([['venue', 1]])
    const said = topicsOf(text('a', 'need', words, { resource: 'material' }), venue)
    expect([...said.resourcesOf('a')]).toEqual([['material', 1]])
  })

  it('is nothing of what neither seeks nor offers', () => {
    for (const kind of ['initiative', 'motivation'] as const) {
      const topics = topicsOf(text('a', kind, words), venue)
      expect([topics.resourcesOf('a').size, topics.resourcesOf('x').size]).toEqual([0, 0])
      expect(topics.resourcesNear(text('a', kind, words), [near('b', 1)]).size).toBe(0)
    }
  })

  it('is told alike of what is not kept', () => {
    const topics = topicsOf(venue)
    for (const kind of ['need', 'offer'] as const) {
      expect([...topics.resourcesNear(text('a', kind, words), [near('b', 0.5)])]).toEqual([['venue', 1]])
      const said = text('a', kind, words, { resource: 'material' })
      expect([...topics.resourcesNear(said, [near('b', 0.5)])]).toEqual([['material', 1]])
      expect(topics.resourcesNear(text('a', kind, words), []).size).toBe(0)
    }
  })
})
