import { builder } from '../builder.ts'
import { enumOf } from '../shared/enums.ts'
import type { ColumnDescription, FileDescription, TableDescription } from './describe-files.ts'
import { importCountsRef, nullWhereMissing } from './graphql.ts'
import { kindsOf } from './mapping/guess-mapping.ts'
import type { ColumnMapping, TableMapping } from './mapping/model.ts'
import { targetsOf } from './mapping/targets.ts'
import type { Candidate, Difference, Outcome, RowOutcome } from './plan/model.ts'
import { previewImport } from './preview-import.ts'
import type { EncodingFound, ReadNote } from './read/source.ts'
import { countsOf } from './run-import.ts'
import { type Counted, type ProblemSummary, summarise } from './summarise.ts'
import type { Unreadable, WorkedOut } from './work-out.ts'

export const outcomeEnum = enumOf<Outcome>('RowOutcome', 'What becomes of a row.', {
  new: 'New in the network.',
  changed: 'There already; the file adds or changes something.',
  same: 'There already, or told by another row.',
  doubtful: 'A person must decide.',
  refused: 'Cannot be taken.',
  left_out: 'Left out by choice.',
})

const countedRef = builder.objectRef<Counted>('Counted').implement({
  description: 'How many of something.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Of what.' }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
})

const noteRef = builder.objectRef<ReadNote>('ImportNote').implement({
  description: 'Something that was seen or done while reading.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Names it for a program: `title_rows`.' }),
    row: t.int({ nullable: true, description: 'The first row where.', resolve: ({ row }) => row ?? null }),
    column: t.string({ nullable: true, description: 'The column.', resolve: ({ column }) => column ?? null }),
    count: t.int({ nullable: true, description: 'How often.', resolve: ({ count }) => count ?? null }),
    sample: t.string({ nullable: true, description: 'What it looked like.', resolve: ({ sample }) => sample ?? null }),
  }),
})

const wordRef = builder.objectRef<{ word: string; count: number; becomes: string | null }>('ImportWord').implement({
  description: 'A word of a column, and what it becomes.',
  fields: (t) => ({
    word: t.exposeString('word', { description: 'As the file has it.' }),
    count: t.exposeInt('count', { description: 'How often.' }),
    becomes: t.exposeString('becomes', { nullable: true, description: 'One of ours; null: what holds for all rows.' }),
  }),
})

type ColumnView = ColumnDescription & { readonly own: ColumnMapping | undefined }

const columnRef = builder.objectRef<ColumnView>('ImportColumn').implement({
  description: 'A column of a file, and where its values go.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its heading.' }),
    samples: t.exposeStringList('samples', { description: 'Three of its values.' }),
    filled: t.exposeInt('filled', { description: 'How many rows have a value.' }),
    lists: t.exposeBoolean('lists', { description: 'The format itself holds lists here.' }),
    target: t.string({
      nullable: true,
      description: 'Where it goes; null: left out.',
      resolve: ({ own }) => own?.target ?? null,
    }),
    separator: t.string({
      nullable: true,
      description: 'By what its values are parted.',
      resolve: ({ own }) => own?.separator ?? null,
    }),
    dayOrder: t.string({
      nullable: true,
      description: '`day_first` or `month_first`.',
      resolve: ({ own }) => own?.dayOrder ?? null,
    }),
    words: t.field({
      type: [wordRef],
      description: 'Its words, where they are looked up; at most 200.',
      resolve: ({ words, own }) =>
        words.map(({ word, count }) => ({
          word,
          count,
          becomes: own?.words.find((one) => one.word === word)?.becomes ?? null,
        })),
    }),
  }),
})

type TableView = TableDescription & { readonly own: TableMapping | undefined }

const fixedRef = builder.objectRef<TableMapping['fixed']>('ImportFixed').implement({
  description: 'What holds for rows where no column says it.',
  fields: (t) => ({
    kind: t.exposeString('kind', { nullable: true, description: 'The kind.' }),
    status: t.exposeString('status', { nullable: true, description: 'The status; `by_dates` follows the days.' }),
    language: t.exposeString('language', { nullable: true, description: 'The language of the texts.' }),
    country: t.exposeString('country', { nullable: true, description: 'The country of places.' }),
    relation: t.exposeString('relation', { nullable: true, description: 'What connections mean.' }),
    role: t.exposeString('role', { nullable: true, description: '`LEADS` or `TAKES_PART_IN`.' }),
  }),
})

