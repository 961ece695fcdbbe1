import { letterOf } from '../read/name-columns.ts'
import type { SourceTable } from '../read/source.ts'
import { arePersons, sampleOf } from './column-values.ts'
import { type RowKind, type Target, targetsOf } from './targets.ts'

/** What cells look like that can be only one thing, whatever stands above them. */
const looks: readonly [Target, (cells: readonly string[]) => boolean][] = [
  ['email', (cells) => cells.every((cell) => /^\S+@\S+\.\S+$/.test(cell.trim()))],
  ['website', (cells) => cells.every((cell) => /^(https?:\/\/|www\.)\S+$/i.test(cell.trim()))],
  ['organisationNumber', (cells) => cells.every((cell) => /^\d{6}-\d{4}$/.test(cell.trim()))],
  ['contact', arePersons],
]

/** Of a table without headings, the columns whose cells tell by themselves what they hold. */
export function giveByContent(table: SourceTable, kinds: readonly RowKind[], given: Map<number, Target>): void {
  if (kinds.length !== 1 || !table.columns.every(({ name }, at) => name === letterOf(at))) return
  const allowed = kinds.flatMap((kind) => targetsOf[kind])
  for (const [target, fits] of looks) {
    if (!allowed.includes(target) || [...given.values()].includes(target)) continue
    const at = table.columns.findIndex((_column, index) => {
      const cells = sampleOf(table, index)
      return !given.has(index) && cells.length > 0 && fits(cells)
    })
    if (at >= 0) given.set(at, target)
  }
}
