import { changeOf } from '../shared/change-node.ts'
import { initiativeChanges } from './model.ts'
import { refuseEndBeforeStart } from './rules.ts'

/** Changes what is given of an initiative and leaves the rest. A title it had before is kept as a former one. */
export const changeInitiative = changeOf({
  label: 'Initiative',
  schema: initiativeChanges,
  related: {
    placeId: 'LOCATED_IN',
    parentId: 'PART_OF',
    themeIds: 'ABOUT',
    challengeIds: 'ADDRESSES',
    audienceIds: 'FOR',
  },
  settle: (after) => {
    refuseEndBeforeStart(after)
    return {}
  },
})
