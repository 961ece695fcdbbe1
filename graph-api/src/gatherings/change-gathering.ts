import { changeOf } from '../shared/change-node.ts'
import { gatheringChanges } from './model.ts'
import { type GatheringDays, settledDays } from './rules.ts'

/** Changes what is given of a gathering and leaves the rest. Its days follow from its times. */
export const changeGathering = changeOf({
  label: 'Gathering',
  schema: gatheringChanges,
  related: { placeId: 'LOCATED_IN' },
  settle: (after, given) => {
    const day = (key: keyof GatheringDays) => (after[key] ?? null) as string | null
    const days = { startsOn: day('startsOn'), startsAt: day('startsAt'), endsOn: day('endsOn'), endsAt: day('endsAt') }
    return { ...settledDays(days, given as Partial<GatheringDays>) }
  },
})
