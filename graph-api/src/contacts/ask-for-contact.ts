import type { Graph } from '../database/graph.ts'
import { type NoticeInput, notify } from '../outbox/notify.ts'
import { daysAfter } from '../shared/days.ts'
import { NotFoundError, parseInput } from '../shared/errors.ts'
import { newId } from '../shared/ids.ts'
import { mayInContact } from '../shared/rights.ts'
import { followSynergy } from '../synergies/judge-synergy.ts'
import { type AskInput, askInput } from './model.ts'
import { contactDays, contactDetailsOf, problem, sentAs } from './rules.ts'
import { createContact, findEarlierContact, lockTwo } from './statements.ts'

/**
 * Asks another organisation for contact. Where nobody signs in for it, or the asking side wants so, the wish goes to a
 * coordinator first: nobody is written to unasked. What a coordinator asks in another's name waits for that side's own yes.
 * @returns the contact's id
 * @throws InputError that names `askedId` where the two have an open contact, or the asking side asked lately; NotFoundError
 */
export async function askForContact(graph: Graph, input: AskInput): Promise<string> {
  const { askingId, askedId, aboutIds, throughCoordinator, reach, ...said } = parseInput(askInput, input)
  if (askingId === askedId) throw problem('askedId', 'same', 'Ask another organisation than your own.')
  const made = newId('con')
  const { role, organisationIds } = graph.viewer
  const isTheirs = mayInContact({
    role,
    step: 'say_reach',
    isAsking: organisationIds.includes(askingId),
    isAsked: false,
  })
  const askingReach = contactDetailsOf({ reach, isTheirs })
  return graph.write(async (transaction) => {
    const { today } = transaction
    const held = await transaction.run(lockTwo, { ids: [askingId, askedId].sort() })
    for (const id of [askingId, askedId]) if (!held.some((one) => one.id === id)) throw new NotFoundError(id)
    const askedAfter = daysAfter(today, -contactDays.askAgainAfter)
    const [before] = await transaction.run(findEarlierContact, { askingId, askedId, askedAfter })
    if (before?.isOpen)
      throw problem('askedId', 'already_open', 'You have asked each other already: see your contacts.')
    if (before) throw problem('askedId', 'asked_lately', 'You asked them lately. Wait, or talk to a coordinator.')
    const isHere = held.find((one) => one.id === askedId)?.isHere || role === 'local'
    const asks = throughCoordinator || !isHere ? 'with_coordinator' : 'asked'
    const status = isTheirs ? asks : 'proposed'
    const [row] = await transaction.run(createContact, {
      ...{ id: made, askingId, askedId, aboutIds },
      properties: {
        ...said,
        ...sentAs(status, today),
        askingReach,
        askedOn: today,
      },
    })
    const missing = aboutIds.find((id) => !row?.joined.includes(id))
    if (missing) throw problem('aboutIds', 'not_there', `Nothing with the id ${missing} can be asked about here.`)
    const type = isTheirs ? 'contact.created' : 'contact.proposed'
    await transaction.record([{ type, subjectId: made, onBehalfOf: [askingId] }])
    await notify(transaction, { subjectId: made, ...tellingOf(status, { askingId, askedId }) })
    if (said.origin === 'synergy') await followSynergy(transaction, { organisationId: askingId, otherId: askedId })
    return made
  })
}

/** Who is told of a new question: whose turn it is. */
function tellingOf(
  status: 'proposed' | 'with_coordinator' | 'asked',
  { askingId, askedId }: { askingId: string; askedId: string },
): Pick<NoticeInput, 'kind' | 'to' | 'byId'> {
  if (status === 'proposed') return { kind: 'contact_begun', to: [askingId], byId: askedId }
  if (status === 'asked') return { kind: 'contact_asked', to: [askedId], byId: askingId }
  return { kind: 'contact_to_broker', to: 'coordinators', byId: askingId }
}
