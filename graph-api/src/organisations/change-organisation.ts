import type { Graph } from '../database/graph.ts'
import { ConflictError, NotFoundError, parseInput } from '../shared/errors.ts'
import { givenOf } from '../shared/given.ts'
import { replaceRelations } from '../shared/relate.ts'
import { sortKeyOf } from '../shared/sort-key.ts'
import { type OrganisationChanges, organisationChanges } from './model.ts'
import { changeOrganisationNode } from './statements.ts'

/**
 * Changes what is given and leaves the rest; null takes a value away.
 * @param options.readAt `updatedAt` as the person saw it; where it has moved on, nothing is changed
 * @throws InputError, NotFoundError, ConflictError
 */
export async function changeOrganisation(
  graph: Graph,
  options: { id: string; changes: OrganisationChanges; readAt?: string | null },
): Promise<string> {
  const { placeId, parentId, ...changes } = parseInput(organisationChanges, options.changes)
  const given = givenOf(changes, options.changes)
  return graph.write(async (transaction) => {
    const [row] = await transaction.run(changeOrganisationNode, {
      id: options.id,
      changes: { ...given, ...(changes.name ? { sortName: sortKeyOf(changes.name) } : {}) },
      readAt: options.readAt ?? null,
      movePlace: Object.hasOwn(options.changes, 'placeId'),
      placeId: placeId ?? null,
    })
    if (!row) throw new NotFoundError(options.id)
    if (row.conflict) {
      throw new ConflictError('Somebody else has changed this. Compare, and save again.', JSON.stringify(row.current))
    }
    if (options.changes.parentId !== undefined) {
      const to = parentId ? [parentId] : []
      await replaceRelations(transaction, [{ from: row.id, type: 'SUB_ORGANISATION_OF', to, field: 'parentId' }])
    }
    await transaction.record([
      { type: 'organisation.changed', subjectId: row.id, changed: Object.keys(options.changes) },
    ])
    return row.id
  })
}
