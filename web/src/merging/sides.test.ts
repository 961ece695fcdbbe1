import { describe, expect, it } from 'vitest'
import type { Pair, Side } from './queries.ts'
import { fieldRows, likelyKept, takenFields, tieRows } from './sides.ts'

const side = (id: string, fields: Record<string, string | null>, counts: number[] = []): Side => ({
  id,
  name: id,
  fields: Object.entries(fields).map(([name, value]) => ({ name, value })),
  lists: [],
  hanging: counts.map((count, at) => ({
    type: ['LEADS', 'SEEKS'][at] ?? 'ABOUT',
    out: true,
    kind: null,
    count,
    some: [],
  })),
})
const pair = (a: Side, b: Side): Pair => ({
  pairKey: '',
  kind: 'ORGANISATION',
  obstacle: null,
  verdict: null,
  because: [],
  a,
  b,
})

describe('two sides', () => {
  it('keep the address of the one on which more hangs, else of the one that was there first', () => {
    expect(likelyKept(pair(side('1', {}, [1]), side('2', {}, [1, 1])))).toBe('b')
    expect(likelyKept(pair(side('1', {}, [3]), side('2', {}, [1, 1])))).toBe('a')
    expect(likelyKept(pair(side('2', {}), side('1', {})))).toBe('b')
  })

  it('are chosen between where both hold something else; what one leaves empty is filled', () => {
    const both = pair(
      side('1', { name: 'Alfa', website: null, email: 'x@y.se', phone: null, kind: 'company' }),
      side('2', { name: 'Beta', website: 'https://b.se', email: 'x@y.se', phone: null, kind: 'other' }),
    )
    expect(fieldRows(both).map(({ name, isChosen }) => `${name} ${isChosen}`)).toEqual([
      'name true',
      'website false',
      'email false',
      'kind true',
    ])
    expect(takenFields(both, 'a', {})).toEqual([])
    expect(takenFields(both, 'a', { name: 'b' })).toEqual(['name'])
    // The one that stays is the other now: what was chosen of it is no longer taken.
    expect(takenFields(both, 'b', { name: 'b', kind: 'a' })).toEqual(['kind'])
  })

  it('have what hangs on either in rows of the same', () => {
    const rows = tieRows(pair(side('1', {}, [2]), side('2', {}, [1, 4])))
    expect(rows.map(({ type, a, b }) => [type, a?.count ?? 0, b?.count ?? 0])).toEqual([
      ['LEADS', 2, 1],
      ['SEEKS', 0, 4],
    ])
  })
})
