import type { Graph } from '../database/graph.ts'
import { daysAfter } from '../shared/days.ts'
import { removeInBatches } from '../shared/remove-in-batches.ts'
import { removeOldMails, removeOldNotices } from './statements.ts'

/** In days: how long it is kept what people were told of, and that a mail was sent. */
const keptFor = 120

/** Removes notices and mails of long ago. */
export async function removeOld(graph: Graph): Promise<void> {
  const before = daysAfter(graph.today(), -keptFor)
  for (const removal of [removeOldMails, removeOldNotices]) await removeInBatches(graph, removal, { before })
}
