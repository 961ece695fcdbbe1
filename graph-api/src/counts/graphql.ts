import { builder } from '../builder.ts'
import { findCounts } from './find-counts.ts'
import type { Counts } from './model.ts'

const counts = builder.objectRef<Counts>('Counts').implement({
  description: 'How many of each kind there are.',
  fields: (t) => ({
    organisations: t.exposeInt('organisations', { description: 'Organisations, partners and others.' }),
    people: t.exposeInt('people', { description: 'People.' }),
    initiatives: t.exposeInt('initiatives', { description: 'Initiatives, whatever their status.' }),
    needs: t.exposeInt('needs', { description: 'Needs that are open.' }),
    offers: t.exposeInt('offers', { description: 'Offers that are open.' }),
    motivations: t.exposeInt('motivations', { description: 'Hopes, concerns and drivers.' }),
    collaborations: t.exposeInt('collaborations', { description: 'Collaborations, whatever their status.' }),
    miniNetworks: t.exposeInt('miniNetworks', { description: 'Mini-networks, whatever their status.' }),
    gatherings: t.exposeInt('gatherings', { description: 'Gatherings, held, planned or wished for.' }),
    hasExamples: t.exposeBoolean('hasExamples', { description: 'Whether invented examples are among them.' }),
  }),
})

builder.queryField('counts', (t) =>
  t.field({
    type: counts,
    description: 'How much there is.',
    resolve: (_root, _values, { graph }) => findCounts(graph),
  }),
)
