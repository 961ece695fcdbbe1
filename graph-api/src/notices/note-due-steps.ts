import type { Graph } from '../database/graph.ts'
import type { NoticeKind } from '../outbox/model.ts'
import { notify } from '../outbox/notify.ts'
import { daysAfter } from '../shared/days.ts'
import { findDueSteps, findQuietNetworks } from './statements.ts'

/** In days: a step whose day has gone by while the program did not run is still told of for so long. */
const late = 7

/** So many are read at once; all are told of. */
const page = 500

interface Due {
  readonly id: string
  readonly day: string
  readonly organisationIds: readonly string[]
}

/**
 * Tells who is in a collaboration or mini-network that its next step is due, once for each day that is set.
 * @param graph the program's own
 * @param limit how many are read at once, for tests
 */
export async function noteDueSteps(graph: Graph, limit = page): Promise<void> {
  const since = daysAfter(graph.today(), -late)
  await tellAll(graph, 'next_step_due', { limit, read: (after) => graph.read(findDueSteps, { since, after, limit }) })
}

/**
 * Asks who is in a mini-network that has been quiet whether it should rest, once for each time that it went quiet.
 * @param graph the program's own
 * @param limit how many are read at once, for tests
 */
export async function noteQuietNetworks(graph: Graph, limit = page): Promise<void> {
  await tellAll(graph, 'mini_network_quiet', {
    limit,
    read: (after) => graph.read(findQuietNetworks, { after, limit }),
  })
}

async function tellAll(
  graph: Graph,
  kind: NoticeKind,
  { limit, read }: { limit: number; read: (after: string) => Promise<readonly Due[]> },
): Promise<void> {
  let after = ''
  for (;;) {
    const due = await read(after)
    for (const { id, day, organisationIds } of due) {
      await graph.write((transaction) => notify(transaction, { kind, subjectId: id, to: organisationIds, time: day }))
    }
    after = due.at(-1)?.id ?? ''
    if (due.length < limit) return
  }
}
