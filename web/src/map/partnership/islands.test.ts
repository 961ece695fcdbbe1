import { describe, expect, it } from 'vitest'
import { runAtOnce } from './in-slices.ts'
import type { IslandContent } from './island-field.ts'
import { holdsPoint, outliningIslands } from './islands.ts'

const mark = (x: number, y: number) => ({ x, y, radius: 6 })
const outline = (contents: readonly IslandContent[], cell = 6) =>
  runAtOnce(outliningIslands(contents, { width: 900, height: 400, cell, scale: 0.74 }))

describe('an island', () => {
  it('is one shape, also where somebody stands on the other side of another island', () => {
    const apart = mark(620, 200)
    const between = [80, 200, 320].map((y) => mark(400, y)).concat([80, 200, 320].map((y) => mark(460, y)))
    const islands = outline([
      { marks: [mark(120, 180), mark(180, 220), mark(230, 190), apart], boxes: [] },
      { marks: between, boxes: [] },
    ])
    expect(islands.map((rings) => rings.length)).toEqual([1, 1])
    const [[first = []] = [], [second = []] = []] = islands
    expect(holdsPoint(first, { x: 180, y: 210 })).toBe(true)
    expect(holdsPoint(second, { x: 430, y: 200 })).toBe(true)
    expect(holdsPoint(first, apart) || holdsPoint(second, apart)).toBe(false)
  })

  it('holds together in little, where there are no names between its marks', () => {
    const chain = [mark(60, 60), mark(140, 40), mark(100, 160), mark(130, 260)]
    const contents = [{ marks: chain, boxes: [] }]
    const options = { width: 890, height: 400, cell: 4, scale: 0.42 }
    const [[ring = []] = []] = runAtOnce(outliningIslands(contents, options))
    expect(chain.filter((one) => holdsPoint(ring, one))).toEqual(chain)
  })

  it('lies around its marks wherever it is, and another one far away changes nothing', () => {
    const content = { marks: [mark(700, 300), mark(760, 330)], boxes: [] }
    const alone = outline([content])
    expect(outline([content, { marks: [mark(60, 60)], boxes: [] }])[0]).toEqual(alone[0])
    for (const one of content.marks) expect(holdsPoint(alone[0]?.[0] ?? [], one)).toBe(true)
  })
})
