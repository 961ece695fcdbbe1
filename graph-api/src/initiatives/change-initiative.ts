import type { Graph } from '../database/graph.ts'
import { changeNode } from '../shared/change-node.ts'
import { refuseHidden } from '../shared/create-nodes.ts'
import { parseInput } from '../shared/errors.ts'
import { givenOf } from '../shared/given.ts'
import { type Replaced, replaceRelations } from '../shared/relate.ts'
import { sortKeyOf } from '../shared/sort-key.ts'
import { type InitiativeChanges, initiativeChanges } from './model.ts'
import { refuseEndBeforeStart } from './rules.ts'

/**
 * Changes what is given of an initiative and leaves the rest; null takes a value away, a list replaces the list.
 * @throws InputError, NotFoundError, ConflictError (where it was changed after `readAt`)
 */
export async function changeInitiative(
  graph: Graph,
  options: { id: string; changes: InitiativeChanges; readAt?: string | null },
): Promise<string> {
  const { id, readAt } = options
  const given = givenOf(parseInput(initiativeChanges, options.changes), options.changes)
  const { placeId, parentId, themeIds, challengeIds, audienceIds, ...properties } = given
  refuseHidden(graph, 'person', [properties.visibility])
  const changes = { ...properties, ...(properties.title ? { sortTitle: sortKeyOf(properties.title) } : {}) }
  const replaced = [
    ...replacedBy(id, 'LOCATED_IN', 'placeId', placeId),
    ...replacedBy(id, 'PART_OF', 'parentId', parentId),
    ...replacedBy(id, 'ABOUT', 'themeIds', themeIds),
    ...replacedBy(id, 'ADDRESSES', 'challengeIds', challengeIds),
    ...replacedBy(id, 'FOR', 'audienceIds', audienceIds),
  ]
  return graph.write(async (transaction) => {
    refuseEndBeforeStart(await changeNode(transaction, { id, label: 'Initiative', changes, readAt }))
    await replaceRelations(transaction, replaced)
    await transaction.record([{ type: 'initiative.changed', subjectId: id, changed: Object.keys(given) }])
    return id
  })
}

/** What a field says of a relationship type; nothing where it was left out. */
function replacedBy(
  from: string,
  type: Replaced['type'],
  field: string,
  given: string | readonly string[] | null | undefined,
): Replaced[] {
  if (given === undefined) return []
  return [{ from, type, field, to: given === null ? [] : [given].flat() }]
}
