import { builder } from '../builder.ts'
import { expectedErrors } from '../shared/error-types.ts'
import { addImportPart } from './add-import-part.ts'
import { cancelImport, decideImport, mapImport, removeImportFile } from './change-import.ts'
import { createImport } from './create-import.ts'
import { findImport } from './find-import.ts'
import { importRef } from './graphql.ts'
import { startImport } from './run-import.ts'
import { undoImport } from './undo-import.ts'

const createImportInput = builder.inputType('CreateImportInput', {
  description: 'A new import.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'What it is called: the name of the file, or what it holds.' }),
    licence: t.string({ description: 'Under which licence its files are used.' }),
  }),
})

const importPartInput = builder.inputType('ImportPartInput', {
  description: 'A part of a file, at most 128 KB.',
  fields: (t) => ({
    file: t.string({ required: true, description: 'The name of the file.' }),
    position: t.int({ required: true, description: 'Which part: 0, 1, 2 …' }),
    content: t.string({ required: true, description: 'The bytes in base64.' }),
  }),
})

const wordInput = builder.inputType('ImportWordInput', {
  description: 'What a word becomes.',
  fields: (t) => ({
    word: t.string({ required: true, description: 'As the file has it.' }),
    becomes: t.string({ description: 'One of ours; null: what holds for all rows.' }),
  }),
})

const columnInput = builder.inputType('ImportColumnInput', {
  description: 'Where a column goes.',
  fields: (t) => ({
    column: t.string({ required: true, description: 'Its heading.' }),
    target: t.string({ description: 'Where it goes; null: left out.' }),
    separator: t.string({ description: 'By what its values are parted: `|`, `;`, `,` or a line break.' }),
    dayOrder: t.string({ description: '`day_first` or `month_first`.' }),
    words: t.field({ type: [wordInput], description: 'What its words become.' }),
  }),
})

const fixedInput = builder.inputType('ImportFixedInput', {
  description: 'What holds for rows where no column says it.',
  fields: (t) => ({
    kind: t.string({ description: 'The kind.' }),
    status: t.string({ description: 'The status; `by_dates` follows the days.' }),
    language: t.string({ description: 'The language of the texts.' }),
    country: t.string({ description: 'The country of places.' }),
    relation: t.string({ description: 'What connections mean.' }),
    role: t.string({ description: '`LEADS` or `TAKES_PART_IN`.' }),
  }),
})

const tableInput = builder.inputType('ImportTableInput', {
  description:
    'How a table goes into the network. Without columns they are guessed for what its rows are; with rows `undecided` those are too.',
  fields: (t) => ({
    file: t.string({ required: true, description: 'Its file.' }),
    table: t.string({ required: true, description: 'Its name.' }),
    headingRow: t.int({ description: 'The row that is its heading; 0: there is none; null: the one that is found.' }),
    rows: t.string({ description: 'What its rows are; null: it is left out.' }),
    kindColumn: t.string({ description: 'The column that says what a row is.' }),
    kindWords: t.field({ type: [wordInput], description: 'The words of that column, and what such a row is.' }),
    columns: t.field({ type: [columnInput], description: 'Its columns.' }),
    fixed: t.field({ type: fixedInput, description: 'What holds for all rows.' }),
    emptyWords: t.stringList({ description: 'Words that mean that nothing is known.' }),
    leaveOutSums: t.boolean({
      description: 'Whether rows are left out that sum up, are notes, or are events that are private or cancelled.',
    }),
    recurring: t.string({ description: '`first` or `each`.' }),
    createMentioned: t.boolean({ description: 'Whether what is only named becomes new.' }),
  }),
})

const encodingInput = builder.inputType('ImportEncodingInput', {
  description: 'How the letters of a file are read.',
  fields: (t) => ({
    file: t.string({ required: true, description: 'The file.' }),
    encoding: t.string({ required: true, description: 'The encoding.' }),
  }),
})

const decisionInput = builder.inputType('ImportDecisionInput', {
  description: 'What is decided of a doubtful row.',
  fields: (t) => ({
    file: t.string({ required: true, description: 'Its file.' }),
    table: t.string({ required: true, description: 'Its table.' }),
    row: t.int({ required: true, description: 'Its number.' }),
    verdict: t.string({
      required: true,
      description: '`same`, `different`, `maybe`; of values `take` (the file’s) or `keep` (ours).',
    }),
    id: t.id({ description: 'With what it is, or may be, the same.' }),
  }),
})

