import { builder } from '../builder.ts'
import type { FileDescription } from './describe-files.ts'
import { noteRef, tableRef } from './graphql-tables.ts'
import type { PreparedImport, Unreadable } from './prepare-import.ts'
import type { EncodingFound } from './read/source.ts'

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

type FileView = FileDescription & { readonly mapping: PreparedImport['mapping'] }

export const fileRef = builder.objectRef<FileView>('ImportFile').implement({
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

export const unreadableRef = builder.objectRef<Unreadable>('ImportUnreadable').implement({
  description: 'A file that cannot be read.',
  fields: (t) => ({
    file: t.exposeString('file', { description: 'Its name.' }),
    code: t.exposeString('code', { description: 'Why: `encrypted`, `broken_json` …' }),
    row: t.exposeInt('row', { nullable: true, description: 'Where.' }),
    detail: t.exposeString('detail', { nullable: true, description: 'What was found.' }),
  }),
})
