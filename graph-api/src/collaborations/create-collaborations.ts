import { createOf } from '../shared/create-nodes.ts'
import { type Link, linkFrom } from '../shared/relate.ts'
import { collaborationInput } from './model.ts'
import { refuseUnconfirmed } from './rules.ts'

/** Creates collaborations with their parties. */
export const createCollaborations = createOf({
  label: 'Collaboration',
  schema: collaborationInput,
  made: ({ parties, themeIds, initiativeId, ...properties }, { id }) => {
    const now = parties.filter((party) => party.until === null)
    refuseUnconfirmed(properties.status, now)
    return {
      properties,
      links: [
        ...linkFrom(id, 'ABOUT', 'themeIds', themeIds),
        ...linkFrom(id, 'CARRIED_OUT_IN', 'initiativeId', initiativeId),
        ...parties.map(({ organisationId, ...days }): Link => {
          return { from: organisationId, to: id, type: 'PARTY_TO', fromField: 'parties', properties: days }
        }),
      ],
    }
  },
})
