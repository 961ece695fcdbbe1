import { builder } from '../builder.ts'
import { readSelection } from '../database/read-selection.ts'
import { organisationRef } from '../organisations/graphql.ts'
import { idArgument, includeEndedArgument, withEnded } from '../shared/arguments.ts'
import { one, page } from '../shared/compiled.ts'
import { connectionOf, pageArguments, pageComplexity } from '../shared/connection.ts'
import { identifiedFields } from '../shared/edge-fields.ts'
import { languageEnum } from '../shared/enums.ts'
import { findNode } from '../shared/find-node.ts'
import { nodeInterface, nodeMapping } from '../shared/node.ts'
import { themeConnection, themeRef } from '../themes/graphql.ts'
import { listChallenges } from './list-challenges.ts'
import type { ChallengeRow } from './model.ts'
import { challengeFocusArea, challengeOrganisations, challengeThemes, organisationCommitments } from './statements.ts'

export const challengeRef = builder.objectRef<ChallengeRow>('Challenge')
challengeRef.implement({
  description: 'One of the roadmap’s climate challenges, which partners commit to.',
  interfaces: [nodeInterface],
  extensions: nodeMapping('Challenge', 'challenge'),
  fields: (t) => ({
    title: t.exposeString('title', { description: 'What is to be achieved, in one line.' }),
    description: t.exposeString('description', { nullable: true, description: 'What it means.' }),
    language: t.expose('language', { type: languageEnum, description: 'The language it is written in.' }),
    demo: t.boolean({ description: 'Invented, for the demonstration.', resolve: (row) => row.demo ?? false }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When it was last changed.' }),
    focusArea: t.field({
      type: themeRef,
      nullable: true,
      description: 'The focus area it belongs to.',
      ...one(challengeFocusArea),
    }),
    themes: t.field({
      type: themeConnection,
      description: 'What it is about, its focus area too where that was given.',
      args: pageArguments(t.arg),
      complexity: pageComplexity,
      ...page(challengeThemes),
    }),
  }),
})

export const challengeConnection = connectionOf('Challenge', challengeRef)

const commitmentConnection = connectionOf('Commitment', challengeRef, identifiedFields)
const challengeOrganisationConnection = connectionOf('ChallengeOrganisation', organisationRef, identifiedFields)

builder.objectField(challengeRef, 'organisations', (t) =>
  t.field({
    type: challengeOrganisationConnection,
    description: 'The organisations that have committed to it, by name.',
    args: { ...pageArguments(t.arg), includeEnded: includeEndedArgument(t.arg) },
    complexity: pageComplexity,
    ...page(challengeOrganisations, withEnded),
  }),
)

builder.objectField(organisationRef, 'commitments', (t) =>
  t.field({
    type: commitmentConnection,
    description: 'The challenges it has committed to, in the roadmap’s order.',
    args: { ...pageArguments(t.arg), includeEnded: includeEndedArgument(t.arg) },
    complexity: pageComplexity,
    ...page(organisationCommitments, withEnded),
  }),
)

builder.queryFields((t) => ({
  challenge: t.field({
    type: challengeRef,
    nullable: true,
    description: 'One climate challenge.',
    args: { id: idArgument(t.arg) },
    resolve: (_root, { id }, { graph }, info) =>
      findNode<ChallengeRow>(graph, { id, label: 'Challenge', selection: readSelection(info) }),
  }),
  challenges: t.field({
    type: challengeConnection,
    description: 'The climate challenges in the roadmap’s order.',
    args: pageArguments(t.arg),
    complexity: pageComplexity,
    resolve: (_root, page, { graph }, info) => listChallenges(graph, { page, selection: readSelection(info) }),
  }),
}))
