import { describe, expect, it } from 'vitest'
import { createValueAffinity } from './value-affinity.ts'

/** Organisations 0–4 sit in towns 0, 0, 1, 2 and nowhere known. */
const towns = Int32Array.of(0, 0, 1, 2, -1)
const nowhere = 9
const affinityIn = (members: readonly (readonly number[])[], partners: readonly number[], asked = nowhere) => [
  ...createValueAffinity(towns, 3, members).affinity(partners, asked),
]

describe('which values go together', () => {
  it('counts how many of each an initiative has, none for the unknown', () => {
    const { within, count } = createValueAffinity(towns, 3, [[0, 1, 2], [4], []])
    expect(count).toBe(3)
    expect(within.map((values) => [...values])).toEqual([
      [
        [0, 2],
        [1, 1],
      ],
      [],
      [],
    ])
  })

  it('is the share of the initiatives of a value where the other takes part too', () => {
    const members = [[0, 2], [0, 2, 3], [0]]
    // Of three, and one more so that one of one is not all.
    expect(affinityIn(members, [0])).toEqual([0, 2 / 4, 1 / 4])
    expect(affinityIn(members, [2])).toEqual([2 / 3, 0, 1 / 3])
    expect(affinityIn(members, [3])).toEqual([1 / 2, 1 / 2, 0])
  })

  it('is the mean over the partners, those of whom nothing is known among them', () => {
    const members = [[0, 2], [0, 2, 3], [0]]
    expect(affinityIn(members, [0, 4])).toEqual([0, 1 / 4, 1 / 8])
    expect(affinityIn(members, [0, 1])).toEqual([0, 2 / 4, 1 / 4])
    const [first = 0] = affinityIn(members, [0, 2])
    expect(first).toBeCloseTo(1 / 3, 12)
    expect(affinityIn(members, [0, 2])[2]).toBeCloseTo((1 / 4 + 1 / 3) / 2, 12)
    expect(affinityIn(members, [4])).toEqual([0, 0, 0])
    expect(affinityIn(members, [])).toEqual([0, 0, 0])
  })

  it('takes a value as going with itself where two organisations have it', () => {
    expect(affinityIn([[0, 1], [0]], [0])[0]).toBe(1 / 3)
    expect(affinityIn([[0], [0]], [0])[0]).toBe(0)
  })

  it('counts an initiative once for a value, however many have it', () => {
    expect(affinityIn([[0, 1, 2]], [2])[0]).toBe(1 / 2)
    expect(affinityIn([[0, 1, 2]], [0])[1]).toBe(1 / 2)
  })

  it.each([
    ['two of one value', [0, 1], [0]],
    ['one of two values', [0, 2], [0]],
    ['one of a value', [0], [0]],
    ['none of the value', [2, 3], [0]],
    ['all', [0, 1, 2, 3, 4], [0, 2]],
  ])('counts out the initiative that is asked about, with %s', (_what, asked, partners) => {
    const rest = [
      [0, 1, 2],
      [0, 2],
      [3, 2],
      [0, 3],
    ]
    expect(affinityIn([...rest, asked], partners, rest.length)).toEqual(affinityIn([...rest, []], partners))
  })
})
