import { changeOf } from '../shared/change-node.ts'
import { themeChanges } from './model.ts'

/** Changes what is given of a theme and leaves the rest; `broaderIds` are all the themes it is a part of. */
export const changeTheme = changeOf({
  label: 'Theme',
  schema: themeChanges,
  related: { broaderId: 'BROADER', broaderIds: 'BROADER' },
})
