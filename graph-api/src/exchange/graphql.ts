import { builder } from '../builder.ts'
import { enumOf } from '../shared/enums.ts'
import { NotFoundError } from '../shared/errors.ts'
import { type FoundImport, findImport, listImports } from './find-import.ts'
import { findOrigins, type OriginRow } from './find-origins.ts'
import type { Kept } from './kept-things.ts'
import type { ImportCounts, ImportStatus } from './model.ts'
import type { SkippedPart } from './write/write-batch.ts'

const importStatusEnum = enumOf<ImportStatus>('ImportStatus', 'How far an import has come.', {
  draft: 'Nothing of it is in the network.',
  running: 'It is being written.',
  done: 'It is written.',
  cancelled: 'Somebody stopped it; what was written stands.',
  failed: 'Something unexpected stopped it; it can be run again.',
  undoing: 'It is being taken back.',
  undone: 'It was taken back.',
})

export const importCountsRef = builder.objectRef<ImportCounts>('ImportCounts').implement({
  description: 'How many rows became what. Together they are all rows of all files.',
  fields: (t) => ({
    new: t.exposeInt('new', { description: 'New in the network.' }),
    changed: t.exposeInt('changed', { description: 'There already; the file adds or changes something.' }),
    same: t.exposeInt('same', { description: 'There already, or told by another row; nothing changes.' }),
    doubtful: t.exposeInt('doubtful', { description: 'A person must decide; left until then.' }),
    refused: t.exposeInt('refused', { description: 'Cannot be taken, with a reason.' }),
    leftOut: t.int({ description: 'Left out by choice.', resolve: (counts) => counts.left_out }),
  }),
})

const importKeptRef = builder.objectRef<Kept>('ImportKept').implement({
  description: 'What an undone import left standing.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'What it is.' }),
    label: t.exposeString('label', { description: 'What it is called.' }),
    reason: t.exposeString('reason', {
      description: '`changed` since by somebody, `built_on`, or `merged` with another.',
    }),
    by: t.exposeStringList('by', { description: 'What was built on it, or has become a part of it.' }),
  }),
})

const importNotTakenRef = builder.objectRef<SkippedPart>('ImportNotTaken').implement({
  description: 'A row that the network did not take when it was written.',
  fields: (t) => ({
    file: t.exposeString('file', { description: 'Its file.' }),
    row: t.exposeInt('row', { description: 'Its row.' }),
    label: t.exposeString('label', { description: 'What it is called.' }),
    code: t.string({ description: 'Why, as forms name it.', resolve: ({ code }) => code ?? 'other' }),
    message: t.exposeString('message', { description: 'Why, in English.' }),
  }),
})

const parsed = <Item>(text: string | null | undefined): Item[] => (text ? (JSON.parse(text) as Item[]) : [])

export const importRef = builder.objectRef<FoundImport>('Import').implement({
  description: 'Files that are brought into the network together, and can be taken back together.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id: `imp_01J…`.' }),
    name: t.exposeString('name', { description: 'What it is called.' }),
    licence: t.exposeString('licence', { nullable: true, description: 'Under which licence its files are used.' }),
    status: t.field({ type: importStatusEnum, description: 'How far it has come.', resolve: (row) => row.status }),
    files: t.stringList({
      description: 'Its files by name.',
      resolve: ({ held, fileNames }) => (held.length > 0 ? [...held] : [...(fileNames ?? [])]),
    }),
    isHeld: t.boolean({
      description: 'Whether its files are still here, so that it can be looked at and run again.',
      resolve: ({ held }) => held.length > 0,
    }),
    done: t.exposeInt('done', { description: 'Things and links that are written.' }),
    total: t.exposeInt('total', { description: 'Things and links to write.' }),
    counts: t.field({
      type: importCountsRef,
      nullable: true,
      description: 'How many rows became what; null before it was run.',
      resolve: ({ counts }) => (counts ? (JSON.parse(counts) as ImportCounts) : null),
    }),
    notTaken: t.field({
      type: [importNotTakenRef],
      description: 'Rows that the network did not take, at most 200.',
      resolve: ({ kept, status }) => (status === 'undone' ? [] : parsed<SkippedPart>(kept)),
    }),
    kept: t.field({
      type: [importKeptRef],
      description: 'Of an undone import: what others have built on, at most 200.',
      resolve: ({ kept, status }) => (status === 'undone' ? parsed<Kept>(kept) : []),
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was begun.' }),
    finishedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it ended.',
      resolve: ({ finishedAt }) => finishedAt ?? null,
    }),
  }),
})

const originRef = builder.objectRef<OriginRow>('Origin').implement({
  description: 'Where what is known of something comes from.',
  fields: (t) => ({
    importId: t.exposeID('importId', { description: 'The import.' }),
    name: t.exposeString('name', { description: 'What the import is called.' }),
    licence: t.exposeString('licence', { nullable: true, description: 'The licence of its files.' }),
    file: t.exposeString('file', { description: 'The file.' }),
    table: t.exposeString('table', { description: 'The sheet or table in it.' }),
    row: t.exposeInt('row', { description: 'The row, as a spreadsheet counts it.' }),
    fields: t.exposeStringList('fields', { description: 'The fields that it told of.' }),
    created: t.exposeBoolean('created', { description: 'Whether the import made it.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When.' }),
  }),
})

builder.queryFields((t) => ({
  imports: t.field({
    type: [importRef],
    description: 'The latest imports, at most 50.',
    resolve: (_root, _arguments, { graph }) => listImports(graph),
  }),
  import: t.field({
    type: importRef,
    nullable: true,
    description: 'One import.',
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: (_root, { id }, { graph }) => findImport(graph, id).catch(nullWhereMissing),
  }),
  origins: t.field({
    type: [originRef],
    description: 'The imports that made or changed something, the latest first.',
    args: { id: t.arg.id({ required: true, description: 'What it is about.' }) },
    resolve: (_root, { id }, { graph }) => findOrigins(graph, { id }),
  }),
}))

export function nullWhereMissing(error: unknown): null {
  if (error instanceof NotFoundError) return null
  throw error
}
