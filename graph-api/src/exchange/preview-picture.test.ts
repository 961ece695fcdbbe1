import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PlannedLink, PlannedThing } from './plan/model.ts'
import { pictureOf } from './preview-picture.ts'

const thing = (id: string, action: PlannedThing['action'] = 'create') =>
  ({ id, kind: 'organisation', label: `Namn ${id}`, action }) as PlannedThing
const link = (from: string, to: string) => ({ from, to, type: 'PART_OF' }) as PlannedLink

describe('the picture of an import', () => {
  it('has what is new, what that is joined to, and nothing else', () => {
    const plan = {
      things: [thing('a'), thing('b'), thing('changed', 'change')],
      links: [
        link('a', 'b'),
        link('b', 'a'),
        link('a', 'there'),
        link('changed', 'there'),
        link('a', 'a'),
        link('a', 'gone'),
      ],
    }
    const known = [
      { id: 'there', kind: 'place', name: 'Vindeln' },
      { id: 'other', kind: 'place', name: 'Nordmaling' },
    ] as const
    const { nodes, ends, notDrawn } = pictureOf(plan, known)
    expect(nodes.map(({ id, label, isNew }) => [id, label, isNew])).toEqual([
      ['a', 'Namn a', true],
      ['b', 'Namn b', true],
      ['there', 'Vindeln', false],
    ])
    expect(ends).toEqual([0, 1, 0, 2])
    expect(notDrawn).toBe(0)
  })

  it('is empty where nothing is new', () => {
    expect(pictureOf({ things: [thing('a', 'change')], links: [link('a', 'b')] }, []).nodes).toEqual([])
  })

  it('is bounded, counts what it leaves out, keeps to its frame and is the same for the same plan', () => {
    const size = fc.integer({ min: 1, max: 300 })
    fc.assert(
      fc.property(size, fc.array(fc.tuple(fc.nat(299), fc.nat(299)), { maxLength: 400 }), (count, pairs) => {
        const things = Array.from({ length: count }, (_, at) => thing(`t${at}`))
        const plan = { things, links: pairs.map(([from, to]) => link(`t${from % count}`, `t${to % count}`)) }
        const picture = pictureOf(plan, [])
        expect(picture.nodes.length).toBe(Math.min(count, 120))
        expect(picture.notDrawn).toBe(count - picture.nodes.length)
        expect(picture.ends.every((end) => end >= 0 && end < picture.nodes.length)).toBe(true)
        expect(picture.nodes.every(({ x, y }) => x >= 0 && x <= 1 && y >= 0 && y <= 1)).toBe(true)
        expect(pictureOf(plan, [])).toEqual(picture)
      }),
      { numRuns: 12 },
    )
  })
})
