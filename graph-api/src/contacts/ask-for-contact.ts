import type { Graph } from '../database/graph.ts'
import { notify } from '../outbox/notify.ts'
import { daysAfter } from '../shared/days.ts'
import { NotFoundError, parseInput } from '../shared/errors.ts'
import { newId } from '../shared/ids.ts'
import { mayDoEverything } from '../shared/rights.ts'
import { followSynergy } from '../synergies/judge-synergy.ts'
import { type AskInput, askInput } from './model.ts'
import { contactDays, problem } from './rules.ts'
import { createContact, findStandingBetween, holdTwo } from './statements.ts'

/**
 * Asks another organisation for contact. Where nobody signs in for it, or the asking side wants so, the wish goes to a
 * coordinator first: nobody is written to unasked.
 * @returns the contact's id
 * @throws InputError that names `askedId` where the two have an open contact, or the asking side asked lately; NotFoundError
 */
export async function askForContact(graph: Graph, input: AskInput): Promise<string> {
  const { askingId, askedId, aboutIds, throughCoordinator, reach, ...said } = parseInput(askInput, input)
  if (askingId === askedId) throw problem('askedId', 'same', 'Ask another organisation than your own.')
  const made = newId('con')
  return graph.write(async (transaction) => {
    const { today } = transaction
    const held = await transaction.run(holdTwo, { ids: [askingId, askedId].sort() })
    for (const id of [askingId, askedId]) if (!held.some((one) => one.id === id)) throw new NotFoundError(id)
    const askedAfter = daysAfter(today, -contactDays.askAgainAfter)
    const [before] = await transaction.run(findStandingBetween, { askingId, askedId, askedAfter })
    if (before?.isOpen)
      throw problem('askedId', 'already_open', 'You have asked each other already: see your contacts.')
    if (before) throw problem('askedId', 'asked_lately', 'You asked them lately. Wait, or talk to a coordinator.')
    const isHere = held.find((one) => one.id === askedId)?.isHere || graph.viewer.role === 'local'
    const status = throughCoordinator || !isHere ? 'with_coordinator' : 'asked'
    const [row] = await transaction.run(createContact, {
      ...{ id: made, askingId, askedId, aboutIds },
      properties: {
        ...said,
        status,
        askingReach: reach,
        askedOn: today,
        turnSince: today,
        silentFrom: daysAfter(today, contactDays.silentAfter),
      },
    })
    const missing = aboutIds.find((id) => !row?.joined.includes(id))
    if (missing) throw problem('aboutIds', 'not_there', `Nothing with the id ${missing} can be asked about here.`)
    await transaction.record([{ type: 'contact.created', subjectId: made, onBehalfOf: [askingId] }])
    const isAsked = status === 'asked'
    await notify(transaction, {
      ...{ kind: isAsked ? 'contact_asked' : 'contact_to_broker', subjectId: made, byId: askingId },
      to: isAsked ? [askedId] : 'coordinators',
    })
    if (mayDoEverything(graph.viewer.role) && !graph.viewer.organisationIds.includes(askingId)) {
      // Asked on their behalf: they are to know, and may take it back.
      await notify(transaction, { kind: 'contact_begun', subjectId: made, byId: askedId, to: [askingId] })
    }
    if (said.origin === 'synergy') await followSynergy(transaction, { organisationId: askingId, otherId: askedId })
    return made
  })
}
