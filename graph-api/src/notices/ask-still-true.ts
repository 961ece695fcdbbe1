import type { Graph } from '../database/graph.ts'
import { notifyAccounts } from '../outbox/notify.ts'
import { yearBefore } from '../shared/days.ts'
import { findToAsk, noteAsked } from './statements.ts'

/** As many people are asked in one round; the next round asks others. */
const atOnce = 500

/**
 * Asks whether it is still true what nobody has looked at for a year: each person who answers for some of it, once a year at most,
 * however much there is.
 * @param graph the program's own
 * @returns how many people were asked
 */
export async function askStillTrue(graph: Graph): Promise<number> {
  const yearAgo = yearBefore(graph.today())
  let asked = 0
  for (const { accountId, oldestId } of await graph.read(findToAsk, { yearAgo, limit: atOnce })) {
    asked += await graph.write(async (transaction) => {
      const [noted] = await transaction.run(noteAsked, { accountId, yearAgo })
      if (!noted) return 0
      const told = { kind: 'still_true', subjectId: oldestId, time: transaction.today } as const
      await notifyAccounts(transaction, told, [accountId])
      return 1
    })
  }
  return asked
}
