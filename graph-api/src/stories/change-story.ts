import { changeOf } from '../shared/change-node.ts'
import { storyChanges } from './model.ts'

/** Changes what is given of a story and leaves the rest; `themeIds` are all of its themes. */
export const changeStory = changeOf({ label: 'Story', schema: storyChanges, related: { themeIds: 'ABOUT' } })
