import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyseAll } from './analyse-all.ts'
import { sizesOf } from './group-numbers.ts'
import { mergeSmallGroups } from './merge-small-groups.ts'
import { largestCompleteMap, mostGroups, type Partnership } from './model.ts'

/** Circles of three that do one thing each, with the first of the circle after it. */
function circles(count: number): Partnership {
  const id = (index: number) => `o${String(index).padStart(6, '0')}`
  const base = { kind: 'Initiative', language: 'sv', status: 'ongoing', themeIds: [], initiativeId: null } as const
  const things = Array.from({ length: count }, (_, circle) => {
    const across = circle + 1 < count ? [id(circle * 3 + 3)] : []
    const organisationIds = [id(circle * 3), id(circle * 3 + 1), id(circle * 3 + 2), ...across]
    return { ...base, id: `t${circle}`, title: '', organisationIds }
  })
  const organisations = Array.from({ length: count * 3 }, (_, index) => ({
    id: id(index),
    name: '',
    kind: 'other',
    demo: false,
  }))
  return { total: organisations.length, shared: true, organisations, things, themes: [] }
}

describe('few groups', () => {
  const lines = fc.array(
    fc.record({ a: fc.nat(39), b: fc.nat(39), weight: fc.float({ min: 1, max: 5, noNaN: true }) }),
    { maxLength: 80 },
  )
  it('are whole groups joined, no more than asked for but those that nothing ties to the rest', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { minLength: 40, maxLength: 40 }), lines, (groups, ties) => {
        const few = mergeSmallGroups(groups, ties, 5)
        const into = new Map<number, number>()
        groups.forEach((group, index) => {
          expect(into.get(group) ?? few[index]).toBe(few[index])
          into.set(group, few[index] ?? -1)
        })
        const tied = new Set(ties.flatMap(({ a, b }) => (few[a] === few[b] ? [] : [few[a], few[b]])))
        expect(tied.size).toBeLessThanOrEqual(5)
      }),
    )
  })

  it('are of like size, not one that has taken all others in', () => {
    const count = 400
    const ring = Array.from({ length: count }, (_, a) => ({ a, b: (a + 1) % count, weight: 1 }))
    const few = mergeSmallGroups(
      ring.map(({ a }) => a),
      ring,
      20,
    )
    expect(Math.max(...sizesOf(few).values())).toBeLessThan(count / 5)
  })
})

describe('a partnership too large to be drawn whole', () => {
  it('is cut to its largest groups, and counted whole', () => {
    const partnership = circles(largestCompleteMap)
    const { whole, drawn, choice } = analyseAll({ partnership, known: null, today: null })
    expect(choice).not.toBeNull()
    expect(whole.groups).toHaveLength(largestCompleteMap * 3)
    expect(drawn.names.length).toBeLessThanOrEqual(mostGroups)
    expect(drawn.partnership.organisations.length).toBeLessThan(largestCompleteMap)
    expect(drawn.figures).toEqual(whole.figures)
    expect(drawn.figures.organisations).toBe(largestCompleteMap * 3)
    for (const { a, b } of drawn.lines) expect(Math.max(a, b)).toBeLessThan(drawn.partnership.organisations.length)
    drawn.names.forEach(({ hub }, group) => {
      expect(drawn.groups[hub]).toBe(group)
    })
  })

  it('shows of a day gone by what is drawn today', () => {
    const partnership = circles(largestCompleteMap)
    const today = analyseAll({ partnership, known: null, today: null })
    const before = { ...partnership, things: partnership.things.filter((_, at) => at % 6 === 5) }
    const { drawn } = analyseAll({ partnership: before, known: null, today })
    const ids = (of: typeof drawn) => of.partnership.organisations.map(({ id }) => id)
    expect(ids(drawn)).toEqual(ids(today.drawn))
    expect(drawn.groups).toEqual(today.drawn.groups)
    expect(drawn.figures.things).toBe(100)
  })

  it('is drawn whole up to a size', () => {
    const { whole, drawn, choice } = analyseAll({
      partnership: circles(largestCompleteMap / 3),
      known: null,
      today: null,
    })
    expect(choice).toBeNull()
    expect(drawn).toBe(whole)
  })
})
