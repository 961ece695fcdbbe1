import type { SourceTable } from '../read/source.ts'
import { organisationKindInName } from '../words/kind-in-names.ts'
import { partRoleOf } from '../words/other-words.ts'
import { sampleOf } from './column-values.ts'
import { crossOf } from './crosses.ts'

/** True for a column that says with letters what would be a role or a grade: L leads, or is low. */
const isLettered = (table: SourceTable, at: number): boolean =>
  sampleOf(table, at).some((cell) => /^\p{L}$/u.test(cell.trim()) && crossOf(cell) === null)

const explained = /(?:^|[\s,;.(])\p{L}\s*[=:]\s*(\p{L}[\p{L} ]{2,})/gu

/** True where a cell of the table, or one above it, says that letters are roles: `L = leder, D = deltar`. */
function hasLegend(table: SourceTable): boolean {
  const texts = [
    ...table.rows.flatMap(({ cells }) => cells.flat()),
    ...(table.begins?.rows.map(({ sample }) => sample) ?? []),
    ...table.columns.map(({ name }) => name),
  ]
  return texts.some((text) => {
    const meanings = [...text.slice(0, 500).matchAll(explained)].map(([, said = '']) => said.trim())
    return meanings.length > 1 && meanings.some((said) => partRoleOf(said) !== null)
  })
}

/**
 * The columns that hold marks for sure. Letters are roles only where a legend says so, or where half of the headings are names of
 * whom or what they are about: three columns of L, M and S may as well be grades of the cost, the use and the risk.
 */
export function withoutGrades(
  table: SourceTable,
  columns: readonly number[],
  isKnown: (heading: string) => boolean = () => false,
): number[] {
  const lettered = columns.filter((at) => isLettered(table, at))
  if (lettered.length === 0 || hasLegend(table)) return [...columns]
  const named = lettered.filter((at) => {
    const heading = table.columns[at]?.own ?? table.columns[at]?.name ?? ''
    return organisationKindInName(heading) !== null || isKnown(heading)
  })
  return named.length >= lettered.length / 2 ? [...columns] : columns.filter((at) => !lettered.includes(at))
}
