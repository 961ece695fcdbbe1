import type { Graph } from '../database/graph.ts'
import { changeNode } from '../shared/change-node.ts'
import { parseInput } from '../shared/errors.ts'
import { givenOf } from '../shared/given.ts'
import { replaceRelations } from '../shared/replace-relations.ts'
import { sortKeyOf } from '../shared/sort-key.ts'
import { type ChallengeChanges, challengeChanges } from './model.ts'

/**
 * Changes what is given of a challenge and leaves the rest. The focus area and the themes are given together: what is not
 * among them is no longer what it is about.
 * @throws InputError, NotFoundError, ConflictError (where it was changed after `readAt`)
 */
export async function changeChallenge(
  graph: Graph,
  options: { id: string; changes: ChallengeChanges; readAt?: string | null },
): Promise<string> {
  const { id, readAt } = options
  const given = givenOf(parseInput(challengeChanges, options.changes), options.changes)
  const { focusAreaId, themeIds, ...properties } = given
  const changes = { ...properties, ...(properties.title ? { sortTitle: sortKeyOf(properties.title) } : {}) }
  return graph.write(async (transaction) => {
    await changeNode(transaction, { id, label: 'Challenge', changes, readAt })
    if (focusAreaId !== undefined || themeIds !== undefined) {
      const to = [...new Set([...(focusAreaId ? [focusAreaId] : []), ...(themeIds ?? [])])]
      const field = themeIds === undefined ? 'focusAreaId' : 'themeIds'
      await replaceRelations(transaction, [{ from: id, type: 'ABOUT', to, field }])
    }
    await transaction.record([{ type: 'challenge.changed', subjectId: id, changed: Object.keys(given) }])
    return id
  })
}
