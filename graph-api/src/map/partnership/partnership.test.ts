import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wrapName } from '../../../../wording/short-names.ts'
import { analyse } from './analyse.ts'
import { strongestLines } from './drawn-lines.ts'
import { keepNumbers } from './group-numbers.ts'
import { findHolders, partsOf } from './holders.ts'
import { countThings, joinLines, neighboursOf } from './lines.ts'
import type { JointThing, Partnership } from './model.ts'
import { pickSuggestions } from './suggestions.ts'
import { textWidth } from './text-width.ts'

function thing(id: string, parties: string, more: Partial<JointThing> = {}): JointThing {
  const base = {
    kind: 'Initiative',
    title: id,
    language: 'sv',
    status: 'ongoing',
    themeIds: [],
    initiativeId: null,
  } as const
  return { id, ...base, organisationIds: parties.split(''), ...more }
}

function partnershipOf(names: string, things: readonly JointThing[]): Partnership {
  const organisations = names.split('').map((id) => ({ id, name: id, kind: 'company', demo: false }))
  return { total: organisations.length, shared: true, organisations, things, themes: [] }
}

describe('lines', () => {
  it('join every two that do something together, once, with all that joins them', () => {
    const partnership = partnershipOf('abcd', [thing('1', 'abc'), thing('2', 'ab')])
    const lines = joinLines(partnership)
    expect(lines.map(({ a, b, things, strength }) => [a, b, things, strength])).toEqual([
      [0, 1, [0, 1], 2],
      [0, 2, [0], 1],
      [1, 2, [0], 1],
    ])
    expect(lines[0]?.weight).toBeCloseTo(0.5 + 1)
  })

  it('count a collaboration about a shared initiative as the same thing, at half its weight', () => {
    const about = thing('c', 'ab', { kind: 'Collaboration', status: 'active', initiativeId: '1' })
    const partnership = partnershipOf('ab', [thing('1', 'ab'), about])
    const lines = joinLines(partnership)
    expect(countThings(partnership, lines)).toEqual({ all: 1, ofEach: [1, 1] })
    expect(lines[0]?.weight).toBeCloseTo(1 + 0.75)
    expect(lines[0]?.strength).toBe(2)
  })

  it('of something with hundreds of parties lead to its first alone', () => {
    const organisations = Array.from({ length: 400 }, (_, at) => ({
      id: `o${at}`,
      name: '',
      kind: 'other',
      demo: false,
    }))
    const whole = { ...thing('1', ''), organisationIds: organisations.map(({ id }) => id) }
    const lines = joinLines({ total: 400, shared: true, organisations, things: [whole], themes: [] })
    expect(lines).toHaveLength(399)
    expect(lines.every(({ a }) => a === 0)).toBe(true)
  })
})

describe('holders', () => {
  const ring = (count: number) => Array.from({ length: count }, (_, a) => ({ a, b: (a + 1) % count }))

  it('are none where nobody would be cut off', () => {
    expect(findHolders(neighboursOf(6, ring(6)))).toEqual([])
  })

  it('are those between two halves', () => {
    const lines = [...ring(5), ...ring(5).map(({ a, b }) => ({ a: a + 5, b: b + 5 })), { a: 0, b: 10 }, { a: 10, b: 5 }]
    const neighbours = neighboursOf(11, lines)
    expect(findHolders(neighbours)).toEqual([0, 5])
    expect(partsOf(neighbours, [10])).toEqual({ parts: 2, cutOff: 5 })
  })
})

describe('groups', () => {
  it('keep their numbers where most of their members stay', () => {
    expect(keepNumbers([7, 7, 7, 3, 3, -1], [1, 1, 0, 0, 0, undefined])).toEqual([1, 1, 1, 0, 0, -1])
  })

  it('leave out whoever is alone or only in a pair', () => {
    const partnership = partnershipOf('abcdefgh', [thing('1', 'abcd'), thing('2', 'ef'), thing('3', 'bcd')])
    const { groups, figures } = analyse(partnership)
    expect(groups).toEqual([0, 0, 0, 0, -1, -1, -1, -1])
    expect(figures.alone).toBe(2)
  })

  it('are the same for the same network, however often', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { maxLength: 40 }), (pairs) => {
        const names = 'abcdefghijklmnopqrstu'
        const things = pairs
          .filter(([one, other]) => one !== other)
          .map(([one, other], at) => thing(String(at), `${names[one]}${names[other]}`))
        const partnership = partnershipOf(names, things)
        const first = analyse(partnership)
        const known = {
          network: first.network,
          groups: new Map(partnership.organisations.map(({ id }, at) => [id, first.groups[at] ?? -1])),
        }
        expect(analyse(partnership, known).groups).toEqual(first.groups)
        expect(analyse(partnership).groups).toEqual(first.groups)
      }),
      { numRuns: 20 },
    )
  })
})

describe('the strongest lines', () => {
  it('hold together what hangs together', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ a: fc.nat(15), b: fc.nat(15), weight: fc.double({ min: 0.1, max: 3, noNaN: true }) }), {
          maxLength: 60,
        }),
        (lines) => {
          const kept = strongestLines(16, lines, 2)
          const shown = lines.filter((_, at) => kept.has(at))
          expect(partsOf(neighboursOf(16, shown)).parts).toBe(partsOf(neighboursOf(16, lines)).parts)
        },
      ),
    )
  })
})

describe('suggestions on the map', () => {
  it('help whoever is alone first, and leave out pairs that are joined already', () => {
    const neighbours = [[1], [0], [], []]
    const line = (a: number, b: number, score: number, strong = true) => ({ a, b, score, strong })
    const picked = pickSuggestions(
      [line(0, 1, 9), line(0, 2, 8, false), line(1, 2, 7), line(0, 3, 6, false)],
      neighbours,
    )
    expect(picked.map(({ a, b }) => [a, b])).toEqual([
      [0, 2],
      [1, 2],
      [0, 3],
    ])
  })
})

describe('names', () => {
  it('are as wide as their letters', () => {
    expect(textWidth('Återbruk', 15, 500)).toBeGreaterThan(textWidth('Återbruk', 11, 500))
    expect(textWidth('Återbruk', 15, 700)).toBeGreaterThan(textWidth('Återbruk', 15, 500))
  })

  it('stand on two lines of least width where one is too wide', () => {
    const widthOf = (text: string) => text.length
    expect(wrapName('ett två', 20, widthOf).lines).toEqual(['ett två'])
    expect(wrapName('Björkstadens vatten och avfall', 15, widthOf).lines).toEqual(['Björkstadens', 'vatten och avfall'])
    expect(wrapName('Ettendalångtord', 5, widthOf).lines).toEqual(['Ettendalångtord'])
  })
})
