import type { Graph } from '../database/graph.ts'
import { notify } from '../outbox/notify.ts'
import { daysAfter } from '../shared/days.ts'
import { findDueSteps, findQuietNetworks } from './statements.ts'

/** In days: a step whose day has gone by while the program did not run is still told of for so long. */
const late = 7

/**
 * Tells who is in a collaboration or mini-network that its next step is due, once for each day that is set.
 * @param graph the program's own
 */
export async function noteDueSteps(graph: Graph): Promise<void> {
  const due = await graph.read(findDueSteps, { since: daysAfter(graph.today(), -late) })
  for (const { id, day, organisationIds } of due) {
    await graph.write((transaction) =>
      notify(transaction, { kind: 'next_step_due', subjectId: id, to: organisationIds, time: day }),
    )
  }
}

/**
 * Asks who is in a mini-network that has been quiet whether it should rest, once for each time that it went quiet.
 * @param graph the program's own
 */
export async function noteQuietNetworks(graph: Graph): Promise<void> {
  const quiet = await graph.read(findQuietNetworks, {})
  for (const { id, day, organisationIds } of quiet) {
    await graph.write((transaction) =>
      notify(transaction, { kind: 'mini_network_quiet', subjectId: id, to: organisationIds, time: day }),
    )
  }
}
