import type { Target } from '../mapping/targets.ts'
import type { SourceRow } from '../read/source.ts'

/** Whom rows belong to: what a list names once, above all that is theirs. */
const owners: readonly Target[] = ['organisation', 'leads', 'partners']
/** So great a share of the rows has to leave the cell empty before that is a way to write the list. */
const least = 0.25

/**
 * What stands for each row whose first cell is empty beneath an owner who is named once for several rows. A table that names
 * somebody twice does not write so, and its empty cells say nothing.
 * @param cellOf what a row says in the column
 * @param columns the columns that are used, the leftmost first
 */
export function carriedDown(
  rows: readonly SourceRow[],
  columns: readonly { readonly index: number; readonly target: Target | null }[],
  cellOf: (row: SourceRow, index: number) => readonly string[],
): ReadonlyMap<SourceRow, readonly string[]> {
  const [first] = columns
  const none: ReadonlyMap<SourceRow, readonly string[]> = new Map()
  if (!first?.target || !owners.includes(first.target) || first.index > 0) return none
  const used = rows.filter((row) => !row.aside)
  const given = used.map((row) => cellOf(row, 0))
  const named = given.filter((cells) => cells.length > 0).map((cells) => cells.join('\n'))
  const isOnce = new Set(named).size === named.length
  if (!isOnce || given[0]?.length === 0 || used.length - named.length < used.length * least) return none
  const carried = new Map<SourceRow, readonly string[]>()
  let above: readonly string[] = []
  for (const [at, row] of used.entries()) {
    const cells = given[at] ?? []
    if (cells.length > 0) above = cells
    else carried.set(row, above)
  }
  return carried
}
