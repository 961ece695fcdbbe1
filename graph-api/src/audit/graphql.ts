import { builder } from '../builder.ts'
import { idArgument } from '../shared/arguments.ts'
import { expectedErrors } from '../shared/error-types.ts'
import { type NodeLabel, nodeKindEnum } from '../shared/node-kind.ts'
import { findHistory } from './find-history.ts'
import { listRecords } from './list-records.ts'
import type { ChangedValue, History, HistoryEntry, RecordEntry } from './model.ts'
import { putBack } from './put-back.ts'

/** A stored value as text: a list with commas, nothing as null. */
const textOf = (value: unknown) => (value === null ? null : Array.isArray(value) ? value.join(', ') : String(value))

const changedValue = builder.objectRef<ChangedValue>('ChangedValue').implement({
  description: 'A field that was changed, from what to what.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The field: `title`.' }),
    before: t.string({ nullable: true, description: 'What stood there.', resolve: ({ before }) => textOf(before) }),
    after: t.string({ nullable: true, description: 'What stands there since.', resolve: ({ after }) => textOf(after) }),
  }),
})

const entry = builder.objectRef<HistoryEntry>('HistoryEntry').implement({
  description: 'Something that happened to a thing.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When.' }),
    what: t.exposeString('type', { description: '`need.changed`, `works-at.ended` …' }),
    fields: t.stringList({
      description: 'The fields that were changed.',
      resolve: ({ changed }) => [...changed],
    }),
    values: t.field({
      type: [changedValue],
      description:
        'From what to what. Values of personal fields are not kept, nor those from before this was recorded.',
      resolve: ({ values }) => [...values],
    }),
    by: t.exposeString('byName', {
      nullable: true,
      description: 'Who; null for the program, and who sat at the machine.',
    }),
    key: t.exposeString('keyName', { nullable: true, description: 'The API key of the program that did it.' }),
  }),
})

const history = builder.objectRef<History>('History').implement({
  description: 'What happened to a thing.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Whose history it is.' }),
    kind: t.field({ type: nodeKindEnum, description: 'What it is.', resolve: ({ label }) => label as NodeLabel }),
    title: t.exposeString('title', { description: 'What it is called.' }),
    entries: t.field({
      type: [entry],
      description: 'The latest first, at most 200.',
      resolve: ({ entries }) => [...entries],
    }),
  }),
})

const record = builder.objectRef<RecordEntry>('RecordEntry').implement({
  description: 'Something on record of the whole program: an export, a role that was given, a key.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When.' }),
    what: t.exposeString('type', { description: '`export.made`, `account.role-given`, `api-key.revoked` …' }),
    about: t.exposeString('about', { description: 'The file, whose role, or which key.' }),
    given: t.exposeString('given', { nullable: true, description: 'The role that was given.' }),
    by: t.exposeString('byName', {
      nullable: true,
      description: 'Who; null for a visitor, and who sat at the machine.',
    }),
    key: t.exposeString('keyName', { nullable: true, description: 'The API key of the program that did it.' }),
  }),
})

builder.queryFields((t) => ({
  history: t.field({
    type: history,
    nullable: true,
    description: 'What happened to a thing: who, when, from what to what. For coordinators; null of what is not there.',
    args: { id: idArgument(t.arg) },
    resolve: (_root, { id }, { graph }) => findHistory(graph, { id: String(id) }),
  }),
  records: t.field({
    type: [record],
    description: 'Who exported, and who changed roles and keys; the latest 200. For administrators.',
    resolve: async (_root, _values, { own, viewer }) => [...(await listRecords(own, viewer.role))],
  }),
}))

const putBackRef = builder.objectRef<{ id: string }>('PutBack').implement({
  description: 'A thing that was put back.',
  fields: (t) => ({ id: t.exposeID('id', { description: 'Its id.' }) }),
})

builder.mutationField('putBack', (t) =>
  t.field({
    type: putBackRef,
    description: 'Puts a thing back as it stood before one of its changes. For coordinators.',
    errors: expectedErrors,
    args: {
      id: idArgument(t.arg),
      changeId: t.arg.id({ required: true, description: 'The change before which it stood so.' }),
    },
    resolve: async (_root, { id, changeId }, { graph }) => ({
      id: await putBack(graph, { id: String(id), changeId: String(changeId) }),
    }),
  }),
)
