import type { Graph } from '../database/graph.ts'
import { NotFoundError } from '../shared/errors.ts'
import { isId } from '../shared/ids.ts'
import { takeBack } from '../shared/take-back.ts'
import { isLinkType } from './model.ts'
import { type LinkedPair, recordLink } from './record-link.ts'
import { takeUndo } from './statements.ts'

/** How long a link can be undone, in milliseconds: a day. */
export const undoable = 86_400_000

/**
 * Undoes that two things were joined or parted: what was begun then is gone without a trace in their history, and what had
 * ended or given way is as it was. Whoever did it may undo it with a right to either, and anybody who may join them.
 * @param id as `makeLink` and `endLink` return it
 * @returns the two things
 * @throws NotFoundError where it is undone already or a day has passed; InputError where they have been changed since;
 *   NotAllowedError
 */
export async function undoLink(graph: Graph, id: string): Promise<LinkedPair> {
  if (!isId(id)) throw new NotFoundError(id)
  const since = new Date(Date.now() - undoable).toISOString()
  return graph.write(async (transaction) => {
    const [found] = await transaction.run(takeUndo, { id, since })
    if (!found) throw new NotFoundError(id)
    const { made, ...pair } = await takeBack(transaction, found.undo)
    const { from, to, type } = pair
    if (!isLinkType(type)) throw new NotFoundError(id)
    const happened = made ? 'ended' : 'linked'
    await recordLink(transaction, { pair: { from, to, type }, happened, takesBack: found.own })
    return { from, to, type }
  })
}
