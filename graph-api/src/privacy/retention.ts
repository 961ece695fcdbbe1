import { removeExpired } from '../accounts/remove-expired.ts'
import type { Graph } from '../database/graph.ts'
import { removeInBatches } from '../shared/remove-in-batches.ts'
import type { DataPart } from './personal-data.ts'
import { removeOldInvitations, removeRequestKeys, removeUndos, removeUnfinishedImports } from './statements.ts'

/** How long what goes by itself is kept, in days; a session counts from when it was last used. */
export const keptDays = {
  session: 30,
  sign_in: 1,
  invitation: 90,
  import: 90,
} as const satisfies Partial<Record<DataPart, number>>

const day = 86_400_000
const daysAgo = (days: number) => new Date(Date.now() - days * day).toISOString()

/** What goes when it is so many days old. */
const removals = [
  [removeRequestKeys, 1],
  [removeUndos, 1],
  [removeUnfinishedImports, keptDays.import],
  [removeOldInvitations, keptDays.invitation],
] as const

/**
 * Removes what has been kept long enough: sessions and requests to sign in whose time is over, keys of requests that came
 * again, how links stood before they could no longer be undone, files of imports that nobody went on with.
 * @returns how much was removed
 */
export async function removeOld(graph: Graph): Promise<number> {
  let removed = await removeExpired(graph)
  for (const [removal, days] of removals) removed += await removeInBatches(graph, removal, { before: daysAgo(days) })
  return removed
}

/** How often it is looked, in milliseconds: every six hours. */
const pace = day / 4

/**
 * Removes what is old as long as the program runs, from its start on.
 * @param options.onFailure told why a round did not go through; the next one tries again
 * @returns what stops it
 */
export function startRetention(options: { graph: Graph; onFailure: (error: unknown) => void }): () => Promise<void> {
  const { graph, onFailure } = options
  let round: Promise<unknown> = Promise.resolve()
  const look = () => {
    round = removeOld(graph).catch(onFailure)
  }
  look()
  const timer = setInterval(look, pace)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await round
  }
}
