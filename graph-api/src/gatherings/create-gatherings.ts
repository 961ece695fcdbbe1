import { createOf } from '../shared/create-nodes.ts'
import { type Link, linkFrom } from '../shared/relate.ts'
import { gatheringInput } from './model.ts'
import { settledDays } from './rules.ts'

/** Creates gatherings. One may name another of the same batch as the one it was wished for at. */
export const createGatherings = createOf({
  label: 'Gathering',
  schema: gatheringInput,
  made: ({ placeId, wishedAtId, organisationIds, ...properties }, { id }) => {
    const days = settledDays(properties, properties)
    const takingPart = organisationIds.map((from): Link => {
      return { from, to: id, type: 'TAKES_PART', fromField: 'organisationIds', properties: { since: days.startsOn } }
    })
    return {
      properties: { ...properties, ...days },
      links: [
        ...linkFrom(id, 'LOCATED_IN', 'placeId', placeId),
        ...linkFrom(id, 'WISHED_AT', 'wishedAtId', wishedAtId),
        ...takingPart,
      ],
    }
  },
})
