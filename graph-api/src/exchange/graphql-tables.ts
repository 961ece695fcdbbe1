import { builder } from '../builder.ts'
import type { ColumnDescription, TableDescription } from './describe-files.ts'
import { crossedTargets } from './mapping/crosses.ts'
import { kindsOf } from './mapping/guess-mapping.ts'
import type { ColumnMapping, TableMapping } from './mapping/model.ts'
import { type Target, targetsOf } from './mapping/targets.ts'
import type { ReadNote } from './read/source.ts'

export const noteRef = builder.objectRef<ReadNote>('ImportNote').implement({
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
    crossed: t.exposeBoolean('crossed', {
      description:
        'Its cells are crosses, yes and no, or roles: where it goes to themes, initiatives, partners, needs or offers, its heading is the value.',
    }),
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

const targetsFor = (own: TableMapping | undefined): Target[] =>
  own ? [...new Set(kindsOf(own).flatMap((kind) => targetsOf[kind]))] : []

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

const firstRowRef = builder.objectRef<{ row: number; sample: string }>('ImportFirstRow').implement({
  description: 'How one of the first rows of a table begins.',
  fields: (t) => ({
    row: t.exposeInt('row', { description: 'Its number, as a spreadsheet counts.' }),
    sample: t.exposeString('sample', { description: 'Its cells, cut short.' }),
  }),
})

export const tableRef = builder.objectRef<TableView>('ImportTable').implement({
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
    headingRow: t.int({
      nullable: true,
      description: 'The row that is read as its heading; 0: there is none; null where the format has none.',
      resolve: ({ begins }) => begins?.heading ?? null,
    }),
    headingChosen: t.boolean({
      description: 'Whether that row was chosen, and not found.',
      resolve: ({ own }) => (own?.headingRow ?? null) !== null,
    }),
    firstRows: t.field({
      type: [firstRowRef],
      description: 'How its first rows begin, at most 30: one of them is the heading.',
      resolve: ({ begins }) => [...(begins?.rows ?? [])],
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
      resolve: ({ own }) => targetsFor(own),
    }),
    crossedTargets: t.stringList({
      description: 'Of those, where the headings of columns of crosses can go.',
      resolve: ({ own }) => targetsFor(own).filter((target) => crossedTargets.includes(target)),
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
      description: 'Whether rows are left out that sum up, are notes, or are events that are private or cancelled.',
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
