import { changeOf } from '../shared/change-node.ts'
import { collaborationChanges } from './model.ts'

/** Changes what is given of a collaboration and leaves the rest; its status has its own steps. */
export const changeCollaboration = changeOf({
  label: 'Collaboration',
  schema: collaborationChanges,
  related: { themeIds: 'ABOUT', initiativeId: 'CARRIED_OUT_IN' },
})
