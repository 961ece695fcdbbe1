import { z } from 'zod'
import { bindFieldPage, bindPage } from '../graph/bind-page.ts'
import { bindFragment, bindStatement } from '../graph/statement.ts'
import { changedRow, createdItem, createdRow, properties } from '../shared/write-rows.ts'

export const findGatheringById = bindFragment({ file: 'queries/gatherings/find-gathering' })
export const findReflectionById = bindFragment({ file: 'queries/gatherings/find-reflection' })
export const findSelfAssessmentById = bindFragment({ file: 'queries/gatherings/find-self-assessment' })

export const listGatheringsByDay = bindPage('queries/gatherings/list-gatherings', 'queries/gatherings/count-gatherings')

export const gatheringPlace = bindFragment({ file: 'fields/gatherings/Gathering.place' })
export const gatheringReflections = bindFieldPage('fields/gatherings/Gathering.reflections')
export const gatheringWishedMeetings = bindFieldPage('fields/gatherings/Gathering.wishedThemeMeetings')
export const gatheringOrganisations = bindFieldPage('fields/gatherings/Gathering.organisations')
export const gatheringSelfAssessments = bindFragment({ file: 'fields/gatherings/Gathering.selfAssessments' })
export const organisationGatherings = bindFieldPage('fields/gatherings/Organisation.gatherings')
export const reflectionGathering = bindFragment({ file: 'fields/gatherings/Reflection.gathering' })
export const selfAssessmentGathering = bindFragment({ file: 'fields/gatherings/SelfAssessment.gathering' })
export const selfAssessmentResults = bindFragment({
  file: 'fields/gatherings/SelfAssessment.results',
  nodes: [],
  values: ['subject', 'answered', 'counts'],
})

export const createGatheringNodes = bindStatement({
  file: 'gatherings/create-gatherings',
  access: 'write',
  parameters: z.object({
    items: z.array(
      z.object({
        ...createdItem,
        placeId: z.string().nullable(),
        wishedAtId: z.string().nullable(),
        organisationIds: z.array(z.string()),
      }),
    ),
    source: z.string(),
  }),
  row: createdRow,
})

const withGathering = z.object({ items: z.array(z.object({ ...createdItem, gatheringId: z.string() })) })

export const createReflectionNodes = bindStatement({
  file: 'gatherings/create-reflections',
  access: 'write',
  parameters: withGathering,
  row: createdRow,
})

export const createSelfAssessmentNodes = bindStatement({
  file: 'gatherings/create-self-assessments',
  access: 'write',
  parameters: withGathering,
  row: createdRow,
})

export const changeGatheringNode = bindStatement({
  file: 'gatherings/change-gathering',
  access: 'write',
  parameters: z.object({
    id: z.string(),
    changes: properties,
    readAt: z.string().nullable(),
    movePlace: z.boolean(),
    placeId: z.string().nullable(),
  }),
  row: changedRow,
})

export const changeReflectionNode = bindStatement({
  file: 'gatherings/change-reflection',
  access: 'write',
  parameters: z.object({ id: z.string(), changes: properties, readAt: z.string().nullable() }),
  row: changedRow,
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
