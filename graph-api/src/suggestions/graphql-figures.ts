import { builder } from '../builder.ts'
import { findFigures, type MatchingFigures, resetWeights } from './find-figures.ts'

const movedRef = builder.objectRef<MatchingFigures['moved'][number]>('MovedWeight').implement({
  description: 'How a part of the score counts today, and how it was meant at first.',
  fields: (t) => ({
    part: t.exposeString('part', { description: '`reciprocity`, `text`, `theme`, `graph`, `place`, `recency`.' }),
    from: t.exposeFloat('from', { description: 'As it was meant, 0 to 1.' }),
    to: t.exposeFloat('to', { description: 'As it is today, 0 to 1.' }),
    spread: t.exposeFloat('spread', { description: 'How sure that is: two thirds of the belief lie within ± this.' }),
  }),
})

const figuresRef = builder.objectRef<MatchingFigures>('MatchingFigures').implement({
  description: 'How the matching does: its weights, how often people agreed, and how fairly it shows.',
  fields: (t) => ({
    weights: t.field({
      type: [movedRef],
      description: 'Each part of the score.',
      resolve: (figures) => [...figures.moved],
    }),
    relevant: t.exposeInt('relevant', { description: 'Suggestions that somebody found relevant.' }),
    notRelevant: t.exposeInt('notRelevant', { description: 'Suggestions that somebody found not relevant.' }),
    precision: t.exposeFloat('precision', {
      nullable: true,
      description: 'Share of the judged that were relevant, 0 to 1; null before the first.',
    }),
    coverage: t.exposeFloat('coverage', {
      nullable: true,
      description: 'Share of organisations that stand in somebody’s list, 0 to 1.',
    }),
    inequality: t.exposeFloat('inequality', {
      nullable: true,
      description: 'How unevenly they are shown (Gini), 0 to 1.',
    }),
    mostShown: t.exposeInt('mostShown', {
      nullable: true,
      description: 'In how many lists the most shown one stands.',
    }),
    resetAt: t.expose('resetAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the weights were last reset.',
    }),
    failing: t.boolean({
      description: 'The last round of the suggestions failed; the next one tries again.',
      resolve: (_figures, _args, { matcher }) => matcher.state().state === 'failing',
    }),
    failures: t.int({
      description: 'Rounds of the suggestions that failed since the program started.',
      resolve: (_figures, _args, { matcher }) => matcher.state().failures,
    }),
  }),
})

builder.queryField('matchingFigures', (t) =>
  t.field({
    type: figuresRef,
    description: 'How the matching does.',
    resolve: (_root, _args, { graph }) => findFigures(graph),
  }),
)

builder.mutationField('resetMatchingWeights', (t) =>
  t.field({
    type: figuresRef,
    description: 'Lets the weights begin again. What people decided stays.',
    resolve: async (_root, _args, { graph }) => {
      await resetWeights(graph)
      return findFigures(graph)
    },
  }),
)
