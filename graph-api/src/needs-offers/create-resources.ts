import { createOf } from '../shared/create-nodes.ts'
import { type Link, linkFrom } from '../shared/relate.ts'
import { resourceInput, type Side } from './model.ts'

const holding = { Need: 'SEEKS', Offer: 'MAKES_OFFER' } as const

const createResources = (side: Side) =>
  createOf({
    label: side,
    schema: resourceInput,
    made: ({ organisationId, personId, gatheringId, themeIds, since, ...properties }, { id }) => {
      const heldBy = (fromField: string, from: string | null): Link[] =>
        from === null ? [] : [{ from, to: id, type: holding[side], fromField, properties: { since } }]
      return {
        properties,
        links: [
          ...linkFrom(id, 'ABOUT', 'themeIds', themeIds),
          ...linkFrom(id, 'VOICED_AT', 'gatheringId', gatheringId),
          ...heldBy('organisationId', organisationId),
          ...heldBy('personId', personId),
        ],
      }
    },
  })

/** Creates needs, each of an organisation or a person, or voiced at a gathering. */
export const createNeeds = createResources('Need')

/** Creates offers; as `createNeeds`. */
export const createOffers = createResources('Offer')