/** What a list or value that was not given is to the schemas of the use cases. */
function plain<Given extends object>(given: Given): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => {
      if (
        value === undefined ||
        (value === null &&
          [
            'words',
            'kindWords',
            'columns',
            'fixed',
            'emptyWords',
            'leaveOutSums',
            'recurring',
            'createMentioned',
          ].includes(name))
      )
        return []
      if (Array.isArray(value))
        return [[name, value.map((one) => (typeof one === 'object' && one !== null ? plain(one) : one))]]
      return [[name, typeof value === 'object' && value !== null ? plain(value) : value]]
    }),
  )
}

const withAll = (table: Record<string, unknown>) => ({ rows: null, columns: [], ...table })
const withColumn = (column: Record<string, unknown>) => ({ target: null, ...column })

builder.mutationFields((t) => {
  const id = t.arg.id({ required: true, description: 'The import.' })
  const common = { type: importRef, errors: expectedErrors } as const
  return {
    beginImport: t.field({
      ...common,
      description: 'Begins an import. Nothing is in the network until it is run.',
      args: { input: t.arg({ type: createImportInput, required: true, description: 'The import.' }) },
      resolve: async (_root, { input }, { graph }) => findImport(graph, await createImport(graph, { input })),
    }),
    addImportPart: t.field({
      ...common,
      description: 'Adds a part of a file to an import.',
      args: { id, input: t.arg({ type: importPartInput, required: true, description: 'The part.' }) },
      resolve: async (_root, args, { graph }) =>
        findImport(graph, await addImportPart(graph, { id: args.id, input: args.input })),
    }),
    removeImportFile: t.field({
      ...common,
      description: 'Takes a file out of an import, or all of them.',
      args: { id, file: t.arg.string({ description: 'Its name; all where left out.' }) },
      resolve: async (_root, args, { graph }) =>
        findImport(graph, await removeImportFile(graph, { id: args.id, file: args.file ?? null })),
    }),
    mapImport: t.field({
      ...common,
      description: 'Says how tables, columns and words go into the network.',
      args: {
        id,
        tables: t.arg({ type: [tableInput], required: true, description: 'The tables.' }),
        encodings: t.arg({
          type: [encodingInput],
          description: 'The encodings that were chosen. A file that is not named keeps what was chosen of it before.',
        }),
      },
      resolve: async (_root, args, { graph }) => {
        const tables = args.tables.map((table) => {
          const given = withAll(plain(table))
          return { ...given, columns: (given.columns as Record<string, unknown>[]).map(withColumn) }
        })
        return findImport(
          graph,
          await mapImport(graph, { id: args.id, mapping: { tables, encodings: args.encodings ?? [] } }),
        )
      },
    }),
    decideImport: t.field({
      ...common,
      description: 'Decides doubtful rows.',
      args: { id, decisions: t.arg({ type: [decisionInput], required: true, description: 'The decisions.' }) },
      resolve: async (_root, args, { graph }) =>
        findImport(graph, await decideImport(graph, { id: args.id, decisions: args.decisions })),
    }),
    runImport: t.field({
      ...common,
      description:
        'Begins to write an import, and answers at once: its progress is read from it. Run again, it goes on.',
      args: { id },
      resolve: async (_root, args, { graph }) => {
        const { finished } = await startImport(graph, { id: args.id })
        // What goes wrong on the way is kept on the import, where the page reads it.
        finished.catch(() => undefined)
        return findImport(graph, args.id)
      },
    }),
    cancelImport: t.field({
      ...common,
      description: 'Stops a running import after the batch it is at.',
      args: { id },
      resolve: async (_root, args, { graph }) => findImport(graph, await cancelImport(graph, { id: args.id })),
    }),
    undoImport: t.field({
      ...common,
      description: 'Takes a whole import back. What others have changed or built on since is kept, and named.',
      args: { id },
      resolve: async (_root, args, { graph }) => {
        await undoImport(graph, { id: args.id })
        return findImport(graph, args.id)
      },
    }),
  }
})
