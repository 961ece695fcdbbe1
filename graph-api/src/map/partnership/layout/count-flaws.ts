import { crosses, lengthInside } from './line-cost.ts'
import type { Item, Sheet } from './model.ts'

export interface Flaws {
  /** Pairs of lines that cross. */
  readonly crossings: number
  /** Pairs of names, or of a name and another's mark, or of marks, that overlap. */
  readonly overlaps: number
  /** Times that a line passes behind a name that is not of its ends. */
  readonly behindNames: number
  /** Times that a line passes behind the name of one of its own ends. */
  readonly behindOwn: number
}

function overlap(a: Item, b: Item): boolean {
  const boxes = (item: Item): [number, number, number, number][] => [
    ...(item.width > 0 ? [[item.left, item.top, item.right, item.bottom] as [number, number, number, number]] : []),
    ...(item.radius > 0
      ? [
          [item.x - item.radius, item.y - item.radius, item.x + item.radius, item.y + item.radius] as [
            number,
            number,
            number,
            number,
          ],
        ]
      : []),
  ]
  return boxes(a).some((one) =>
    boxes(b).some((other) => one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3]),
  )
}

/** Counts what a reader would mind. */
export function countFlaws(sheet: Sheet): Flaws {
  const { items, lines } = sheet
  let [crossings, overlaps, behindNames, behindOwn] = [0, 0, 0, 0]
  lines.forEach((line, index) => {
    for (const other of lines.slice(index + 1)) if (crosses(line, other)) crossings++
    for (const item of items) {
      if (item.width === 0 || lengthInside(line, item) <= 3) continue
      if (item === line.a || item === line.b) behindOwn++
      else behindNames++
    }
  })
  items.forEach((item, index) => {
    for (const other of items.slice(index + 1)) if (overlap(item, other)) overlaps++
  })
  return { crossings, overlaps, behindNames, behindOwn }
}
