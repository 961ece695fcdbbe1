import { partRoleOf, resourceKindOf } from '../words/other-words.ts'
import { foldHeading, headings } from './headings.ts'
import type { Target } from './targets.ts'

const yes = /^(?:[x×✕✖✗✘✓✔☑☒●•◉⬤■◼★*1jy]|ja|japp|yes|true|sant|checked)$/iu
/** Whoever is only told of something takes no part in it. */
const no = /^(?:[0in–—○☐□-]|nej|no|false|falskt|unchecked|informed|informeras)$/iu

/** Whether a cell marks that what its column is called holds for its row; null where it says something else. */
export function crossOf(cell: string): boolean | null {
  const sign = cell.trim().replace(/^\((.+)\)$/, '$1')
  if (yes.test(sign)) return true
  return no.test(sign) ? false : null
}

/** True for the cells of a column that are crosses, or yes and no, or say as what: `Leder`, `Deltar`. */
export const areMarks = (cells: readonly string[]): boolean =>
  cells.some((cell) => isMarked(cell)) &&
  cells.every((cell) => cell.trim() === '' || crossOf(cell) !== null || partRoleOf(cell) !== null)

/** Parts of a project, beneath which stands how much each does of them. */
const ofWork = /^(wp|ap|dp|work ?packages?|arbetspaket|delprojekt|tasks?|pilot)\s?\d/i
const effort = /^\d{1,3}([.,]\d+)?$/

/** True for hours or months of work beneath a part of a project. */
export const areEfforts = (heading: string, cells: readonly string[]): boolean =>
  ofWork.test(heading) && cells.length > 0 && cells.every((cell) => effort.test(cell.trim()))

/** How strongly something holds, in a table of such numbers: 0 where it does not. */
const weight = /^(10|\d([.,]\d+)?)$/

/** True for small numbers that weigh what their column is called. Years, counts and sums are greater. */
export const areWeights = (cells: readonly string[]): boolean =>
  cells.length > 0 && cells.every((cell) => weight.test(cell.trim())) && cells.some((cell) => crossOf(cell) !== false)

/** Whether a cell says that what its column is called holds for its row, by a cross or by the role that the row has in it. */
export const isMarked = (cell: string): boolean =>
  crossOf(cell) === true ||
  partRoleOf(cell) !== null ||
  (effort.test(cell.trim()) && crossOf(cell) === null && Number(cell.replace(',', '.')) > 0)

/** What the heading of a column of crosses can be: something that a row names, or a line of its text. */
export const crossedTargets: readonly Target[] = [
  'initiatives',
  'themes',
  'partners',
  'leads',
  'organisation',
  'needs',
  'offers',
  'text',
]

/** A heading that names something: beneath `Projektnr` a number is one of those. */
const isNamed = (heading: string): boolean => !/\b(nr|id|no|nummer|number|antal|count)\b|(nr|id|nummer)$/i.test(heading)

/**
 * True where the heading of a column is what its crosses say of a row. One that names the target itself names nothing:
 * beneath `Projekt`, 1 is the number of one.
 */
export function standsForHeading(heading: string, target: Target | null, cells: () => readonly string[]): boolean {
  if (target === null || !crossedTargets.includes(target)) return false
  if (!areMarks(cells()) && !(isNamed(heading) && areWeights(cells())) && !areEfforts(heading, cells())) return false
  return !headings[target].includes(foldHeading(heading)) || resourceKindOf(heading) !== null
}
