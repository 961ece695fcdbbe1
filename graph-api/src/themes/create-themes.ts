import { createOf } from '../shared/create-nodes.ts'
import { linkFrom } from '../shared/relate.ts'
import { themeInput } from './model.ts'

/** Creates themes. One may name another of the same batch as one it is a part of. */
export const createThemes = createOf({
  label: 'Theme',
  schema: themeInput,
  made: ({ broaderId, broaderIds, ...properties }, { id }) => ({
    properties,
    links: [
      ...linkFrom(id, 'BROADER', 'broaderId', broaderId),
      ...linkFrom(
        id,
        'BROADER',
        'broaderIds',
        broaderIds.filter((one) => one !== broaderId),
      ),
    ],
  }),
})
