import { builder } from '../builder.ts'
import { readSelection } from '../database/read-selection.ts'
import { initiativeRef } from '../initiatives/graphql.ts'
import { motivationRef } from '../motivations/graphql.ts'
import { many, one, page, rowsOf, value } from '../shared/compiled.ts'
import { connectionOf, pageArguments, pageComplexity } from '../shared/connection.ts'
import { enumOf, languageEnum } from '../shared/enums.ts'
import { type MarkedText, markedTextRef } from '../shared/marked-text.ts'
import { nodeMapping } from '../shared/node.ts'
import { contributionRef, contributionsOf, matchLevelEnum, partProperties } from '../suggestions/graphql.ts'
import { themeRef } from '../themes/graphql.ts'
import { findParallels } from './find-parallels.ts'
import { type Difference, differencesOf, type ParallelRow, type ParallelSide, type ParallelVerdict } from './model.ts'
import * as statements from './statements.ts'

const parallelLabelEnum = enumOf<ParallelRow['label']>(
  'ParallelLabel',
  'What two initiatives are to each other, as far as the texts tell.',
  {
    same_record: 'Most likely one initiative that was entered twice.',
    parallel: 'Much the same work, in two places.',
    complementary: 'Different work: what one seeks, the other has.',
  },
)

export const parallelVerdictEnum = enumOf<ParallelVerdict>(
  'ParallelVerdict',
  'What people decide about two initiatives.',
  {
    same_work: 'The same work.',
    complementary: 'They complete each other.',
    in_sequence: 'One follows the other.',
    deliberate: 'Parallel on purpose.',
    unrelated: 'Nothing to do with each other.',
    already_talking: 'They already talk.',
  },
)

const differenceRef = builder.objectRef<Difference>('ParallelDifference').implement({
  description: 'One aspect in which two initiatives differ: what one has and the other lacks.',
  fields: (t) => ({
    aspect: t.exposeString('aspect', {
      description: '`organisation`, `place`, `audience`, `status`, `startsOn`, `endsOn`, `theme`.',
    }),
    a: t.stringList({ description: 'Of the first.', resolve: (row) => [...row.a] }),
    b: t.stringList({ description: 'Of the second.', resolve: (row) => [...row.b] }),
  }),
})

const markedSide = (side: 0 | 1) => {
  const field = rowsOf(statements.parallelText, () => ({ side }))
  return {
    ...field,
    resolve: (...args: Parameters<typeof field.resolve>) => {
      const [row] = field.resolve(...args) as readonly MarkedText[]
      return { text: row?.text ?? '', language: row?.language ?? ('sv' as const), marks: row?.marks ?? [] }
    },
  }
}

const differences = rowsOf(statements.parallelDifferences)

export const parallelRef = builder.objectRef<ParallelRow>('Parallel')
parallelRef.implement({
  description: 'Two initiatives that do much the same, or belong together, and may not know.',
  extensions: nodeMapping('Suggestion', 'parallel'),
  fields: (t) => ({
    id: t.exposeID('id', { description: 'As long as the pair holds.' }),
    a: t.field({
      type: initiativeRef,
      description: 'The first.',
      ...one(statements.parallelInitiative, () => ({ position: 0 })),
    }),
    b: t.field({
      type: initiativeRef,
      description: 'The second.',
      ...one(statements.parallelInitiative, () => ({ position: 1 })),
    }),
    label: t.expose('label', { type: parallelLabelEnum, description: 'What they seem to be to each other.' }),
    level: t.field({
      type: matchLevelEnum,
      description: 'How surely they are about one thing. Far-fetched ones are listed with one initiative only.',
      extensions: { graph: { properties: ['level'] } },
      resolve: (row) => row.level ?? 'possible',
    }),
    score: t.exposeFloat('score', { description: 'For ordering, never to be shown.' }),
    confidence: t.exposeFloat('confidence', {
      description: '0 to 1: whether each is the other’s nearest, and by how far.',
    }),
    aMarked: t.field({
      type: markedTextRef,
      description: 'The first one’s summary with the words they share.',
      ...markedSide(0),
    }),
    bMarked: t.field({
      type: markedTextRef,
      description: 'The second one’s summary with the words they share.',
      ...markedSide(1),
    }),
    sharedWords: t.stringList({
      description: 'The words that weighed most.',
      resolve: (row) => [...(row.sharedWords ?? [])],
    }),
    sharedThemes: t.field({
      type: [themeRef],
      description: 'What both are about.',
      ...many(statements.parallelSharedThemes),
    }),
    sharedMotivations: t.field({
      type: [motivationRef],
      description: 'What both answer.',
      ...many(statements.parallelSharedMotivations),
    }),
    samePlace: t.boolean({ description: 'Whether both are in one place.', resolve: (row) => row.samePlace ?? false }),
    differences: t.field({
      type: [differenceRef],
      description: 'How they differ.',
      args: { language: t.arg({ type: languageEnum, description: 'Of the labels; Swedish where left out.' }) },
      ...differences,
      resolve: (parent, values, context, info) => {
        const [a, b] = differences.resolve(parent, values, context, info) as readonly ParallelSide[]
        return a && b ? differencesOf(a, b, values.language === 'en' ? 'en' : 'sv') : []
      },
    }),
    contributions: t.field({
      type: [contributionRef],
      description: 'What each part adds to the score.',
      extensions: partProperties,
      resolve: contributionsOf,
    }),
    verdict: t.field({
      type: parallelVerdictEnum,
      nullable: true,
      description: 'What was decided, while the texts are as they were.',
      ...value(statements.parallelVerdict, 'verdict'),
    }),
    verdictReason: t.string({ nullable: true, description: 'Why.', ...value(statements.parallelVerdict, 'reason') }),
    computedAt: t.expose('computedAt', { type: 'DateTime', description: 'When it was worked out.' }),
  }),
})

const parallelConnection = connectionOf('Parallel', parallelRef)

builder.objectField(initiativeRef, 'parallels', (t) =>
  t.field({
    type: parallelConnection,
    description: 'Initiatives that do much the same, without those that somebody has decided about.',
    args: pageArguments(t.arg),
    complexity: pageComplexity,
    ...page(statements.initiativeParallels),
  }),
)

builder.queryFields((t) => ({
  parallels: t.field({
    type: parallelConnection,
    description: 'Pairs of initiatives that may be parallel, strong ones first.',
    args: {
      ...pageArguments(t.arg),
      initiativeId: t.arg.id({ description: 'Only those of this initiative.' }),
      label: t.arg({ type: parallelLabelEnum, description: 'Only of this kind.' }),
      includeJudged: t.arg.boolean({ description: 'Also those that somebody has decided about.' }),
    },
    complexity: pageComplexity,
    resolve: (_root, { first, after, ...filter }, { graph }, info) =>
      findParallels(graph, { page: { first, after }, filter, selection: readSelection(info) }),
  }),
}))
