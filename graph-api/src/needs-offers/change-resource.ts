import type { Graph } from '../database/graph.ts'
import { changeNode, changeOf, type Properties } from '../shared/change-node.ts'
import { InputError } from '../shared/errors.ts'
import { eventName } from '../shared/event-name.ts'
import { endOf } from '../shared/periods.ts'
import { refuseEnded } from '../shared/refuse-ended.ts'
import { resourceChanges, type Side } from './model.ts'

const changesOf = (label: Side) => changeOf({ label, schema: resourceChanges, related: { themeIds: 'ABOUT' } })

/** Changes what is given of a need and leaves the rest; `themeIds` are all of its themes. */
export const changeNeed = changesOf('Need')

/** Changes an offer; as `changeNeed`. */
export const changeOffer = changesOf('Offer')

interface Which {
  readonly side: Side
  readonly id: string
}

/**
 * Notes that a need or an offer still holds, as of today; one that was closed is open again.
 * @throws NotFoundError; InputError where its last day has passed, or those who hold it have ended: it would be said to hold
 *   and be shown to nobody
 */
export function confirmResource(graph: Graph, which: Which): Promise<string> {
  const days = ({ validUntil }: Properties) => {
    if (typeof validUntil === 'string' && validUntil < graph.today()) {
      const message = 'Its last day has passed. Give it a later one, or none, first.'
      throw new InputError([{ path: 'validUntil', code: 'has_passed', message }])
    }
    return { confirmedOn: graph.today(), closedOn: null }
  }
  return setDays(graph, { ...which, days, changed: ['confirmedOn', 'closedOn'], what: 'confirmed' })
}

/**
 * Closes a need that was met or an offer that no longer holds, as of today. It is kept, and closed before it keeps its day.
 * @throws NotFoundError
 */
export function closeResource(graph: Graph, which: Which): Promise<string> {
  const days = (current: Properties) => ({ closedOn: endOf(current.closedOn, graph.today()) })
  return setDays(graph, { ...which, days, changed: ['closedOn'], what: 'closed' })
}

/**
 * Opens again what was closed, and says nothing of whether it still holds.
 * @throws NotFoundError; InputError where those who hold it have ended
 */
export function reopenResource(graph: Graph, which: Which): Promise<string> {
  return setDays(graph, { ...which, days: { closedOn: null }, changed: ['closedOn'], what: 'restored' })
}

function setDays(
  graph: Graph,
  options: Which & {
    days: Properties | ((current: Properties) => Properties)
    changed: string[]
    what: 'confirmed' | 'closed' | 'restored'
  },
): Promise<string> {
  const { side, id, days, changed, what } = options
  return graph.write(async (transaction) => {
    await changeNode(transaction, { id, label: side, changes: days })
    if (what !== 'closed') await refuseEnded(transaction, { id, path: 'id' })
    await transaction.record([{ type: eventName(side, what), subjectId: id, changed }])
    return id
  })
}
