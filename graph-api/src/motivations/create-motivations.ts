import { createOf } from '../shared/create-nodes.ts'
import { type Link, linkFrom, linkTo } from '../shared/relate.ts'
import { motivationInput } from './model.ts'

/** Creates motivations with who holds them and what answers them. */
export const createMotivations = createOf({
  label: 'Motivation',
  schema: motivationInput,
  defaultVisibility: 'network',
  made: ({ themeIds, gatheringId, holders, answeredByIds, ...properties }, { id }) => ({
    properties,
    links: [
      ...linkFrom(id, 'ABOUT', 'themeIds', themeIds),
      ...linkFrom(id, 'VOICED_AT', 'gatheringId', gatheringId),
      ...holders.map(({ id: from, relation, ...days }): Link => {
        const type = relation === 'holds' ? 'HOLDS' : 'SUPPORTS'
        return { from, to: id, type, fromField: 'holders', properties: days }
      }),
      ...linkTo(id, 'ANSWERS', 'answeredByIds', answeredByIds),
    ],
  }),
})
