import { notify } from '../outbox/notify.ts'
import { createOf } from '../shared/create-nodes.ts'
import { NotAllowedError } from '../shared/errors.ts'
import { type Link, linkFrom } from '../shared/relate.ts'
import { mayDoEverything } from '../shared/rights.ts'
import { collaborationInput } from './model.ts'
import { refuseConfirmedLater, refuseUnconfirmed } from './rules.ts'

/** Creates collaborations with their parties, whoever asks. */
const create = createOf({
  label: 'Collaboration',
  schema: collaborationInput,
  tell: (transaction, { id, links }) =>
    notify(transaction, {
      kind: 'collaboration_proposed',
      subjectId: id,
      to: links.flatMap(({ type, from }) => (type === 'PARTY_TO' ? [from] : [])),
    }),
  made: ({ parties, themeIds, initiativeId, ...properties }, { id, today }) => {
    refuseConfirmedLater(parties, today)
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

/**
 * Creates collaborations with their parties. A person notes a party's confirmation only where they speak for it.
 * @throws InputError, NotAllowedError
 */
export const createCollaborations: typeof create = async (graph, options) => {
  const { organisationIds, role } = graph.viewer
  const confirmed = options.items.flatMap(({ parties }) => parties.filter((party) => party.confirmedOn))
  const mayConfirm = ({ organisationId }: { organisationId: string }) => organisationIds.includes(organisationId)
  if (options.source === 'person' && !mayDoEverything(role) && !confirmed.every(mayConfirm)) throw new NotAllowedError()
  return create(graph, options)
}
