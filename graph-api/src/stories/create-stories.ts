import { createOf } from '../shared/create-nodes.ts'
import { linkFrom } from '../shared/relate.ts'
import { storyInput } from './model.ts'

/** Creates stories with who tells them. */
export const createStories = createOf({
  label: 'Story',
  schema: storyInput,
  made: ({ organisationId, personId, themeIds, ...properties }, { id }) => ({
    properties,
    links: [
      ...linkFrom(id, 'ABOUT', 'themeIds', themeIds),
      ...linkFrom(id, 'TOLD_BY', 'organisationId', organisationId),
      ...linkFrom(id, 'TOLD_BY', 'personId', personId),
    ],
  }),
})
