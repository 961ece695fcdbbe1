import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findHolders } from '../map/partnership/holders.ts'
import { joinLines, neighboursOf } from '../map/partnership/lines.ts'
import { shapeOf, type Ties } from './shape-of-ties.ts'

const kinds = ['company', 'municipality', 'association'] as const

function tiesOf(count: number, groups: readonly (readonly number[])[]): Ties {
  const organisations = Array.from({ length: count }, (_, at) => ({
    id: `o${String(at).padStart(3, '0')}`,
    name: `Organisation ${at}`,
    kind: kinds[at % kinds.length] ?? 'company',
  }))
  const together = groups.map((group) => group.flatMap((at) => organisations[at]?.id ?? []))
  return { organisations, total: count, together }
}

const anyTies = fc
  .integer({ min: 2, max: 24 })
  .chain((count) =>
    fc
      .array(fc.uniqueArray(fc.nat(count - 1), { minLength: 2, maxLength: 5 }), { maxLength: 20 })
      .map((groups) => tiesOf(count, groups)),
  )

/** The lines that the map draws of the same. */
function linesOf({ organisations, total, together }: Ties) {
  const things = together.map((organisationIds, at) => ({
    id: `t${at}`,
    kind: 'Initiative' as const,
    title: '',
    language: null,
    status: 'ongoing',
    themeIds: [],
    initiativeId: null,
    organisationIds,
  }))
  const known = organisations.map((one) => ({ ...one, demo: false }))
  return joinLines({ total, shared: true, organisations: known, things, themes: [] })
}

it('says the same of a network as the map does', () => {
  fc.assert(
    fc.property(anyTies, (ties) => {
      const lines = linesOf(ties)
      const neighbours = neighboursOf(ties.organisations.length, lines)
      const { linked, alone, bridges, pairs } = shapeOf(ties)
      expect(linked).toEqual([...neighbours.keys()].filter((at) => (neighbours[at] ?? []).length > 0))
      expect([...linked, ...alone].sort((a, b) => a - b)).toEqual([...neighbours.keys()])
      expect(bridges).toEqual(findHolders(neighbours))
      expect(pairs.reduce((sum, one) => sum + one.pairs, 0)).toBe(lines.length)
    }),
  )
})

it('counts each pair once, by the kinds of the two in the order of the alphabet', () => {
  const ties = tiesOf(4, [
    [0, 1],
    [1, 0, 3],
  ])
  expect(shapeOf(ties).pairs).toEqual([
    { ofKind: 'company', withKind: 'company', pairs: 1 },
    { ofKind: 'company', withKind: 'municipality', pairs: 2 },
  ])
})

it('counts all pairs of what very many do together, though the map draws fewer lines', () => {
  const ties = tiesOf(200, [Array.from({ length: 200 }, (_, at) => at)])
  const { pairs, bridges } = shapeOf(ties)
  expect(pairs.reduce((sum, one) => sum + one.pairs, 0)).toBe((200 * 199) / 2)
  expect(bridges).toEqual([0])
})
