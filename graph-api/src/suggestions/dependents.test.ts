import { describe, expect, it } from 'vitest'
import { dependentsOf, movedBetween } from './dependents.ts'

const map = <Row extends { id: string }>(...rows: Row[]) => new Map(rows.map((row) => [row.id, row]))
const theme = (id: string, ...broaderIds: string[]) => ({ id, broaderIds })
const place = (id: string) => ({ id })

const trees = {
  themes: map(theme('solar', 'energy'), theme('roofs', 'solar'), theme('energy'), theme('food')),
  places: map(place('umea'), place('vasterbotten')),
}
const facts = {
  ...trees,
  statements: map({ id: 'need', themeIds: ['roofs'] }, { id: 'offer', themeIds: ['food'] }),
  motivations: map({ id: 'hope', themeIds: ['energy'] }),
  initiatives: map({ id: 'one', themeIds: [], placeId: 'umea' }, { id: 'other', themeIds: ['solar'], placeId: null }),
  organisations: map({ id: 'org', placeId: 'vasterbotten' }, { id: 'far', placeId: null }),
}

describe('what a moved theme or place concerns', () => {
  it('nothing where a theme is new, or has another name', () => {
    const themes = map(...trees.themes.values(), theme('wind', 'energy'))
    expect(movedBetween(trees, { ...trees, themes })).toEqual(new Set())
    expect(dependentsOf(facts, new Set())).toEqual([])
  })

  it('a theme under another one has moved, and so has one that is gone; the order of those above does not count', () => {
    const before = { ...trees, themes: map(theme('solar', 'energy', 'roofs'), theme('food')) }
    expect(movedBetween(before, { ...trees, themes: map(theme('solar', 'roofs', 'energy')) })).toEqual(
      new Set(['food']),
    )
    expect(movedBetween(trees, { ...trees, themes: map(theme('solar', 'food')) }).has('solar')).toBe(true)
  })

  it('a place that is gone has moved', () => {
    expect(movedBetween(trees, { ...trees, places: map(place('vasterbotten')) })).toEqual(new Set(['umea']))
  })

  it('whatever carries it or something under it', () => {
    expect(dependentsOf(facts, new Set(['solar'])).sort()).toEqual(['need', 'other'])
    expect(dependentsOf(facts, new Set(['energy'])).sort()).toEqual(['hope', 'need', 'other'])
    expect(dependentsOf(facts, new Set(['umea']))).toEqual(['one'])
    expect(dependentsOf(facts, new Set(['vasterbotten']))).toEqual(['org'])
  })

  it('ends where themes stand under each other', () => {
    const round = { ...facts, themes: map(theme('solar', 'roofs'), theme('roofs', 'solar')) }
    expect(dependentsOf(round, new Set(['solar'])).sort()).toEqual(['need', 'other'])
  })
})
