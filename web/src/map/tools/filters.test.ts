import { describe, expect, it } from 'vitest'
import type { NodeKind, PictureEdge, PictureNode } from '../model.ts'
import { relationGroups, sortRelations } from '../panel/relations.ts'
import { plainView } from '../view.ts'
import { changeBetween, countFilters, filterSubnetwork, wasActiveOn } from './filters.ts'

const node = (id: string, kind: NodeKind, degree = 3, detail: string | null = null): PictureNode => ({
  id,
  kind,
  label: id,
  detail,
  language: 'SV',
  degree,
  demo: false,
})
const edge = (source: string, target: string, type: string, since: string | null = null, until: string | null = null) =>
  ({ id: `${source} ${type} ${target}`, source, target, type, role: null, since, until }) satisfies PictureEdge

const network = {
  nodes: [
    node('org', 'ORGANISATION'),
    node('ini', 'INITIATIVE', 1, 'ONGOING'),
    node('old', 'INITIATIVE', 4, 'COMPLETED'),
    node('Örjan', 'PERSON'),
    node('Anna', 'PERSON'),
    node('Zara', 'PERSON'),
  ],
  edges: [
    edge('org', 'ini', 'LEADS', '2024-05-01'),
    edge('org', 'old', 'LEADS', '2022-01-01', '2023-06-01'),
    edge('Örjan', 'org', 'WORKS_AT', '2020-01-01'),
    edge('Anna', 'org', 'WORKS_AT', '2021-01-01'),
    edge('Zara', 'org', 'WORKS_AT'),
  ],
}
const today = { today: '2024-06-01', reached: null }
const shown = (view: Partial<typeof plainView>, options = today) =>
  filterSubnetwork(network, 'org', { ...plainView, ...view }, options).nodes.map(({ id }) => id)

describe('time', () => {
  it('knows what held on a day: from its first day, until the day it ended', () => {
    expect(wasActiveOn({ since: '2024-05-01', until: null }, '2024-05-01')).toBe(true)
    expect(wasActiveOn({ since: '2024-05-01', until: null }, '2024-04-30')).toBe(false)
    expect(wasActiveOn({ since: null, until: '2024-05-01' }, '2024-05-01')).toBe(false)
  })

  it('tells what came, went and stayed between two days', () => {
    const between = (since: string | null, until: string | null) =>
      changeBetween({ since, until }, '2024-01-01', '2025-01-01')
    expect(between('2024-03-01', null)).toBe('came')
    expect(between(null, '2024-03-01')).toBe('went')
    expect(between(null, null)).toBe('stayed')
    expect(between('2024-03-01', '2024-04-01')).toBeNull()
  })
})

describe('filterSubnetwork', () => {
  it('shows today without what has ended', () => {
    expect(shown({})).not.toContain('old')
  })

  it('shows a day in the past', () => {
    expect(shown({ date: '2023-01-01' })).toContain('old')
    expect(shown({ date: '2023-01-01' })).not.toContain('ini')
  })

  it('filters by kind, number of relations, status, what is hidden and what a theme reaches', () => {
    expect(shown({ without: ['PERSON'] })).toEqual(['org', 'ini'])
    expect(shown({ atLeast: 2 })).not.toContain('ini')
    expect(shown({ statuses: ['PLANNED'] })).not.toContain('ini')
    expect(shown({ hidden: ['Anna'] })).not.toContain('Anna')
    expect(filterSubnetwork(network, 'org', plainView, { ...today, reached: new Set(['ini']) }).nodes).toHaveLength(2)
  })

  it('never filters the focus away', () => {
    expect(shown({ without: ['ORGANISATION', 'PERSON', 'INITIATIVE'], atLeast: 99 })).toEqual(['org'])
  })

  it('counts the filters that are set', () => {
    expect(countFilters(plainView)).toBe(0)
    expect(countFilters({ ...plainView, without: ['PERSON'], atLeast: 3, hidden: ['x'] })).toBe(3)
  })
})

describe('relations', () => {
  it('are grouped by type and direction, by name with å, ä, ö last', () => {
    const groups = relationGroups(filterSubnetwork(network, 'org', plainView, today), 'org', 'sv')
    expect(groups.map(({ type, direction, relations }) => [type, direction, relations.length])).toEqual([
      ['LEADS', 'out', 1],
      ['WORKS_AT', 'in', 3],
    ])
    expect(groups[1]?.relations.map(({ other }) => other.id)).toEqual(['Anna', 'Zara', 'Örjan'])
  })

  it('sort by day with the unknown last, whichever way', () => {
    const relations = relationGroups(network, 'org', 'sv').flatMap((group) => group.relations)
    const days = (descending: boolean) =>
      sortRelations(relations, 'since', descending, 'sv').map(({ edge: { since } }) => since)
    expect(days(false)[0]).toBe('2020-01-01')
    expect(days(false).at(-1)).toBeNull()
    expect(days(true).at(-1)).toBeNull()
  })
})
