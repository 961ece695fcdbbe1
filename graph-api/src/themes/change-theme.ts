import type { Graph } from '../database/graph.ts'
import { changeNode } from '../shared/change-node.ts'
import { parseInput } from '../shared/errors.ts'
import { givenOf } from '../shared/given.ts'
import { replaceRelations } from '../shared/relate.ts'
import { sortKeyOf } from '../shared/sort-key.ts'
import { type ThemeChanges, themeChanges } from './model.ts'

/**
 * Changes what is given of a theme and leaves the rest; `broaderId: null` makes it stand on its own.
 * @throws InputError (also where it would become a part of itself), NotFoundError, ConflictError (where it was changed
 * after `readAt`)
 */
export async function changeTheme(
  graph: Graph,
  options: { id: string; changes: ThemeChanges; readAt?: string | null },
): Promise<string> {
  const { id, readAt } = options
  const given = givenOf(parseInput(themeChanges, options.changes), options.changes)
  const { broaderId, ...properties } = given
  const changes = { ...properties, ...(properties.labelSv ? { sortLabel: sortKeyOf(properties.labelSv) } : {}) }
  return graph.write(async (transaction) => {
    await changeNode(transaction, { id, label: 'Theme', changes, readAt })
    if (broaderId !== undefined) {
      const to = broaderId === null ? [] : [broaderId]
      await replaceRelations(transaction, [{ from: id, type: 'BROADER', to, field: 'broaderId' }])
    }
    await transaction.record([{ type: 'theme.changed', subjectId: id, changed: Object.keys(given) }])
    return id
  })
}
