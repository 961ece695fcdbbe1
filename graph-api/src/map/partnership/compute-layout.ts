import { seededRandom } from '../../matching/seeded-random.ts'
import { arrangeAgain, arrangeFresh, arrangeLike, type Effort, effortFor, polish } from './layout/arrange.ts'
import { arrangeDiscs } from './layout/discs.ts'
import { firstPlaces } from './layout/first-places.ts'
import type { Places } from './layout/model.ts'
import { makeSheet, placesOf } from './layout/sheet.ts'
import { inputFor, type LayoutTask } from './layout-task.ts'
import { type SheetName, sheetSpecs } from './sheets.ts'
import { knownPlaces, knownShare, type LayoutContent, type SheetPlaces, sheetsOf } from './stored-layout.ts'

/** Fewer known organisations than this, and a fresh layout is worth its minutes. */
const mostlyKnown = 0.7

/** Whoever is new begins beside a partner that is known, or in the middle. */
function continued(task: LayoutTask, stored: LayoutContent, sheet: SheetName): Places {
  const known = knownPlaces(stored, task, sheet)
  const { width, height } = sheetSpecs[sheet]
  const random = seededRandom(11)
  const marks = known.marks.map((place, index) => {
    if (place) return place
    const line = task.lines.find(({ a, b }) => (a === index && known.marks[b]) || (b === index && known.marks[a]))
    const near = line && known.marks[line.a === index ? line.b : line.a]
    const { x, y } = near ?? { x: width / 2, y: height / 2 }
    return { x: x + (random() - 0.5) * width * 0.06, y: y + (random() - 0.5) * height * 0.12, side: 0 }
  })
  const names = known.names.map((place, group) => {
    if (place) return place
    const members = marks.filter((_, index) => task.marks[index]?.group === group)
    const middle = members.reduce((sum, { x }) => sum + x, 0) / Math.max(1, members.length)
    return { x: middle, y: Math.min(height, ...members.map(({ y }) => y)) - 20 }
  })
  return {
    x: marks.map(({ x }) => x),
    y: marks.map(({ y }) => y),
    sides: marks.map(({ side }) => side),
    nameX: names.map(({ x }) => x),
    nameY: names.map(({ y }) => y),
  }
}

/** A layout within a fraction of a second, so that nobody waits: as it was last time where it is known, else by forces alone. */
export function quickLayout(task: LayoutTask, stored: LayoutContent | null): SheetPlaces {
  if (task.detail === 'GROUPS') return sheetsOf((sheet) => arrangeDiscs(inputFor(task, sheet)))
  return sheetsOf((sheet) => {
    const input = inputFor(task, sheet)
    const begun = stored ? continued(task, stored, sheet) : firstPlaces(input, seededRandom(1))
    return placesOf(makeSheet(input, begun))
  })
}

/** The other sheets are the wall's, brought to their size. */
function othersLike(task: LayoutTask, wall: Places, effort: Effort): SheetPlaces {
  const { width, height } = sheetSpecs.WALL
  const from = { places: wall, width, height }
  return sheetsOf((sheet) => (sheet === 'WALL' ? wall : arrangeLike(inputFor(task, sheet), from, effort).places))
}

function freshLayout(task: LayoutTask, effort: Effort, onProgress?: (share: number) => void): SheetPlaces {
  const wall = arrangeFresh(inputFor(task, 'WALL'), effort, (share) => onProgress?.(share * 0.8))
  return othersLike(task, wall.places, effort)
}

/** A known layout made better, without regard to where things stood: for a map that nobody has learned yet. */
export function betterLayout(task: LayoutTask, known: LayoutContent, effort: Effort): SheetPlaces {
  return othersLike(task, polish(inputFor(task, 'WALL'), continued(task, known, 'WALL'), effort).places, effort)
}

/**
 * The layout of a task on all sheets. Minutes of work for a fresh one, seconds where most is known. Pure.
 * @param stored what was laid out last time: those that are still there hardly move
 * @param options.effort of a fresh layout; as much as its size can bear where left out
 * @param options.onProgress told of the share of a fresh layout that is done, 0 to 1
 */
export function computeLayout(
  task: LayoutTask,
  stored: LayoutContent | null,
  options: { readonly effort?: Effort; onProgress?(share: number): void } = {},
): SheetPlaces {
  const { effort = effortFor(task.marks.length), onProgress } = options
  if (task.detail === 'GROUPS' || task.marks.length === 0) return quickLayout(task, stored)
  if (!stored || knownShare(stored, task) < mostlyKnown) return freshLayout(task, effort, onProgress)
  return sheetsOf((sheet) => arrangeAgain(inputFor(task, sheet), continued(task, stored, sheet)).places)
}
