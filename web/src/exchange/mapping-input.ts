import type { Preview, PreviewTable } from './queries.ts'

/** What the person changed of one table. With `columns` left empty the API guesses them anew, for what the rows now are. */
export type TableChange = { file: string; table: string; to: Partial<TableInput> } | null

export type TableInput = ReturnType<typeof inputOf>

/** The values that hold for all rows, without what the client adds to answers. */
const fixedOf = (fixed: PreviewTable['fixed']) =>
  fixed
    ? {
        kind: fixed.kind,
        status: fixed.status,
        language: fixed.language,
        country: fixed.country,
        relation: fixed.relation,
        role: fixed.role,
      }
    : null

/** A table as it stands, in the shape in which it is sent. */
export const inputOf = (file: string, table: PreviewTable) => ({
  file,
  table: table.name,
  headingRow: table.headingChosen ? table.headingRow : null,
  rows: table.rows,
  kindColumn: table.kindColumn,
  kindWords: table.kindWords.map(({ word, becomes }) => ({ word, becomes })),
  columns: table.columns.map((column) => ({
    column: column.name,
    target: column.target,
    separator: column.separator,
    dayOrder: column.dayOrder,
    words: column.words.map(({ word, becomes }) => ({ word, becomes })),
  })),
  fixed: fixedOf(table.fixed),
  emptyWords: [...table.emptyWords],
  leaveOutSums: table.leaveOutSums,
  recurring: table.recurring,
  createMentioned: table.createMentioned,
})

/** All tables of a preview, with one of them changed. */
export const tableInputs = (preview: Preview, changed: TableChange): TableInput[] =>
  preview.files.flatMap((file) =>
    file.tables.map((table) => {
      const input = inputOf(file.name, table)
      return changed && changed.file === file.name && changed.table === table.name ? { ...input, ...changed.to } : input
    }),
  )