const tableRef = builder.objectRef<TableView>('ImportTable').implement({
  description: 'A table of a file: a sheet, or the nodes of a network.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The sheet, or what the format calls it.' }),
    rowCount: t.int({ description: 'Its rows, readable or not.', resolve: ({ rows }) => rows }),
    unread: t.exposeInt('unread', { description: 'Rows that cannot be read.' }),
    notes: t.field({
      type: [noteRef],
      description: 'What was seen while reading.',
      resolve: ({ notes }) => [...notes],
    }),
    rows: t.string({
      nullable: true,
      description: 'What its rows are: `organisation`, `by_word`, `undecided` …; null: left out.',
      resolve: ({ own }) => own?.rows ?? null,
    }),
    kindColumn: t.string({
      nullable: true,
      description: 'The column that says what a row is.',
      resolve: ({ own }) => own?.kindColumn ?? null,
    }),
    kindWords: t.field({
      type: [wordRef],
      description: 'The words of that column, and what such a row is.',
      resolve: ({ own, columns }) => {
        const counts = new Map(
          columns.find((one) => one.name === own?.kindColumn)?.words.map(({ word, count }) => [word, count]),
        )
        return (own?.kindWords ?? []).map(({ word, becomes }) => ({ word, becomes, count: counts.get(word) ?? 0 }))
      },
    }),
    targets: t.stringList({
      description: 'Where its columns can go.',
      resolve: ({ own }) => (own ? [...new Set(kindsOf(own).flatMap((kind) => targetsOf[kind]))] : []),
    }),
    fixed: t.field({
      type: fixedRef,
      nullable: true,
      description: 'What holds for all rows.',
      resolve: ({ own }) => own?.fixed ?? null,
    }),
    emptyWords: t.stringList({
      description: 'Words that mean that nothing is known.',
      resolve: ({ own }) => own?.emptyWords ?? [],
    }),
    leaveOutSums: t.boolean({
      description: 'Whether rows that sum up are left out.',
      resolve: ({ own }) => own?.leaveOutSums ?? true,
    }),
    recurring: t.string({
      description: '`first` or `each` date of events that come again.',
      resolve: ({ own }) => own?.recurring ?? 'first',
    }),
    createMentioned: t.boolean({
      description: 'Whether what is only named becomes new.',
      resolve: ({ own }) => own?.createMentioned ?? true,
    }),
    columns: t.field({
      type: [columnRef],
      description: 'Its columns.',
      resolve: ({ columns, own }) =>
        columns.map((column) => ({ ...column, own: own?.columns.find((one) => one.column === column.name) })),
    }),
  }),
})

const encodingRef = builder.objectRef<EncodingFound>('ImportEncoding').implement({
  description: 'How the letters of a file were read.',
  fields: (t) => ({
    used: t.exposeString('used', { description: '`utf-8`, `windows-1252`, `macintosh`, `cp850`, `twice` …' }),
    sure: t.exposeBoolean('sure', { description: 'False: look at the samples and choose.' }),
    choices: t.field({
      type: [
        builder.objectRef<EncodingFound['choices'][number]>('ImportEncodingChoice').implement({
          description: 'A line of the file in one encoding.',
          fields: (own) => ({
            encoding: own.exposeString('encoding', { description: 'The encoding.' }),
            sample: own.exposeString('sample', { description: 'The line.' }),
          }),
        }),
      ],
      description: 'A line in each encoding that it may be.',
      resolve: ({ choices }) => [...choices],
    }),
  }),
})

type FileView = FileDescription & { readonly mapping: WorkedOut['mapping'] }

const fileRef = builder.objectRef<FileView>('ImportFile').implement({
  description: 'A file as it was read.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its name.' }),
    format: t.exposeString('format', { description: 'What it is, by its content.' }),
    isOwn: t.exposeBoolean('isOwn', { description: 'Whether it is one of our own exports, which needs no mapping.' }),
    encoding: t.field({
      type: encodingRef,
      nullable: true,
      description: 'Of text.',
      resolve: ({ encoding }) => encoding,
    }),
    notes: t.field({
      type: [noteRef],
      description: 'What was seen while reading.',
      resolve: ({ notes }) => [...notes],
    }),
    tables: t.field({
      type: [tableRef],
      description: 'Its tables.',
      resolve: ({ name, tables, mapping }) =>
        tables.map((table) => ({
          ...table,
          own: mapping.tables.find((one) => one.file === name && one.table === table.name),
        })),
    }),
  }),
})

const unreadableRef = builder.objectRef<Unreadable>('ImportUnreadable').implement({
  description: 'A file that cannot be read.',
  fields: (t) => ({
    file: t.exposeString('file', { description: 'Its name.' }),
    code: t.exposeString('code', { description: 'Why: `encrypted`, `broken_json` …' }),
    row: t.exposeInt('row', { nullable: true, description: 'Where.' }),
    detail: t.exposeString('detail', { nullable: true, description: 'What was found.' }),
  }),
})

const candidateRef = builder.objectRef<Candidate>('ImportCandidate').implement({
  description: 'What is there already and may be the same.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id.' }),
    name: t.exposeString('name', { description: 'Its name.' }),
    place: t.exposeString('place', { nullable: true, description: 'Where it is.' }),
    website: t.exposeString('website', { nullable: true, description: 'Its pages.' }),
    because: t.stringList({
      description: 'Why: `name`, `legal_form`, `website`, `number`, `spelling` …',
      resolve: ({ because }) => [...because],
    }),
    likeness: t.exposeFloat('likeness', { description: '0 to 1.' }),
  }),
})

