import { fitIntoFrame } from './boxes.ts'
import { type Cost, makeCost } from './cost.ts'
import type { Item, Sheet } from './model.ts'
import { type Move, moveGroup, moveOne, swapMarks } from './moves.ts'

export interface AnnealOptions {
  readonly steps: number
  /** Temperature at the start and at the end, in units of cost. */
  readonly hot: number
  readonly cold: number
  readonly random: () => number
  /** Whether whole groups may move too; not where a known map is mended. */
  readonly groupMoves?: boolean
  /** How long the first steps are, as a share of four spacings. */
  readonly reach?: number
}

/** Every so many steps a whole group is moved. */
const groupEvery = 60

/** Tries a move, and takes it back where it makes the sheet worse by more than `mostWorse`. */
function tryMove(move: Move, sheet: Sheet, cost: Cost, mostWorse: number): void {
  const { touched, wide, apply } = move
  const costOfTouched = (most?: number) => {
    if (wide) return cost.whole()
    let sum = 0
    for (const item of touched) sum += cost.of(item, most)
    return sum
  }
  const most = costOfTouched() + mostWorse
  const places = touched.map(({ x, y, side }) => ({ x, y, side }))
  apply()
  for (const item of touched) fitIntoFrame(item, sheet)
  if (costOfTouched(most) <= most) return
  touched.forEach((item, index) => {
    Object.assign(item, places[index])
    fitIntoFrame(item, sheet)
  })
}

/**
 * Simulated annealing (Kirkpatrick, Gelatt and Vecchi 1983) of a sheet, in place. The same random numbers give the same sheet.
 * @returns the cost of the whole at the end
 */
export function anneal(sheet: Sheet, options: AnnealOptions): number {
  const { steps, hot, cold, random, groupMoves = true, reach = 0.25 } = options
  const cost = makeCost(sheet)
  const marks: Item[] = sheet.items.filter((item) => !item.isGroupName)
  for (let step = 0; step < steps; step++) {
    const progress = step / steps
    const temperature = hot * (cold / hot) ** progress
    const moving = { sheet, random, progress, reach }
    const byGroup = groupMoves && step % groupEvery === 0 && progress < 0.8
    const move = byGroup ? moveGroup(moving) : random() < 0.14 ? swapMarks(moving, marks) : moveOne(moving)
    if (!move) continue
    const warmth = move.wide ? temperature * 1.5 : temperature
    tryMove(move, sheet, cost, -Math.log(1 - random()) * warmth)
  }
  return cost.whole()
}
