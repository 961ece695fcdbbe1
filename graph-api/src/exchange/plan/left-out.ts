import type { Mapping } from '../mapping/model.ts'
import type { SourceFile } from '../read/source.ts'
import type { Plan } from './model.ts'

/** The columns that go nowhere, with how many filled cells each has; those of a table that is left out among them. */
export function leftOutColumns(files: readonly SourceFile[], mapping: Mapping): Plan['leftOut'] {
  return files.flatMap((file) =>
    file.tables.flatMap((table) => {
      const chosen = mapping.tables.find((one) => one.file === file.name && one.table === table.name)
      return table.columns.flatMap(({ name }, at) => {
        const isTaken =
          chosen &&
          chosen.rows !== null &&
          (chosen.columns.some((one) => one.column === name && one.target !== null) || chosen.kindColumn === name)
        if (isTaken) return []
        const cells = table.rows.filter((row) => (row.cells[at] ?? []).length > 0).length
        return [{ file: file.name, table: table.name, column: name, cells }]
      })
    }),
  )
}
