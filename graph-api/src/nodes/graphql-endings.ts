import { audienceRef } from '../audiences/graphql.ts'
import { builder } from '../builder.ts'
import { challengeRef } from '../challenges/graphql.ts'
import { gatheringRef, reflectionRef } from '../gatherings/graphql.ts'
import { selfAssessmentRef } from '../gatherings/graphql-self-assessments.ts'
import { organisationRef } from '../organisations/graphql.ts'
import { placeRef } from '../places/graphql.ts'
import { idArgument, readAtArgument } from '../shared/arguments.ts'
import { endNode } from '../shared/end-node.ts'
import { addMutation } from '../shared/mutations.ts'
import { storyRef } from '../stories/graphql.ts'
import { themeRef } from '../themes/graphql.ts'
import { viewRef } from '../views/graphql.ts'

/** What has no relationship whose end would say it: it is ended itself. */
const endable = [
  { label: 'Organisation', ref: organisationRef, what: 'an organisation' },
  { label: 'Theme', ref: themeRef, what: 'a theme' },
  { label: 'Challenge', ref: challengeRef, what: 'a climate challenge' },
  { label: 'Place', ref: placeRef, what: 'a place' },
  { label: 'Audience', ref: audienceRef, what: 'an audience' },
  { label: 'Gathering', ref: gatheringRef, what: 'a gathering: one that is called off' },
  { label: 'Reflection', ref: reflectionRef, what: 'a reflection that is withdrawn' },
  { label: 'SelfAssessment', ref: selfAssessmentRef, what: 'a self-assessment' },
  { label: 'Story', ref: storyRef, what: 'a story that is withdrawn' },
  { label: 'View', ref: viewRef, what: 'a saved view' },
] as const

// The builder takes one type at a time, and what is done here is the same for each.
for (const { label, ref, what } of endable) {
  builder.objectField(ref as typeof placeRef, 'endedOn', (t) =>
    t.field({
      type: 'Date',
      nullable: true,
      description: 'When it was ended: lists then leave it out. Null: it has not.',
      resolve: (row) => (row as { endedOn?: string | null }).endedOn ?? null,
    }),
  )
  addMutation(`end${label}`, {
    label,
    ref: ref as typeof placeRef,
    description: `Ends ${what}: lists leave it out, and what refers to it keeps it. It can be taken back.`,
    args: (arg) => ({
      id: idArgument(arg),
      endedOn: arg({ type: 'Date', description: 'The day; today where left out, null takes the ending back.' }),
      readAt: readAtArgument(arg),
    }),
    write: (graph, { id, endedOn, readAt }) => endNode(graph, { id, label, endedOn, readAt }),
  })
}
