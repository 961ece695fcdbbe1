import { builder } from '../builder.ts'
import { readSelection } from '../database/read-selection.ts'
import { initiativeRef } from '../initiatives/graphql.ts'
import type { Level } from '../matching/pairs/levels.ts'
import { offerRef } from '../needs-offers/graphql.ts'
import { organisationRef } from '../organisations/graphql.ts'
import { placeRef } from '../places/graphql.ts'
import { column } from '../shared/compiled.ts'
import { addMutation } from '../shared/mutations.ts'
import { rowMapping } from '../shared/node.ts'
import { matchLevelEnum } from '../suggestions/graphql.ts'
import { dismissCouldJoin, findWhoCouldJoin, undoDismissedCouldJoin } from './could-join.ts'

const couldJoinRef = builder.objectRef<Readonly<Record<string, unknown>>>('CouldJoin').implement({
  description: 'An organisation that is not on an initiative and might belong there, and what says so.',
  extensions: rowMapping,
  fields: (t) => ({
    organisation: t.field({ type: organisationRef, description: 'The organisation.', ...column('organisation') }),
    level: t.field({ type: matchLevelEnum, description: 'How well it fits.', resolve: (row) => row.level as Level }),
    initiative: t.field({
      type: initiativeRef,
      nullable: true,
      description: 'The one of its own that is most like the one asked about.',
      ...column('initiative'),
    }),
    another: t.field({
      type: initiativeRef,
      nullable: true,
      description: 'One more of its own that is.',
      ...column('another'),
    }),
    offer: t.field({
      type: offerRef,
      nullable: true,
      description: 'What it offers that the initiative could use.',
      ...column('offer'),
    }),
    partner: t.field({
      type: organisationRef,
      nullable: true,
      description: 'Somebody on the initiative that it works with already.',
      ...column('partner'),
    }),
    place: t.field({ type: placeRef, nullable: true, description: 'Where both are.', ...column('place') }),
  }),
})

builder.queryField('whoCouldJoin', (t) =>
  t.field({
    type: [couldJoinRef],
    description: 'Up to ten organisations that might belong on an initiative, the surest first; none where it is over.',
    args: { initiativeId: t.arg.id({ required: true, description: 'Which initiative.' }) },
    resolve: async (_root, { initiativeId }, { graph, matcher }, info) => [
      ...(await findWhoCouldJoin(graph, { matcher, initiativeId, selection: readSelection(info) })),
    ],
  }),
)

const pairInput = builder.inputType('CouldJoinInput', {
  description: 'An organisation that was named for an initiative.',
  fields: (t) => ({
    initiativeId: t.id({ required: true, description: 'The initiative.' }),
    organisationId: t.id({ required: true, description: 'The organisation.' }),
  }),
})

for (const { name, description, write } of [
  {
    name: 'dismissCouldJoin',
    description: 'Says that an organisation does not belong on an initiative. It can be undone.',
    write: dismissCouldJoin,
  },
  {
    name: 'undoDismissedCouldJoin',
    description: 'Takes that back: the organisation is named for the initiative again.',
    write: undoDismissedCouldJoin,
  },
]) {
  addMutation(name, {
    label: 'Organisation',
    ref: organisationRef,
    description,
    args: (arg) => ({ input: arg({ type: pairInput, required: true, description: 'Which.' }) }),
    write: async (graph, { input }) => {
      await write(graph, input)
      return input.organisationId
    },
  })
}
