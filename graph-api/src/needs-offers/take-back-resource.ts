import type { Graph } from '../database/graph.ts'
import { InputError, NotFoundError } from '../shared/errors.ts'
import { eventName } from '../shared/event-name.ts'
import { removeThings } from '../shared/remove-things.ts'
import type { Side } from './model.ts'
import { lockFreshResource } from './statements.ts'

/** So long after it was written something can be taken back as if it had never been, in milliseconds. */
const whileFresh = 60 * 60_000

/**
 * Takes away a need or an offer that was written within the hour, as if it had never been: to close it would say that it was met.
 * What somebody has built on since stays.
 * @throws InputError for what is older, or is built on; NotFoundError; NotAllowedError for what is others'
 */
export async function takeBackResource(graph: Graph, { side, id }: { side: Side; id: string }): Promise<string> {
  const writtenAfter = new Date(Date.now() - whileFresh).toISOString()
  await graph.write(async (transaction) => {
    const [held] = await transaction.run(lockFreshResource, { id, label: side, writtenAfter })
    if (!held) throw new NotFoundError(id)
    // Recorded first: who sees the record follows from who saw the thing.
    await transaction.record([{ type: eventName(side, 'removed'), subjectId: id }])
    if (!held.isFresh) {
      const message = 'It can no longer be taken back. Close it instead.'
      throw new InputError([{ path: 'id', code: 'too_late', message }])
    }
    await transaction.run(removeThings, { ids: [id] })
  })
  return id
}
