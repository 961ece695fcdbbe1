import { Cron } from 'croner'
import type { Graph } from '../database/graph.ts'
import { removeOld } from '../outbox/remove-old.ts'
import { askStillTrue } from './ask-still-true.ts'
import { noteDueSteps, noteQuietNetworks } from './note-due-steps.ts'
import { type DigestOptions, sendDigests } from './send-digests.ts'

/**
 * When digests go out: on working days at seven, where the partnership lives. Three hours long, so that a program that did not
 * run at seven catches up; who has had one gets no second that day.
 */
export const digestTimes = '*/20 7-9 * * 1-5'

/**
 * Tells of steps that are due, asks once a year what still holds, and sends digests, as long as the program runs.
 * @param options.digests left out where no mail can be sent: what happens stands on the page alone
 * @returns what stops it
 */
export function startNotices(options: {
  graph: Graph
  timeZone: string
  digests?: DigestOptions
  onFailure: (error: unknown) => void
}): () => void {
  const { graph, timeZone, digests, onFailure } = options
  const round = async () => {
    await noteDueSteps(graph)
    await noteQuietNetworks(graph)
    await askStillTrue(graph)
    if (digests) await sendDigests(graph, digests)
    await removeOld(graph)
  }
  const job = new Cron(digestTimes, { timezone: timeZone, protect: true, unref: true, catch: onFailure }, round)
  return () => job.stop()
}
