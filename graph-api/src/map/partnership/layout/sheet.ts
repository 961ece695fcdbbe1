import { fitIntoFrame } from './boxes.ts'
import {
  type CostWeights,
  defaultCostWeights,
  type Item,
  type LayoutInput,
  type Line,
  type Places,
  type Sheet,
} from './model.ts'

/** Room between the frame and the outermost mark or name. */
const margin = 12

const noBox = { fromX: 0, toX: 0, fromY: 0, toY: 0 }

type Size = { readonly group: number; readonly radius: number; readonly width: number; readonly height: number }

function itemOf(size: Size, isGroupName: boolean, at: { x: number; y: number; side: number }): Item {
  const place = { ...at, anchorX: at.x, anchorY: at.y, left: 0, top: 0, right: 0, bottom: 0, ...noBox }
  return { ...size, isGroupName, lines: [], ...place }
}

/** A sheet with everything at its place, to be annealed. Places are taken into the frame. */
export function makeSheet(input: LayoutInput, places: Places, costWeights: CostWeights = defaultCostWeights): Sheet {
  const { width, height } = input
  const marks = input.marks.map((mark, index) =>
    itemOf(mark, false, { x: places.x[index] ?? 0, y: places.y[index] ?? 0, side: places.sides[index] ?? 0 }),
  )
  const names = input.groupNames.map((name, group) =>
    itemOf({ group, radius: 0, ...name }, true, { x: places.nameX[group] ?? 0, y: places.nameY[group] ?? 0, side: 0 }),
  )
  const lines = input.lines.flatMap(({ a, b, weight }): Line[] => {
    const [from, to] = [marks[a], marks[b]]
    if (!from || !to) return []
    const line: Line = { a: from, b: to, weight, inside: from.group === to.group, ...noBox }
    from.lines.push(line)
    to.lines.push(line)
    return [line]
  })
  const items = [...marks, ...names]
  const frame = { left: margin, top: margin, right: width - margin, bottom: height - margin }
  const area = (frame.right - frame.left) * (frame.bottom - frame.top)
  const groups = names.map((name, group) => ({ name, members: marks.filter((mark) => mark.group === group) }))
  const sheet = { items, lines, groups, ...frame, spacing: Math.sqrt(area / Math.max(1, items.length)), costWeights }
  for (const item of items) fitIntoFrame(item, sheet)
  return sheet
}

/** Where everything stands, rounded to a tenth. */
export function placesOf(sheet: Sheet): Places {
  const marks = sheet.items.filter((item) => !item.isGroupName)
  const names = sheet.items.filter((item) => item.isGroupName)
  const tenth = (value: number) => Math.round(value * 10) / 10
  return {
    x: marks.map(({ x }) => tenth(x)),
    y: marks.map(({ y }) => tenth(y)),
    sides: marks.map(({ side }) => side),
    nameX: names.map(({ x }) => tenth(x)),
    nameY: names.map(({ y }) => tenth(y)),
  }
}
