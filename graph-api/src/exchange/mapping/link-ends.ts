import type { SourceTable } from '../read/source.ts'
import { areDays, areNumbers, sampleOf } from './column-values.ts'
import { foldHeading, headings } from './headings.ts'

const pairs: readonly (readonly [string, string])[] = [
  ['from', 'to'],
  ['source', 'target'],
  ['fran', 'till'],
  ['kalla', 'mal'],
  ['from id', 'to id'],
  ['source id', 'target id'],
  ['organisation a', 'organisation b'],
  ['organisation id', 'initiative id'],
  ['organisation id', 'project id'],
  ['organization id', 'project id'],
  ['organisation 1', 'organisation 2'],
  ['from label', 'to label'],
  ['nod 1', 'nod 2'],
  ['node 1', 'node 2'],
  ['vertex 1', 'vertex 2'],
  ['aktor 1', 'aktor 2'],
]

/** A table whose columns are two ends: `from` and `to`, `source` and `target`, or two ids of other tables. */
export function hasEnds(table: SourceTable): boolean {
  const folded = table.columns.map(({ name }) => foldHeading(name))
  const has = (names: readonly string[]) => folded.some((name) => names.includes(name))
  if (isListOfPairs(table, folded)) return true
  const isTitled = has(headings.name.slice(0, 5))
  const found = pairs.find(([a, b]) => has([a]) && has([b]))
  if (!found) return false
  if (/^(fran|from)$/.test(found[0]) && found.some((end) => isPeriod(table, folded.indexOf(end)))) return false
  // A row that has ids of two others and a name of its own is described, and joins what the ids are of besides.
  if (isTitled && found.every((end) => end.endsWith(' id')) && found[1] !== 'to id' && found[1] !== 'target id')
    return false
  return !(isTitled && has(['startdatum', 'start', 'beskrivning', 'description']))
}

const whoWithWhom = /^(samarbetar|samverkar|samarbete) med$|^(collaborates|works) with$/
const ofOne = /^(organi[sz]ation|aktor|foretag|partner|company|actor)$/

/** A list of nothing but who works with whom, one pair a row. */
function isListOfPairs(table: SourceTable, folded: readonly string[]): boolean {
  const other = folded.findIndex((name) => whoWithWhom.test(name))
  const one = folded.findIndex((name) => ofOne.test(name))
  if (other < 0 || one < 0 || folded.length > 5) return false
  const describes = [...headings.place, ...headings.website, ...headings.kind, ...headings.needs, ...headings.leads]
  if (folded.some((name, at) => at !== one && describes.includes(name))) return false
  const cells = sampleOf(table, other)
  return cells.length >= Math.min(table.rows.length, 300) && cells.every((cell) => !/[,;\n]/.test(cell))
}

/** `Från 2020 till 2024-06` is when something was; numbers may be ids of two ends. */
function isPeriod(table: SourceTable, at: number): boolean {
  const cells = sampleOf(table, at)
  const areYears = cells.length > 0 && cells.every((cell) => /^(19|20)\d\d$/.test(cell))
  return areDays(cells) && (areYears || !areNumbers(cells) || cells.some((cell) => /^\d{4}-\d/.test(cell)))
}
