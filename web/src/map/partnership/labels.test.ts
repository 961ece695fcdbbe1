import { describe, expect, it } from 'vitest'
import { lengthInBox } from './boxes.ts'
import { placeLabels } from './labels.ts'
import type { Organisation } from './model.ts'
import type { SceneMark } from './scene-model.ts'

const organisation = (index: number): Organisation => ({
  id: `org_${index}`,
  index,
  name: 'Namnet',
  kind: 'COMPANY',
  family: 'company',
  demo: false,
  partners: 9 - index,
  things: 9 - index,
  group: 0,
  holder: false,
})

const mark = (index: number, x: number, y: number): SceneMark => ({
  organisation: organisation(index),
  x,
  y,
  radius: 5,
  ring: null,
  weight: 'resting',
  inRow: false,
})

const place = (marks: readonly SceneMark[], joined: ReadonlyArray<readonly [SceneMark, SceneMark]>, sure = 100) =>
  placeLabels(marks, {
    width: 600,
    height: 400,
    fonts: { size: 12, bold: 13, wrapAt: 100 },
    measure: (text, size) => text.length * size * 0.6,
    taken: [],
    lines: joined.map(([from, to]) => ({ from, to })),
    most: 100,
    sure,
    sideOf: () => 0,
    tintOf: () => null,
  })

describe('names beside marks', () => {
  it('stand on the side that the layout chose where nothing is in the way', () => {
    const [one] = place([mark(0, 300, 200)], [])
    expect(one?.box.top).toBeGreaterThan(200)
    expect(one?.anchor).toBe('middle')
  })

  it('leave a side where a line passes, their own line too', () => {
    const [middle, below, left, right] = [mark(0, 300, 200), mark(1, 300, 380), mark(2, 20, 222), mark(3, 580, 222)]
    const joined = [[middle, below] as const, [left, right] as const]
    const name = place([middle, below, left, right], joined).find(({ key }) => key === 'org_0')
    if (!name) throw new Error('it has no name')
    for (const [from, to] of joined) expect(lengthInBox(from, to, name.box)).toBeLessThan(1)
  })

  it('are not put where they could be taken for a neighbour’s', () => {
    const [one, below] = [mark(0, 300, 200), mark(1, 300, 232)]
    const [name] = place([one, below], [])
    expect(name?.key).toBe('org_0')
    expect((name?.box.bottom ?? 400) < 220 || (name?.box.left ?? 0) > 300 || (name?.box.right ?? 600) < 300).toBe(true)
  })

  it('are left out where every side has a line and they are not among the most important', () => {
    const middle = mark(0, 300, 200)
    const around = Array.from({ length: 24 }, (_, at) => {
      const angle = (at / 24) * 2 * Math.PI
      return mark(at + 1, 300 + Math.cos(angle) * 180, 200 + Math.sin(angle) * 180)
    })
    const joined = around.map((one) => [middle, one] as const)
    const named = (sure: number) => place([middle, ...around], joined, sure).some(({ key }) => key === 'org_0')
    expect(named(1)).toBe(true)
    expect(named(0)).toBe(false)
  })
})
