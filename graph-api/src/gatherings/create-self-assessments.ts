import { createOf } from '../shared/create-nodes.ts'
import { linkFrom } from '../shared/relate.ts'
import { selfAssessmentInput } from './model.ts'

/** Creates the questions of self-assessments. */
export const createSelfAssessments = createOf({
  label: 'SelfAssessment',
  schema: selfAssessmentInput,
  made: ({ gatheringId, ...properties }, { id }) => ({
    properties,
    links: linkFrom(id, 'HELD_AT', 'gatheringId', gatheringId),
  }),
})
