import type { Graph } from '../database/graph.ts'
import { changeNode } from '../shared/change-node.ts'
import { parseInput } from '../shared/errors.ts'
import { givenOf } from '../shared/given.ts'
import { sortKeyOf } from '../shared/sort-key.ts'
import { type AudienceChanges, audienceChanges } from './model.ts'

/**
 * Changes what is given of an audience and leaves the rest.
 * @throws InputError, NotFoundError, ConflictError (where it was changed after `readAt`)
 */
export async function changeAudience(
  graph: Graph,
  options: { id: string; changes: AudienceChanges; readAt?: string | null },
): Promise<string> {
  const { id, readAt } = options
  const given = givenOf(parseInput(audienceChanges, options.changes), options.changes)
  const changes = { ...given, ...(given.labelSv ? { sortLabel: sortKeyOf(given.labelSv) } : {}) }
  return graph.write(async (transaction) => {
    await changeNode(transaction, { id, label: 'Audience', changes, readAt })
    await transaction.record([{ type: 'audience.changed', subjectId: id, changed: Object.keys(given) }])
    return id
  })
}
