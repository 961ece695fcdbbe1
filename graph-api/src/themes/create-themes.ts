import type { Graph } from '../database/graph.ts'
import { createNodes } from '../shared/create-nodes.ts'
import type { Created, CreateOptions } from '../shared/created.ts'
import { parseInput } from '../shared/errors.ts'
import { newId } from '../shared/ids.ts'
import { linkFrom, relate } from '../shared/relate.ts'
import { sortKeyOf } from '../shared/sort-key.ts'
import { type ThemeInput, themeInput } from './model.ts'

/**
 * Creates themes, all or none. One may name another of the same batch as the one it is a part of.
 * @throws InputError that names the field of the first item that cannot be taken
 */
export async function createThemes(
  graph: Graph,
  { items, source = 'person' }: CreateOptions<ThemeInput>,
): Promise<Created> {
  const rows = items.map((item) => {
    const { broaderId, ...properties } = parseInput(themeInput, item)
    return {
      id: item.id ?? newId('thm'),
      broaderId,
      properties: { ...properties, sortLabel: sortKeyOf(properties.labelSv), demo: item.demo ?? false },
    }
  })
  return graph.write(async (transaction) => {
    const made = await createNodes(transaction, 'Theme', rows)
    const fresh = rows.filter((row) => made.has(row.id))
    const links = fresh.flatMap((row) => linkFrom(row.id, 'BROADER', 'broaderId', row.broaderId))
    await relate(transaction, { links, source, fromIsNew: true })
    await transaction.record(fresh.map(({ id }) => ({ type: 'theme.created', subjectId: id })))
    return { ids: rows.map((row) => row.id) }
  })
}
