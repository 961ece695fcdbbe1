import { describe, expect, it } from 'vitest'
import { idPrefixes } from '../shared/ids.ts'
import { relationOf } from '../shared/relations.ts'
import { refusalOf } from '../testing/refusal.ts'
import { type LinkType, linkTypes } from './model.ts'
import { refuseWrongLink } from './rules.ts'

const labels = Object.keys(idPrefixes) as (keyof typeof idPrefixes)[]
const idOf = (label: keyof typeof idPrefixes) => `${idPrefixes[label]}_01`

/** Two ends that a type joins. */
const endsOf = (type: LinkType) => {
  const { from, to } = relationOf(type)
  const [first, second] = [from[0], to[0]]
  if (!first || !second) throw new Error(`${type} joins nothing`)
  return { type, from: idOf(first), to: idOf(second) }
}

describe('a link', () => {
  it.each(linkTypes)('%s joins the kinds that it may, and no other', (type) => {
    const { from, to } = relationOf(type)
    const ends = endsOf(type)
    for (const label of labels) {
      const id = idOf(label)
      expect(
        refusalOf(() => refuseWrongLink({ ...ends, from: id })),
        label,
      ).toEqual(from.includes(label) ? [] : ['from wrong_kind'])
      expect(
        refusalOf(() => refuseWrongLink({ ...ends, to: id })),
        label,
      ).toEqual(to.includes(label) ? [] : ['to wrong_kind'])
    }
  })

  it('takes no id that only begins like one of its kind', () => {
    const ends = endsOf('LEADS')
    expect(refusalOf(() => refuseWrongLink({ ...ends, from: 'organisation' }))).toEqual(['from wrong_kind'])
    expect(() => refuseWrongLink({ ...ends, from: 'x' })).toThrow('from: Choose one of these: Organisation.')
    expect(() => refuseWrongLink({ ...endsOf('LOCATED_IN'), from: 'x' })).toThrow(
      'Organisation, Initiative, Gathering.',
    )
  })

  it.each(linkTypes)('%s has a role only where it is work, and a time only where it lasts', (type) => {
    const ends = endsOf(type)
    const { lasting } = relationOf(type)
    const role = refusalOf(() => refuseWrongLink({ ...ends, role: 'VD' }))
    expect(role).toEqual(type === 'WORKS_AT' ? [] : ['role not_for_type'])
    for (const path of ['since', 'until'] as const) {
      const time = refusalOf(() => refuseWrongLink({ ...ends, [path]: '2026-01-01' }))
      expect(time, path).toEqual(lasting ? [] : [`${path} not_for_type`])
    }
    expect(refusalOf(() => refuseWrongLink({ ...ends, role: null, since: null, until: null }))).toEqual([])
  })

  it('says why', () => {
    expect(() => refuseWrongLink({ ...endsOf('LEADS'), role: 'VD' })).toThrow(
      'Only work at an organisation has a role.',
    )
    expect(() => refuseWrongLink({ ...endsOf('LOCATED_IN'), since: '2026-01-01' })).toThrow(
      'has no time: leave it out.',
    )
  })
})
