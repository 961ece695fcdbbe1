import { type Box, boxAround, isInside, lengthInBox } from './boxes.ts'
import type { SceneMark, SceneText } from './scene-model.ts'

/** Between a mark and its name, as on the server. */
const gap = 3
/** A name at a corner begins so far from the middle of its mark, times the mark's radius: as on the server. */
const cornerX = 0.87
const cornerY = 0.5

/** Where a name may stand beside its mark, as steps right and down; in the order of the server's numbers. */
const sides = [
  [0, 1],
  [0, -1],
  [1, 0],
  [-1, 0],
  [1, 1],
  [-1, 1],
  [1, -1],
  [-1, -1],
] as const
/** Below is best, then to the right; corners where the sides are taken. By `sides`. */
const sideCosts = [0, 5, 2, 5, 4, 7, 6, 8]
/** What it costs to stand on another side than the layout chose. */
const elsewhere = 3

/** What it costs to stand so near somebody else's mark that the name could be taken for theirs. */
const ambiguous = 14

/** A line as names see it. */
export interface LabelLine {
  readonly from: SceneMark
  readonly to: SceneMark
}

/** One of the places where a name may stand. */
export interface LabelPlace {
  readonly box: Box
  readonly anchor: SceneText['anchor']
  readonly cost: number
  /** Whether no line passes behind it, and nobody would take it for another's. */
  readonly isClear: boolean
}

function boxAt({ x, y, radius, ring }: SceneMark, width: number, height: number, side: number): Box {
  const [across, down] = sides[side] ?? sides[0]
  const reach = ring ?? radius
  const corner = across !== 0 && down !== 0
  const awayX = corner ? reach * cornerX + 1 : reach + gap + 1
  const awayY = corner ? reach * cornerY + 1 : reach + gap
  const left = across === 0 ? x - width / 2 : across > 0 ? x + awayX : x - awayX - width
  const top = down === 0 ? y - height / 2 : down > 0 ? y + awayY : y - awayY - height
  return { left, top, right: left + width, bottom: top + height }
}

/** Lines that come near a mark's name, wherever it stands. */
function linesNear(mark: SceneMark, width: number, height: number, lines: readonly LabelLine[]): LabelLine[] {
  const reach = (mark.ring ?? mark.radius) + gap + 2
  const { left, right } = boxAround(mark.x, mark.y, reach + width)
  const { top, bottom } = boxAround(mark.x, mark.y, reach + height)
  return lines.filter(
    ({ from, to }) =>
      Math.min(from.x, to.x) < right &&
      Math.max(from.x, to.x) > left &&
      Math.min(from.y, to.y) < bottom &&
      Math.max(from.y, to.y) > top,
  )
}

/** A line behind a name makes it harder to read, a stranger's most. */
function linesCost(mark: SceneMark, box: Box, lines: readonly LabelLine[]): number {
  let cost = 0
  for (const { from, to } of lines) {
    const inside = lengthInBox(from, to, box)
    if (inside < 1) continue
    const own = from.organisation === mark.organisation || to.organisation === mark.organisation
    cost += own ? 10 + inside * 0.3 : 16 + inside * 0.4
  }
  return cost
}

/**
 * The places for a name of a size that lie within the frame and where `isFree` says so, the best first. That a reader may
 * take a name for a neighbour's is weighed as in Imhof, "Positioning names on maps" (1975).
 * @param options.first the side that the layout chose
 */
export function labelPlaces(
  mark: SceneMark,
  options: {
    readonly width: number
    readonly height: number
    readonly frame: { readonly width: number; readonly height: number }
    readonly first: number
    readonly lines: readonly LabelLine[]
    isFree(box: Box): boolean
    /** Whether somebody else's mark is as near as its own. */
    isAmbiguous(box: Box): boolean
  },
): LabelPlace[] {
  const { width, height, frame, first, isFree, isAmbiguous } = options
  const near = linesNear(mark, width, height, options.lines)
  return sides
    .flatMap(([across], side): LabelPlace[] => {
      const box = boxAt(mark, width, height, side)
      if (!isInside(box, frame.width, frame.height) || !isFree(box)) return []
      const wish = side === first ? 0 : elsewhere + (sideCosts[side] ?? 0)
      const anchor = across === 0 ? 'middle' : across > 0 ? 'start' : 'end'
      const unclear = linesCost(mark, box, near) + (isAmbiguous(box) ? ambiguous : 0)
      return [{ box, anchor, cost: wish + unclear, isClear: unclear === 0 }]
    })
    .sort((one, other) => one.cost - other.cost)
}
