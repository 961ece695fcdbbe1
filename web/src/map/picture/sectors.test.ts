import { describe, expect, it } from 'vitest'
import type { NodeKind } from '../model.ts'
import { layOutSectors } from './sectors.ts'

const size = { width: 900, height: 650 }

function neighbours(counts: Partial<Record<NodeKind, number>>) {
  return Object.entries(counts).flatMap(([kind, count]) =>
    Array.from({ length: count }, (_, index) => ({ id: `${kind}-${index}`, kind: kind as NodeKind })),
  )
}

describe('layOutSectors', () => {
  it('never lets two names of a side share a line', () => {
    const rows = layOutSectors({ neighbours: neighbours({ PERSON: 12, INITIATIVE: 20, THEME: 9, NEED: 8 }), size })
    for (const side of ['left', 'right']) {
      const heights = rows.filter((row) => row.side === side).map((row) => row.y)
      for (const [index, y] of heights.entries()) {
        if (index > 0) expect(y - (heights[index - 1] ?? 0)).toBeGreaterThanOrEqual(20)
      }
    }
  })

  it('keeps the middle free for the focus and its name', () => {
    const rows = layOutSectors({ neighbours: neighbours({ PERSON: 5, INITIATIVE: 5 }), size })
    for (const { x, y } of rows) expect(Math.hypot(x, y)).toBeGreaterThan(60)
  })

  it('shows all of a few, and says how many are left of many', () => {
    const few = layOutSectors({ neighbours: neighbours({ PERSON: 5 }), size })
    expect(few.filter((row) => row.type === 'node')).toHaveLength(5)
    const many = layOutSectors({ neighbours: neighbours({ PERSON: 200, THEME: 4 }), size })
    const more = many.find((row) => row.type === 'more')
    const people = many.filter((row) => row.type === 'node' && row.kind === 'PERSON')
    expect((more?.count ?? 0) + people.length).toBe(200)
    expect(many.filter((row) => row.kind === 'THEME' && row.type === 'node')).toHaveLength(4)
  })

  it('shows a kind whole where that is asked for', () => {
    const rows = layOutSectors({ neighbours: neighbours({ PERSON: 200 }), size, whole: new Set(['PERSON']) })
    expect(rows.filter((row) => row.type === 'node')).toHaveLength(200)
  })

  it('fans out to the right of the focus on a phone', () => {
    const rows = layOutSectors({
      neighbours: neighbours({ PERSON: 9, INITIATIVE: 22, NEED: 4 }),
      size: { width: 360, height: 500 },
    })
    expect(rows.every((row) => row.side === 'right' && row.x > 0)).toBe(true)
    expect(rows.length).toBeLessThan(22)
  })

  it('has nothing to place for someone alone', () => {
    expect(layOutSectors({ neighbours: [], size })).toEqual([])
  })
})
