import type { SourceTable } from '../read/source.ts'
import { readDay } from '../values/read-day.ts'
import { saysNothing } from '../values/says-nothing.ts'
import { soundsLikeBody } from '../words/body-words.ts'
import { organisationKindInName } from '../words/kind-in-names.ts'
import { directionOf, relationOfWord } from '../words/other-words.ts'

/** Up to 300 cells of a column. */
export function sampleOf(table: SourceTable, at: number): string[] {
  const found: string[] = []
  for (const row of table.rows) {
    for (const value of row.cells[at] ?? []) if (value !== '') found.push(value)
    if (found.length >= 300) break
  }
  return found
}

/** True where the share of cells that fit is greater; false of an empty column. */
const mostly = (cells: readonly string[], share: number, fits: (cell: string) => boolean) =>
  cells.length > 0 && cells.filter(fits).length > cells.length * share

export const areNumbers = (cells: readonly string[]) => mostly(cells, 0.5, (cell) => /^[\d\s.,+-]+$/.test(cell))

export const areDays = (cells: readonly string[]) =>
  mostly(cells, 0.5, (cell) => /\d/.test(cell) && 'day' in readDay(cell))

/** Answers to whether something is so, and crosses that mark that it is. */
export const areYesOrNo = (cells: readonly string[]) =>
  mostly(
    cells,
    0.5,
    (cell) => saysNothing(cell) || /^([xv✓✔]|true|false|sant|falskt|kanske|vet ej)$/iu.test(cell.trim()),
  )

/** Which way a connection goes, as network programs write it. */
export const areDirections = (cells: readonly string[]) =>
  mostly(cells, 0.99, (cell) => directionOf(cell) !== null && relationOfWord(cell) === null)

const namePart = /^(\p{Lu}[\p{L}.’'-]*|von|van|af|av|de|den|der|di|la|le|al|bin)$/u

/** Two to four words with capitals, of which none says what kind of body it is. */
export const arePersons = (cells: readonly string[]) =>
  mostly(cells, 0.6, (cell) => {
    const parts = cell.trim().split(/,?\s+/)
    return (
      parts.length >= 2 &&
      parts.length <= 4 &&
      parts.every((part) => namePart.test(part)) &&
      organisationKindInName(cell) === null &&
      !soundsLikeBody(cell)
    )
  })

/** Few words that stand again and again: they sort the rows, and name none of them. */
export function areFewWords(cells: readonly string[]): boolean {
  const different = new Set(cells).size
  return cells.length >= 6 && different <= Math.max(2, cells.length / 10)
}

/** `NV-01234-25`, `2026:117`: what a register calls something by, and nobody says. */
export function isCode(cell: string): boolean {
  if (!/\d/.test(cell)) return false
  const isOneWord = !/\s/.test(cell.trim())
  return (isOneWord && /\d[-_/.:#]|[-_/.:#]\d/.test(cell)) || !/\p{L}{4}/u.test(cell)
}

/** Words that differ from row to row, and are no codes or addresses. */
export function areNames(cells: readonly string[]): boolean {
  const words = cells.filter(
    (cell) => /\p{L}{2}/u.test(cell) && cell.length < 200 && !isCode(cell) && !/\S@\S/.test(cell),
  )
  return words.length > cells.length / 2 && new Set(words).size > words.length * 0.8
}
