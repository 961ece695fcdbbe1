import { describe, expect, it } from 'vitest'
import { createOrganisationTies } from './organisation-ties.ts'

const organisation = (id: string, placeId: string | null = null) => ({
  id,
  name: id,
  kind: 'company',
  placeId,
  capacity: null,
})

const initiative = (id: string, organisationIds: string[], themeIds: string[] = []) => ({
  id,
  title: `Titel ${id}`,
  text: `Text ${id}`,
  organisationIds,
  themeIds,
  placeId: null,
})

const collaboration = (id: string, organisationIds: string[], status: 'active' | 'ended' = 'active') => ({
  id,
  organisationIds,
  status,
})

describe('what ties organisations', () => {
  const organisations = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => organisation(id))
  const ties = createOrganisationTies({
    organisations,
    initiatives: [initiative('i1', ['a', 'b']), initiative('i2', ['b', 'c'])],
    collaborations: [collaboration('k1', ['c', 'd', 'e']), collaboration('k2', ['a', 'e'], 'ended')],
  })

  it('is each collaboration that has not ended, between all that are in it', () => {
    expect(ties.collaborate('c', 'd')).toBe(true)
    expect(ties.collaborate('e', 'd')).toBe(true)
    expect(ties.collaborate('a', 'e')).toBe(false)
    expect(ties.collaborate('a', 'b')).toBe(false)
    expect(ties.collaborate('f', 'a')).toBe(false)
  })

  it('is nearer the more they share, the same from both sides, from 0 to 1, and unknown of a newcomer', () => {
    const [together, beside, far] = [ties.closeness('a', 'b'), ties.closeness('a', 'c'), ties.closeness('a', 'd')]
    expect(together).toBeGreaterThan(beside ?? 1)
    expect(beside).toBeGreaterThan(far ?? 1)
    expect(together).toBeLessThanOrEqual(1)
    expect(ties.closeness('b', 'a')).toBe(together)
    expect(ties.closeness('a', 'f')).toBeNull()
    expect(ties.closeness('f', 'a')).toBeNull()
  })

  it('stands as neighbours of every kind', () => {
    expect([...(ties.neighbours.get('b') ?? [])].sort()).toEqual(['i1', 'i2'])
    expect([...(ties.neighbours.get('c') ?? [])].sort()).toEqual(['d', 'e', 'i2'])
  })
})
