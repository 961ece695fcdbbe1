import { builder } from '../builder.ts'
import { importCountsRef, nullWhereMissing } from './graphql.ts'
import { fileRef, unreadableRef } from './graphql-files.ts'
import { outcomeEnum, rowRef } from './graphql-rows.ts'
import type { PreparedImport } from './prepare-import.ts'
import { previewImport } from './preview-import.ts'
import type { PictureNode, PreviewPicture } from './preview-picture.ts'
import { canBeDecided, countsOf } from './row-counts.ts'
import { type Counted, type ProblemSummary, summarise } from './summarise.ts'

const countedRef = builder.objectRef<Counted>('Counted').implement({
  description: 'How many of something.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Of what.' }),
    count: t.exposeInt('count', { description: 'How many.' }),
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

const pictureNodeRef = builder.objectRef<PictureNode>('ImportPictureNode').implement({
  description: 'Something in the picture of an import.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id, now or once it is saved.' }),
    kind: t.exposeString('kind', { description: 'What it is.' }),
    label: t.exposeString('label', { description: 'What it is called.' }),
    isNew: t.exposeBoolean('isNew', { description: 'False: it is there already.' }),
    x: t.exposeFloat('x', { description: 'Where it stands, 0 to 1.' }),
    y: t.exposeFloat('y', { description: 'Where it stands, 0 to 1.' }),
  }),
})

const pictureRef = builder.objectRef<PreviewPicture>('ImportPicture').implement({
  description: 'The network that an import would add: the 120 best linked things of it.',
  fields: (t) => ({
    nodes: t.field({ type: [pictureNodeRef], description: 'What is drawn.', resolve: ({ nodes }) => [...nodes] }),
    ends: t.intList({ description: 'Places in `nodes`, two a line.', resolve: ({ ends }) => [...ends] }),
    notDrawn: t.exposeInt('notDrawn', { description: 'How many new things are not drawn.' }),
  }),
})

const mostRows = 500

const previewRef = builder.objectRef<PreparedImport>('ImportPreview').implement({
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
    toDecide: t.int({
      description: 'Of the doubtful rows, how many can be decided; the others wait for one of those.',
      resolve: ({ plan }) => plan.rows.filter(canBeDecided).length,
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
    picture: t.field({
      type: pictureRef,
      description: 'The same as a picture.',
      resolve: ({ picture }) => picture,
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
        toDecide: t.arg.boolean({ description: 'True: only doubtful rows that can be decided.' }),
        first: t.arg.int({ description: 'At most so many; 100 where left out, 500 at most.' }),
        skip: t.arg.int({ description: 'After so many.' }),
      },
      complexity: (args) => ({ field: 1, multiplier: Math.min(mostRows, Math.max(1, args.first ?? 100)) / 5 }),
      resolve: ({ plan }, { outcome, toDecide, first, skip }) => {
        const from = Math.max(0, skip ?? 0)
        const rows = plan.rows.filter(
          (row) => (!outcome || row.outcome === outcome) && (!toDecide || canBeDecided(row)),
        )
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
