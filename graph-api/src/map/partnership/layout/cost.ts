import { makeEvennessCost } from './evenness-cost.ts'
import { groupCost } from './group-cost.ts'
import { crosses, crossingCost, fanCost, lengthCost, lineItemCost } from './line-cost.ts'
import type { Item, Sheet } from './model.ts'
import { pairCost } from './pair-cost.ts'

/** The one cost of a sheet: of all of it, and of what changes when one item moves. Lower is better; no unit. */
export interface Cost {
  whole(): number
  /** @param most beyond this the answer no longer matters: it may then be any number above it */
  of(item: Item, most?: number): number
}

/** Below is best, then to the right; corners where the sides are taken. By `sides`. */
const sideCosts = [0, 5, 2, 5, 4, 7, 6, 8]

function restCost(item: Item, sheet: Sheet): number {
  const side = item.isGroupName ? 0 : (sideCosts[item.side] ?? 0)
  const { anchor } = sheet.costWeights
  if (anchor === 0) return side
  const dx = item.x - item.anchorX
  const dy = item.y - item.anchorY
  return side + (anchor * (dx * dx + dy * dy)) / (sheet.spacing * sheet.spacing)
}

function pairsCost(item: Item, sheet: Sheet): number {
  let cost = 0
  for (const other of sheet.items) if (other !== item) cost += pairCost(item, other, sheet)
  return cost
}

function ownLinesCost(item: Item, sheet: Sheet, most: number): number {
  let cost = 0
  for (const line of item.lines) {
    cost += lengthCost(line, sheet) + fanCost(line, item)
    for (const other of sheet.lines) if (other !== line && crosses(line, other)) cost += crossingCost
    if (cost > most) return cost
    for (const other of sheet.items) if (other !== item) cost += lineItemCost(line, other)
  }
  return cost
}

function wholeCost(sheet: Sheet): number {
  const { items, lines, groups } = sheet
  let cost = 0
  items.forEach((item, index) => {
    cost += restCost(item, sheet)
    for (let next = index + 1; next < items.length; next++) {
      const other = items[next]
      if (other) cost += pairCost(item, other, sheet)
    }
    for (const line of lines) cost += lineItemCost(line, item)
  })
  for (const group of groups) cost += groupCost(group, sheet)
  lines.forEach((line, index) => {
    cost += lengthCost(line, sheet) + fanCost(line, null) / 2
    for (let next = index + 1; next < lines.length; next++) {
      const other = lines[next]
      if (other && crosses(line, other)) cost += crossingCost
    }
  })
  return cost
}

/** The cost of a sheet as its items stand whenever it is asked: items may be moved in between. */
export function makeCost(sheet: Sheet): Cost {
  const evenness = makeEvennessCost(sheet)
  const { lines, groups } = sheet
  return {
    of(item, most = Number.POSITIVE_INFINITY) {
      const group = groups[item.group]
      let cost = restCost(item, sheet) + evenness() + (group ? groupCost(group, sheet) : 0) + pairsCost(item, sheet)
      if (cost > most) return cost
      for (const line of lines) cost += lineItemCost(line, item)
      return cost + ownLinesCost(item, sheet, most - cost)
    },
    whole: () => evenness() + wholeCost(sheet),
  }
}
