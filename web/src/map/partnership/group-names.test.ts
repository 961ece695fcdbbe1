import { describe, expect, it } from 'vitest'
import type { Placing } from './choose-sheet.ts'
import { placeGroupNames } from './group-names.ts'
import type { PartnershipMap } from './model.ts'

const map = (detail: 'ALL' | 'GROUPS') =>
  ({
    lines: [],
    answer: { detail, groups: [{ name: ['Avfall och sortering,', 'matsvinn'], members: 3 }] },
  }) as unknown as PartnershipMap

const said = (sheet: 'PHONE' | 'SCREEN', detail: 'ALL' | 'GROUPS' = 'ALL') =>
  placeGroupNames(map(detail), {
    placing: {
      sheet: { sheet, groupFont: 16, nameX: [200], nameY: [100] },
      ...{ zoom: 1, stretchX: 1, stretchY: 1, inset: 0 },
    } as unknown as Placing,
    ...{ width: 400, height: 300, marks: new Map(), tints: [0] },
    measure: (text, size) => text.length * size * 0.6,
  }).map(({ lines }) => lines.map(({ text }) => text))

describe('the name of a group on the map', () => {
  it('is both of its themes where there is room', () => {
    expect(said('SCREEN')).toEqual([['Avfall och sortering,', 'matsvinn']])
  })

  it('is the first of them on a phone, and where a group is one mark, with nothing that waits for the second', () => {
    expect(said('PHONE')).toEqual([['Avfall och sortering']])
    expect(said('SCREEN', 'GROUPS')).toEqual([['Avfall och sortering · 3']])
  })
})
