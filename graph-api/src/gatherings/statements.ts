import { z } from 'zod'
import { bindPage } from '../database/bind-page.ts'
import { bindFragment, bindStatement } from '../database/statement.ts'

export const listGatheringsByDay = bindPage('queries/gatherings/list-gatherings')

export const gatheringPlace = bindFragment({ file: 'fields/gatherings/Gathering.place' })
export const gatheringReflections = bindPage('fields/gatherings/Gathering.reflections')
export const gatheringWishedMeetings = bindPage('fields/gatherings/Gathering.wishedThemeMeetings')
export const gatheringOrganisations = bindPage('fields/gatherings/Gathering.organisations')
export const gatheringSelfAssessments = bindFragment({ file: 'fields/gatherings/Gathering.selfAssessments' })
export const gatheringMotivations = bindPage('fields/gatherings/Gathering.motivations')
export const motivationGathering = bindFragment({ file: 'fields/gatherings/Motivation.gathering' })
export const organisationGatherings = bindPage('fields/gatherings/Organisation.gatherings')
export const reflectionGathering = bindFragment({ file: 'fields/gatherings/Reflection.gathering' })
export const selfAssessmentGathering = bindFragment({ file: 'fields/gatherings/SelfAssessment.gathering' })
export const selfAssessmentResults = bindFragment({
  file: 'fields/gatherings/SelfAssessment.results',
  nodes: [],
  values: ['subject', 'answered', 'counts'],
})

export const addSelfAssessmentAnswers = bindStatement({
  file: 'gatherings/answer-self-assessment',
  access: 'write',
  parameters: z.object({
    id: z.string(),
    day: z.string(),
    answers: z.array(z.object({ id: z.string(), subject: z.string(), level: z.string() })),
  }),
  row: z.object({ id: z.string(), kept: z.number() }),
})
