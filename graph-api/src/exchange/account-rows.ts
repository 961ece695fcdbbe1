import type { PreparedImport } from './prepare-import.ts'

/** What becomes of a table: how many rows became what, and how many columns go somewhere. */
export interface TableAccount {
  readonly file: string
  readonly table: string
  readonly rows: number
  readonly accounted: number
  readonly columns: number
  readonly taken: number
  readonly leftOut: number
}

/** For each table of an import, whether every row became something and every column goes somewhere or is said to be left out. */
export function accountRows({
  files,
  mapping,
  plan,
}: Pick<PreparedImport, 'files' | 'mapping' | 'plan'>): TableAccount[] {
  return files.flatMap(({ name: file, isOwn, tables }) =>
    tables.map(({ name: table, rows, columns }) => {
      const isHere = (one: { file: string; table: string }) => one.file === file && one.table === table
      const own = mapping.tables.find(isHere)
      const leftOut = new Set(plan.leftOut.filter(isHere).map(({ column }) => column))
      // Our own export needs no mapping: all of it has its place, and what has none is named row by row.
      const taken = isOwn
        ? columns
        : own?.rows
          ? columns.filter(
              ({ name }) =>
                own.kindColumn === name || own.columns.some((one) => one.column === name && one.target !== null),
            )
          : []
      return {
        file,
        table,
        rows,
        accounted: plan.rows.filter(isHere).length,
        columns: columns.length,
        taken: taken.length,
        leftOut: leftOut.size,
      }
    }),
  )
}

/** True where nothing of a table was dropped unseen. */
export const isWhole = ({ rows, accounted, columns, taken, leftOut }: TableAccount): boolean =>
  rows === accounted && columns === taken + leftOut
