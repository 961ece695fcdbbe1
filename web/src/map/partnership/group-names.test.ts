import { describe, expect, it } from 'vitest'
import type { Placing } from './choose-sheet.ts'
import { placeGroupNames } from './group-names.ts'
import type { Organisation, PartnershipMap } from './model.ts'
import type { SceneMark } from './scene-model.ts'

const map = (detail: 'ALL' | 'GROUPS') =>
  ({
    lines: [],
    answer: { detail, groups: [{ name: ['Avfall och sortering,', 'matsvinn'], members: 3 }] },
  }) as unknown as PartnershipMap

const mark = (group: number, x: number, y: number) =>
  ({ x, y, radius: 4, ring: null, organisation: { group } as Organisation }) as SceneMark

const placed = (sheet: 'PHONE' | 'SCREEN', detail: 'ALL' | 'GROUPS', marks: readonly SceneMark[] = []) =>
  placeGroupNames(map(detail), {
    placing: {
      sheet: { sheet, groupFont: 16, nameX: [200], nameY: [100] },
      ...{ zoom: 1, stretchX: 1, stretchY: 1, inset: 0 },
    } as unknown as Placing,
    ...{ width: 400, height: 300, marks: new Map(marks.entries()), tints: [0] },
    measure: (text, size) => text.length * size * 0.6,
  })

const said = (sheet: 'PHONE' | 'SCREEN', detail: 'ALL' | 'GROUPS' = 'ALL') =>
  placed(sheet, detail).map(({ lines }) => lines.map(({ text }) => text))

describe('the name of a group on the map', () => {
  it('is both of its themes where there is room', () => {
    expect(said('SCREEN')).toEqual([['Avfall och sortering,', 'matsvinn']])
  })

  it('is the first of them on a phone, and where a group is one mark, with nothing that waits for the second', () => {
    expect(said('PHONE')).toEqual([['Avfall och sortering']])
    expect(said('SCREEN', 'GROUPS')).toEqual([['Avfall och sortering · 3']])
  })

  it('stands by its own organisations on a phone, where the layout has it among others', () => {
    const [name] = placed('PHONE', 'ALL', [mark(1, 160, 118), mark(1, 240, 84), mark(0, 150, 240)])
    const y = ((name?.box.top ?? 0) + (name?.box.bottom ?? 0)) / 2
    expect(Math.abs(y - 240)).toBeLessThan(40)
  })
})
