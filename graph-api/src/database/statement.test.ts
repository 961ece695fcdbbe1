import { describe, expect, it } from 'vitest'
import { withParameterMap } from './statement.ts'

describe('a statement as it is sent', () => {
  it('finds its own parameters in one map, and what every statement has beside it', () => {
    const text = 'MATCH (n:Need {id: $id}) WHERE n.visibility IN $viewer.sees AND n.day > $today LIMIT $first'
    expect(withParameterMap(text)).toBe(
      'MATCH (n:Need {id: $given.id}) WHERE n.visibility IN $viewer.sees AND n.day > $today LIMIT $given.first',
    )
    expect(withParameterMap('UNWIND $ids AS id', (name) => `p1_${name}`)).toBe('UNWIND $given.p1_ids AS id')
  })

  it('keeps labels that are chosen as it runs', () => {
    expect(withParameterMap('CREATE (n:Thing:$($label) {id: $id})')).toBe(
      'CREATE (n:Thing:$($given.label) {id: $given.id})',
    )
  })
})
