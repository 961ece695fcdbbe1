import { changeOf } from '../shared/change-node.ts'
import { miniNetworkChanges } from './model.ts'

/** Changes what is given of a mini-network and leaves the rest. Status and members have their own ways. */
export const changeMiniNetwork = changeOf({
  label: 'MiniNetwork',
  schema: miniNetworkChanges,
  related: { themeIds: 'ABOUT', aroundIds: 'GATHERS_AROUND' },
})