const differenceRef = builder.objectRef<Difference>('ImportDifference').implement({
  description: 'A value that somebody has written here and that the file has otherwise.',
  fields: (t) => ({
    field: t.exposeString('field', { description: 'The field.' }),
    ours: t.exposeString('ours', { description: 'As it stands here.' }),
    theirs: t.exposeString('theirs', { description: 'As the file has it.' }),
  }),
})

const rowRef = builder.objectRef<RowOutcome>('ImportRow').implement({
  description: 'What becomes of a row, and why.',
  fields: (t) => ({
    file: t.exposeString('file', { description: 'Its file.' }),
    table: t.exposeString('table', { description: 'Its table.' }),
    row: t.exposeInt('row', { description: 'Its number.' }),
    outcome: t.field({ type: outcomeEnum, description: 'What becomes of it.', resolve: ({ outcome }) => outcome }),
    kind: t.exposeString('kind', { nullable: true, description: 'What it is.' }),
    label: t.exposeString('label', { description: 'What it is called.' }),
    reason: t.exposeString('reason', { nullable: true, description: 'Why.' }),
    detail: t.exposeString('detail', { nullable: true, description: 'What the reason names.' }),
    id: t.exposeID('id', { nullable: true, description: 'What is there already.' }),
    changed: t.stringList({ description: 'The fields that change.', resolve: ({ changed }) => [...changed] }),
    candidates: t.field({
      type: [candidateRef],
      description: 'What it may be.',
      resolve: ({ candidates }) => [...candidates],
    }),
    differences: t.field({
      type: [differenceRef],
      description: 'What somebody has written here.',
      resolve: ({ differences }) => [...differences],
    }),
  }),
})

const problemRef = builder.objectRef<ProblemSummary>('ImportProblem').implement({
  description: 'What is wrong with values of a column, or had to be done to them; their rows stand.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'What: `impossible_day`, `unknown_word` …' }),
    file: t.exposeString('file', { description: 'The file.' }),
    column: t.exposeString('column', { description: 'The column.' }),
    count: t.exposeInt('count', { description: 'How many values.' }),
    firstRow: t.exposeInt('firstRow', { description: 'The first row.' }),
    samples: t.exposeStringList('samples', { description: 'Three of them.' }),
  }),
})

const mostRows = 500

const previewRef = builder.objectRef<WorkedOut>('ImportPreview').implement({
  description: 'What an import would do. Nothing of it is written.',
  fields: (t) => ({
    files: t.field({
      type: [fileRef],
      description: 'The files as they were read.',
      resolve: ({ files, mapping }) => files.map((file) => ({ ...file, mapping })),
    }),
    unreadable: t.field({
      type: [unreadableRef],
      description: 'Files that cannot be read.',
      resolve: ({ unreadable }) => [...unreadable],
    }),
    counts: t.field({
      type: importCountsRef,
      description: 'How many rows become what.',
      resolve: ({ plan }) => countsOf(plan),
    }),
    things: t.field({
      type: [countedRef],
      description: 'How many new things of each kind.',
      resolve: (worked) => summarise(worked.plan).things,
    }),
    mentioned: t.field({
      type: [countedRef],
      description: 'Of those, how many are only named by other rows.',
      resolve: (worked) => summarise(worked.plan).mentioned,
    }),
    links: t.field({
      type: [countedRef],
      description: 'How many links of each type.',
      resolve: (worked) => summarise(worked.plan).links,
    }),
    problems: t.field({
      type: [problemRef],
      description: 'Values that were not taken as they are.',
      resolve: (worked) => summarise(worked.plan).problems,
    }),
    leftOut: t.field({
      type: [countedRef],
      description: 'Columns that go nowhere, with their filled cells.',
      resolve: ({ plan }) =>
        plan.leftOut.map(({ file, table, column, cells }) => ({
          name: file === table ? `${file}: ${column}` : `${file}, ${table}: ${column}`,
          count: cells,
        })),
    }),
    rows: t.field({
      type: [rowRef],
      description: 'Rows of one outcome, in the order of the files.',
      args: {
        outcome: t.arg({ type: outcomeEnum, description: 'Of this outcome; all where left out.' }),
        first: t.arg.int({ description: 'At most so many; 100 where left out, 500 at most.' }),
        skip: t.arg.int({ description: 'After so many.' }),
      },
      complexity: (args) => ({ field: 1, multiplier: Math.min(mostRows, Math.max(1, args.first ?? 100)) / 5 }),
      resolve: ({ plan }, { outcome, first, skip }) => {
        const from = Math.max(0, skip ?? 0)
        const rows = outcome ? plan.rows.filter((row) => row.outcome === outcome) : plan.rows
        return rows.slice(from, from + Math.min(mostRows, Math.max(0, first ?? 100)))
      },
    }),
  }),
})

builder.queryField('importPreview', (t) =>
  t.field({
    type: previewRef,
    nullable: true,
    description: 'What an import would do, without doing it.',
    args: { id: t.arg.id({ required: true, description: 'The import.' }) },
    resolve: (_root, { id }, { graph }) => previewImport(graph, id).catch(nullWhereMissing),
  }),
)
