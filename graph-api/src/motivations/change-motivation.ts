import { changeOf } from '../shared/change-node.ts'
import { motivationChanges } from './model.ts'

/** Changes what is given of a motivation and leaves the rest; `themeIds` are all of its themes. */
export const changeMotivation = changeOf({
  label: 'Motivation',
  schema: motivationChanges,
  related: { themeIds: 'ABOUT' },
})
