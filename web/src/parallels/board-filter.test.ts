import { describe, expect, it } from 'vitest'
import { type BoardFilter, filtered, toLift } from './board-filter.ts'
import type { BoardPair } from './queries.ts'

const side = (title: string, organisation: string): BoardPair['a'] =>
  ({
    id: title,
    title,
    language: 'SV',
    status: 'ONGOING',
    organisations: { edges: [{ role: 'LEADS', node: { id: organisation, name: organisation } }] },
  }) as BoardPair['a']

const pair = (id: string, theme: string, level: BoardPair['level']): BoardPair =>
  ({
    id,
    label: 'PARALLEL',
    level,
    verdict: null,
    a: side(`Återbruk ${id}`, 'Spiken'),
    b: side(`Verkstad ${id}`, 'Lagat'),
    sharedThemes: [{ id: theme, labelSv: theme, labelEn: theme }],
  }) as BoardPair

const none: BoardFilter = { text: '', theme: '', organisation: '', label: '', level: '', status: '' }
const pairs = [pair('1', 'mat', 'GOOD'), pair('2', 'mat', 'POSSIBLE'), pair('3', 'el', 'GOOD')]
const idsOf = (filter: Partial<BoardFilter>) => filtered(pairs, { ...none, ...filter }).map(({ id }) => id)

describe('the board of pairs', () => {
  it('lets all through without a filter', () => {
    expect(idsOf({})).toEqual(['1', '2', '3'])
  })
  it('combines filters', () => {
    expect(idsOf({ theme: 'mat' })).toEqual(['1', '2'])
    expect(idsOf({ theme: 'mat', level: 'GOOD' })).toEqual(['1'])
    expect(idsOf({ organisation: 'Lagat', text: 'aterbruk 3' })).toEqual(['3'])
  })
  it('says which filter to lift where nothing passes', () => {
    const filter = { ...none, theme: 'el', level: 'POSSIBLE', label: 'PARALLEL' }
    expect(filtered(pairs, filter)).toEqual([])
    expect(['theme', 'level']).toContain(toLift(pairs, filter))
    expect(toLift(pairs, { ...none, text: 'zzz' })).toBe('text')
  })
})
