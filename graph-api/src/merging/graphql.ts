import { builder } from '../builder.ts'
import { idArgument } from '../shared/arguments.ts'
import { enumOf } from '../shared/enums.ts'
import { type NodeLabel, nodeKindEnum, nodeLabelOf } from '../shared/node-kind.ts'
import type { AlikeThing, LikelyPair } from './alike-pairs.ts'
import { findAskedDuplicates } from './asked-duplicates.ts'
import { findMergedInto, listMerges } from './find-merges.ts'
import { findPair, type Pair, type PairSide, type TieCount } from './find-pair.ts'
import { type JudgedPair, type LikenessVerdict, listJudgedPairs } from './judge-likeness.ts'
import { type Mergeable, type Merged, mergeableLabelOf } from './model.ts'

const kindEnum = enumOf<Mergeable>('MergeableKind', 'What can become one with another.', {
  Organisation: 'Organisations.',
  Person: 'People.',
  Initiative: 'Initiatives.',
  Theme: 'Themes.',
  Place: 'Places.',
})

export const likenessVerdictEnum = enumOf<LikenessVerdict>('LikenessVerdict', 'What was decided of two alike.', {
  different: 'They are not the same.',
  maybe: 'They may be the same; asked again after three months.',
})

interface Named {
  readonly id: string
  readonly name: string
}

const namedRef = builder.objectRef<Named>('NamedThing').implement({
  description: 'A thing by its name.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id.' }),
    name: t.exposeString('name', { description: 'What it is called, or what it says.' }),
  }),
})

const alikeRef = builder.objectRef<AlikeThing>('AlikeThing').implement({
  description: 'One of two things that may be the same.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id.' }),
    name: t.exposeString('name', { description: 'What it is called.' }),
    place: t.exposeString('place', { nullable: true, description: 'Where it is.' }),
    around: t.exposeStringList('around', { description: 'Where a person works, who leads an initiative.' }),
  }),
})

const kindOf = (id: string) => mergeableLabelOf(id) as Mergeable

const likelyRef = builder.objectRef<LikelyPair>('LikelyDuplicate').implement({
  description: 'Two things that may be one.',
  fields: (t) => ({
    pairKey: t.exposeString('key', { description: 'Names the pair: the two ids.' }),
    kind: t.field({ type: kindEnum, description: 'What they are.', resolve: ({ a }) => kindOf(a.id) }),
    a: t.field({ type: alikeRef, description: 'The one.', resolve: ({ a }) => a }),
    b: t.field({ type: alikeRef, description: 'The other.', resolve: ({ b }) => b }),
    because: t.stringList({
      description: 'Why, surest first: `number`, `name`, `website` …',
      resolve: ({ because }) => [...because],
    }),
    likeness: t.exposeFloat('likeness', { description: 'From 0 to 1.' }),
  }),
})

const fieldRef = builder.objectRef<PairSide['fields'][number]>('MergeField').implement({
  description: 'A field of one of two things.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The field: `website`.' }),
    value: t.exposeString('value', { nullable: true, description: 'What it holds; null: nothing.' }),
  }),
})

const listRef = builder.objectRef<PairSide['lists'][number]>('MergeList').implement({
  description: 'A list of one of two things: lists are joined.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The field: `formerNames`.' }),
    values: t.stringList({ description: 'What it holds.', resolve: ({ values }) => [...values] }),
  }),
})

const hangingRef = builder.objectRef<TieCount>('MergeHanging').implement({
  description: 'What hangs on a thing by one type of relationship.',
  fields: (t) => ({
    type: t.exposeString('type', { description: 'The type: `LEADS`.' }),
    out: t.exposeBoolean('out', { description: 'Whether it leads away from the thing.' }),
    kind: t.field({
      type: nodeKindEnum,
      nullable: true,
      description: 'What it leads to; null where that has no page.',
      resolve: ({ label }) => nodeLabelOf([label]) ?? null,
    }),
    count: t.exposeInt('count', { description: 'How many.' }),
    some: t.field({ type: [namedRef], description: 'Three of them at most.', resolve: ({ some }) => [...some] }),
  }),
})

