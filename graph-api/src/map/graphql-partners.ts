import { builder } from '../builder.ts'
import { organisationKindEnum } from '../organisations/graphql.ts'
import type { OrganisationRow } from '../organisations/model.ts'
import { languageEnum } from '../shared/enums.ts'
import { nodeKindEnum } from '../shared/node-kind.ts'
import { findPartners, type Partner, type Partners } from './partnership/find-partners.ts'

const jointThing = builder.objectRef<Partner['things'][number]>('JointWork')
jointThing.implement({
  description: 'Something that organisations do together.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id.' }),
    kind: t.expose('kind', { type: nodeKindEnum, description: 'INITIATIVE, COLLABORATION or MINI_NETWORK.' }),
    title: t.exposeString('title', { description: 'What it is called.' }),
    language: t.expose('language', { type: languageEnum, nullable: true, description: 'The language of its title.' }),
  }),
})

const partner = builder.objectRef<Partner>('Partner')
partner.implement({
  description: 'An organisation that another does something with.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Of the organisation.' }),
    name: t.exposeString('name', { description: 'What it is called.' }),
    kind: t.field({
      type: organisationKindEnum,
      description: 'What it is.',
      resolve: ({ kind }) => kind as OrganisationRow['kind'],
    }),
    things: t.expose('things', { type: [jointThing], description: 'What they do together now.' }),
  }),
})

const partners = builder.objectRef<Partners>('Partners')
partners.implement({
  description: 'Whom an organisation works with.',
  fields: (t) => ({
    total: t.exposeInt('total', { description: 'How many others.' }),
    partners: t.expose('partners', { type: [partner], description: 'The first 100, those it does most with first.' }),
  }),
})

builder.queryFields((t) => ({
  partnersOf: t.field({
    type: partners,
    description: 'Whom an organisation works with now, and through what.',
    complexity: 200,
    args: { organisationId: t.arg.id({ required: true, description: 'The organisation.' }) },
    resolve: (_root, { organisationId }, { graph }) => findPartners(graph, organisationId),
  }),
}))
