import { builder } from '../builder.ts'
import { readSelection } from '../database/read-selection.ts'
import { organisationRef } from '../organisations/graphql.ts'
import { column, many, rowsOf, value } from '../shared/compiled.ts'
import { connectionOf, pageArguments, pageComplexity } from '../shared/connection.ts'
import { nodeMapping, rowMapping } from '../shared/node.ts'
import { matchLevelEnum } from '../suggestions/graphql.ts'
import { findRingPage } from './find-ring-page.ts'
import { type GainRow, ringVerdictEnum, synergyGainRef, viewingOrganisation } from './graphql.ts'
import type { RingRow } from './model.ts'
import { ringLinks, ringVerdict, ringWilling } from './statements.ts'

const ringLinkRef = builder.objectRef<GainRow>('RingLink').implement({
  description: 'One step of a ring: what one organisation gets from the next.',
  extensions: rowMapping,
  fields: (t) => ({
    gainer: t.field({ type: organisationRef, description: 'Who gets.', ...column('gainer') }),
    giver: t.field({ type: organisationRef, description: 'Who gives.', ...column('giver') }),
    gain: t.field({
      type: synergyGainRef,
      description: 'The need and what meets it.',
      resolve: (row) => row,
    }),
  }),
})

export const ringRef = builder.objectRef<RingRow>('Ring')
ringRef.implement({
  description: 'Three or four organisations in which each gives to the next, and the last to the first.',
  extensions: nodeMapping('Suggestion', 'ring'),
  fields: (t) => ({
    id: t.exposeID('id', { description: 'As long as the ring holds.' }),
    level: t.field({
      type: matchLevelEnum,
      description: 'How well its weakest step fits.',
      extensions: { graph: { properties: ['level'] } },
      // One that was stored by an earlier version has none until it is worked out anew.
      resolve: (row) => row.level ?? 'possible',
    }),
    score: t.exposeFloat('score', { description: 'For ordering, never to be shown.' }),
    links: t.field({ type: [ringLinkRef], description: 'Each step, in turn.', ...rowsOf(ringLinks) }),
    weakestNeedId: t.exposeID('weakestNeedId', {
      nullable: true,
      description: 'The need whose answer is the least sure.',
    }),
    verdict: t.field({
      type: ringVerdictEnum,
      nullable: true,
      description: 'What the asking organisation has decided, if it has; without one, what a coordinator has.',
      ...value(ringVerdict, 'value', viewingOrganisation),
    }),
    willing: t.field({
      type: [organisationRef],
      description:
        'The members that have asked to be introduced to the others: told to members and coordinators, else none.',
      ...many(ringWilling),
    }),
    computedAt: t.expose('computedAt', { type: 'DateTime', description: 'When it was worked out.' }),
  }),
})

const ringConnection = connectionOf('Ring', ringRef)

builder.queryField('rings', (t) =>
  t.field({
    type: ringConnection,
    description: 'Rings of needs and offers, the best first, without what the asking organisation has put aside.',
    args: { organisationId: t.arg.id({ description: 'Only those it is in.' }), ...pageArguments(t.arg) },
    complexity: pageComplexity,
    resolve: (_root, { organisationId, ...page }, { graph }, info) =>
      findRingPage(graph, { organisationId: organisationId ?? null, page, selection: readSelection(info) }),
  }),
)
