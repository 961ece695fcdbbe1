import { createOf } from '../shared/create-nodes.ts'
import { linkFrom } from '../shared/relate.ts'
import { challengeInput } from './model.ts'

/** Creates climate challenges. */
export const createChallenges = createOf({
  label: 'Challenge',
  schema: challengeInput,
  made: ({ focusAreaId, themeIds, ...properties }, { id }) => ({
    properties,
    links: [
      ...linkFrom(id, 'ABOUT', 'focusAreaId', focusAreaId),
      ...linkFrom(
        id,
        'ABOUT',
        'themeIds',
        themeIds.filter((one) => one !== focusAreaId),
      ),
    ],
  }),
})
