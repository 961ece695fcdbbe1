import { builder } from '../builder.ts'
import type { KnownNode } from '../exchange/plan/known.ts'
import { enumOf } from '../shared/enums.ts'
import { findDuplicates, type LikelyPair } from './find-duplicates.ts'
import { findMergedInto, listMerges } from './find-merges.ts'
import { labelOfId, type Mergeable, type Merged, sharedFields } from './model.ts'

const kindEnum = enumOf<Mergeable>('MergeableKind', 'What can become one with another.', {
  Organisation: 'Organisations.',
  Person: 'People.',
  Theme: 'Themes.',
  Place: 'Places.',
  Initiative: 'Initiatives.',
})

const fieldRef = builder.objectRef<{ name: string; value: string }>('MergeField').implement({
  description: 'A field of one of two things that may be the same.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The field: `website`.' }),
    value: t.exposeString('value', { description: 'What it holds.' }),
  }),
})

const sideRef = builder.objectRef<KnownNode>('MergeSide').implement({
  description: 'One of two things that may be the same.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id.' }),
    name: t.exposeString('name', { description: 'What it is called.' }),
    otherNames: t.exposeStringList('otherNames', { description: 'What else it is called.' }),
    place: t.string({ nullable: true, description: 'Where it is.', resolve: ({ placeName }) => placeName }),
    fields: t.field({ type: [fieldRef], description: 'Its fields that hold something.', resolve: fieldsOf }),
  }),
})

function fieldsOf({ id, values }: KnownNode): { name: string; value: string }[] {
  const label = labelOfId(id)
  return (label ? sharedFields[label] : []).flatMap((name) => {
    const value = values[name]
    return value === null || value === undefined ? [] : [{ name, value: String(value).slice(0, 300) }]
  })
}

const pairRef = builder.objectRef<LikelyPair>('LikelyDuplicate').implement({
  description: 'Two things that may be one.',
  fields: (t) => ({
    pairKey: t.exposeString('pairKey', { description: 'Names the pair.' }),
    a: t.field({ type: sideRef, description: 'The one.', resolve: ({ a }) => a }),
    b: t.field({ type: sideRef, description: 'The other.', resolve: ({ b }) => b }),
    because: t.stringList({
      description: 'Why, surest first: `name`, `website` …',
      resolve: ({ because }) => [...because],
    }),
    likeness: t.exposeFloat('likeness', { description: 'From 0 to 1.' }),
  }),
})

const mergeRef = builder.objectRef<Merged>('Merge').implement({
  description: 'Two things that were made one.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Names the merge.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When.' }),
    keptId: t.exposeID('keptId', { description: 'The one that stays.' }),
    goneId: t.exposeID('goneId', { description: 'The one that became a part of it.' }),
    keptName: t.exposeString('keptName', { description: 'What the one that stays was called.' }),
    goneName: t.exposeString('goneName', { description: 'What the other was called.' }),
    kind: t.field({ type: kindEnum, description: 'What they are.', resolve: ({ label }) => label as Mergeable }),
    undone: t.boolean({ description: 'Whether it was undone.', resolve: ({ undoneAt }) => Boolean(undoneAt) }),
  }),
})

const leadRef = builder.objectRef<{ id: string; label: string }>('MergedInto').implement({
  description: 'What something has become a part of.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id.' }),
    type: t.exposeString('label', { description: 'Its type: `Organisation`.' }),
  }),
})

builder.queryFields((t) => ({
  likelyDuplicates: t.field({
    type: [pairRef],
    description: 'Pairs that may be the same, the likeliest first, at most 100. For coordinators.',
    args: { kind: t.arg({ type: kindEnum, required: true, description: 'Of what.' }) },
    resolve: (_root, { kind }, { graph }) => findDuplicates(graph, { label: kind }),
  }),
  merges: t.field({
    type: [mergeRef],
    description: 'The latest merges, at most 50. For coordinators.',
    resolve: (_root, _arguments, { graph }) => listMerges(graph),
  }),
  mergedInto: t.field({
    type: leadRef,
    nullable: true,
    description: 'What an id leads to that has become a part of something else; null where it has not.',
    args: { id: t.arg.id({ required: true, description: 'The old id.' }) },
    resolve: (_root, { id }, { graph }) => findMergedInto(graph, { id }),
  }),
}))
