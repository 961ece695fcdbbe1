import { builder } from '../builder.ts'
import { challengeRef } from '../challenges/graphql.ts'
import { organisationRef } from '../organisations/graphql.ts'
import { personRef } from '../people/graphql.ts'
import { includeEndedArgument, withEnded } from '../shared/arguments.ts'
import { page } from '../shared/compiled.ts'
import { connectionOf, pageArguments, pageComplexity } from '../shared/connection.ts'
import { themeConnection, themeRef } from '../themes/graphql.ts'
import { initiativeConnection, initiativeRef, initiativeRoleEnum, partFields } from './graphql.ts'
import {
  challengeInitiatives,
  organisationInitiatives,
  organisationThemes,
  personInitiatives,
  themeInitiatives,
} from './statements.ts'

const organisationInitiativeConnection = connectionOf('OrganisationInitiative', initiativeRef, partFields)

builder.objectFields(organisationRef, (t) => ({
  initiatives: t.field({
    type: organisationInitiativeConnection,
    description: 'What it leads or takes part in, by title.',
    args: {
      ...pageArguments(t.arg),
      role: t.arg({ type: initiativeRoleEnum, description: 'Only those where it has this part.' }),
      includeEnded: includeEndedArgument(t.arg),
    },
    complexity: pageComplexity,
    ...page(organisationInitiatives, withEnded),
  }),
  themes: t.field({
    type: themeConnection,
    description: 'What its initiatives, needs and offers are about, by the Swedish labels.',
    args: pageArguments(t.arg),
    complexity: pageComplexity,
    ...page(organisationThemes),
  }),
}))

builder.objectField(personRef, 'initiatives', (t) =>
  t.field({
    type: initiativeConnection,
    description: 'The initiatives one can ask them about, by title.',
    args: pageArguments(t.arg),
    complexity: pageComplexity,
    ...page(personInitiatives),
  }),
)

builder.objectField(themeRef, 'initiatives', (t) =>
  t.field({
    type: initiativeConnection,
    description: 'The initiatives about it or about a theme that is a part of it, by title.',
    args: pageArguments(t.arg),
    complexity: pageComplexity,
    ...page(themeInitiatives),
  }),
)

builder.objectField(challengeRef, 'initiatives', (t) =>
  t.field({
    type: initiativeConnection,
    description: 'The initiatives that address it, by title.',
    args: pageArguments(t.arg),
    complexity: pageComplexity,
    ...page(challengeInitiatives),
  }),
)
