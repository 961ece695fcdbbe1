import { builder } from '../builder.ts'
import { organisationKindEnum } from '../organisations/graphql.ts'
import type { OrganisationRow } from '../organisations/model.ts'
import { connectionOf, pageArguments } from '../shared/connection.ts'
import { languageEnum } from '../shared/enums.ts'
import { nameLanguage } from './graphql-partnership.ts'
import { findPartnershipOrganisations, type ListedOrganisation } from './partnership/find-partnership-organisations.ts'

const listed = builder.objectRef<ListedOrganisation>('PartnershipOrganisation')
listed.implement({
  description: 'An organisation as the list below the map of the partnership tells of it.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Of the organisation.' }),
    name: t.exposeString('name', { description: 'What it is called.' }),
    kind: t.field({
      type: organisationKindEnum,
      description: 'What it is.',
      resolve: ({ kind }) => kind as OrganisationRow['kind'],
    }),
    demo: t.exposeBoolean('demo', { description: 'Whether it is invented.' }),
    partners: t.exposeInt('partners', { description: 'How many others it does something with.' }),
    things: t.exposeInt('things', { description: 'How many things it does with others.' }),
    group: t.expose('group', { type: ['String'], description: 'Its group’s name; empty where it has none.' }),
    holder: t.exposeBoolean('holder', { description: 'Whether it is one of the few that hold the network together.' }),
  }),
})

const list = connectionOf('PartnershipOrganisation', listed)

builder.queryFields((t) => ({
  partnershipOrganisations: t.field({
    type: list,
    description: 'The organisations of the map of the partnership, drawn or not, the best linked first.',
    complexity: 300,
    args: {
      language: t.arg({ type: languageEnum, description: 'Of the groups’ names; Swedish else.' }),
      text: t.arg.string({ description: 'Part of the name.' }),
      without: t.arg({ type: [organisationKindEnum], description: 'Kinds that are left out.' }),
      ...pageArguments(t.arg),
    },
    resolve: (_root, { language, text, without, first, after }, { graph }) =>
      findPartnershipOrganisations(graph, {
        language: nameLanguage(language),
        text: text ?? null,
        without: without ?? [],
        page: { first, after },
      }),
  }),
}))
