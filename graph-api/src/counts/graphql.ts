import { builder, type SchemaTypes } from '../builder.ts'
import { readSelection } from '../database/read-selection.ts'
import { rowMapping } from '../shared/node.ts'
import { findCounts } from './find-counts.ts'
import type { Counts } from './model.ts'

type Builder = PothosSchemaTypes.ObjectFieldBuilder<PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>, Counts>

const count = (t: Builder, name: Exclude<keyof Counts, 'hasExamples'>, description: string) =>
  t.int({ description, resolve: (row) => row[name] ?? 0 })

const counts = builder.objectRef<Counts>('Counts').implement({
  description: 'How many of each kind there are; 1,001 where there are more than 1,000.',
  extensions: rowMapping,
  fields: (t) => ({
    organisations: count(t, 'organisations', 'Organisations, partners and others.'),
    people: count(t, 'people', 'People.'),
    initiatives: count(t, 'initiatives', 'Initiatives, whatever their status.'),
    needs: count(t, 'needs', 'Needs that are open.'),
    offers: count(t, 'offers', 'Offers that are open.'),
    motivations: count(t, 'motivations', 'Hopes, concerns and drivers.'),
    collaborations: count(t, 'collaborations', 'Collaborations, whatever their status.'),
    miniNetworks: count(t, 'miniNetworks', 'Mini-networks, whatever their status.'),
    gatherings: count(t, 'gatherings', 'Gatherings, held, planned or wished for.'),
    hasExamples: t.boolean({
      description: 'Whether invented examples are among them.',
      resolve: (row) => row.hasExamples ?? false,
    }),
  }),
})

builder.queryField('counts', (t) =>
  t.field({
    type: counts,
    description: 'How much there is.',
    resolve: (_root, _values, { graph }, info) => findCounts(graph, { asked: [...readSelection(info).values] }),
  }),
)