const sideRef = builder.objectRef<PairSide>('MergeSide').implement({
  description: 'One of two things side by side.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id.' }),
    name: t.exposeString('name', { description: 'What it is called.' }),
    fields: t.field({ type: [fieldRef], description: 'What can be chosen.', resolve: ({ fields }) => [...fields] }),
    lists: t.field({ type: [listRef], description: 'What is joined.', resolve: ({ lists }) => [...lists] }),
    hanging: t.field({ type: [hangingRef], description: 'What hangs on it.', resolve: ({ hanging }) => [...hanging] }),
  }),
})

const pairRef = builder.objectRef<Pair>('MergePair').implement({
  description: 'Two things side by side.',
  fields: (t) => ({
    pairKey: t.exposeString('pairKey', { description: 'Names the pair.' }),
    kind: t.field({
      type: kindEnum,
      nullable: true,
      description: 'What they are; null where they cannot be one.',
      resolve: ({ a }) => kindOf(a.id) ?? null,
    }),
    a: t.field({ type: sideRef, description: 'The one.', resolve: ({ a }) => a }),
    b: t.field({ type: sideRef, description: 'The other.', resolve: ({ b }) => b }),
    obstacle: t.exposeString('obstacle', { nullable: true, description: 'Why they cannot be one: `not_shared` …' }),
    verdict: t.expose('verdict', {
      type: likenessVerdictEnum,
      nullable: true,
      description: 'What was decided; null: nothing.',
    }),
    because: t.stringList({
      description: 'Why they may be the same; empty where nothing says so.',
      resolve: ({ likely }) => [...(likely?.because ?? [])],
    }),
  }),
})

const judgedRef = builder.objectRef<JudgedPair>('JudgedLikeness').implement({
  description: 'Two things of which somebody said that they are not the same, or may be.',
  fields: (t) => ({
    pairKey: t.exposeString('pairKey', { description: 'Names the pair.' }),
    verdict: t.expose('verdict', { type: likenessVerdictEnum, description: 'What was said.' }),
    a: t.field({ type: namedRef, description: 'The one.', resolve: ({ a }) => a }),
    b: t.field({ type: namedRef, description: 'The other.', resolve: ({ b }) => b }),
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
    kind: t.field({ type: nodeKindEnum, description: 'What it is.', resolve: ({ label }) => label as NodeLabel }),
  }),
})

builder.queryFields((t) => ({
  likelyDuplicates: t.field({
    type: [likelyRef],
    description: 'Pairs that may be the same, the likeliest first, at most 100 of a kind. For coordinators.',
    args: { kind: t.arg({ type: kindEnum, description: 'Of what; of everything where left out.' }) },
    complexity: { field: 50, multiplier: 100 },
    resolve: async (_root, { kind }, { graph }) => [...(await findAskedDuplicates(graph, kind ?? null)).pairs],
  }),
  hasMoreLikelyDuplicates: t.boolean({
    description: 'Whether more pairs of a kind may be the same than `likelyDuplicates` tells of. For coordinators.',
    args: { kind: t.arg({ type: kindEnum, description: 'Of what; of everything where left out.' }) },
    complexity: 50,
    resolve: async (_root, { kind }, { graph }) => (await findAskedDuplicates(graph, kind ?? null)).hasMore,
  }),
  mergePair: t.field({
    type: pairRef,
    nullable: true,
    description: 'Two things side by side, with what hangs on each; null where one is not there. For coordinators.',
    args: { aId: idArgument(t.arg), bId: idArgument(t.arg) },
    resolve: (_root, { aId, bId }, { graph }) => findPair(graph, { aId, bId }),
  }),
  judgedLikenesses: t.field({
    type: [judgedRef],
    description: 'The latest decisions on pairs that may be the same, at most 50. For coordinators.',
    resolve: (_root, _values, { graph }) => listJudgedPairs(graph),
  }),
  merges: t.field({
    type: [mergeRef],
    description: 'The latest merges, at most 50. For coordinators.',
    resolve: (_root, _values, { graph }) => listMerges(graph),
  }),
  mergedInto: t.field({
    type: leadRef,
    nullable: true,
    description: 'What an id leads to that has become a part of something else; null where it has not.',
    args: { id: idArgument(t.arg) },
    resolve: (_root, { id }, { graph }) => findMergedInto(graph, { id }),
  }),
}))
