import type { Graph } from '../database/graph.ts'
import { createNodes } from '../shared/create-nodes.ts'
import type { Created, CreateOptions } from '../shared/created.ts'
import { parseInput } from '../shared/errors.ts'
import { newId } from '../shared/ids.ts'
import { linkFrom, linksFrom, relate } from '../shared/relate.ts'
import { sortKeyOf } from '../shared/sort-key.ts'
import { type ChallengeInput, challengeInput } from './model.ts'

/**
 * Creates climate challenges, all or none.
 * @throws InputError that names the field of the first item that cannot be taken, or whose id is not there
 */
export async function createChallenges(
  graph: Graph,
  { items, source = 'person' }: CreateOptions<ChallengeInput>,
): Promise<Created> {
  const rows = items.map((item) => {
    const { focusAreaId, themeIds, ...properties } = parseInput(challengeInput, item)
    return {
      id: item.id ?? newId('chl'),
      focusAreaId,
      themes: themeIds.map((id) => ({ id })),
      properties: { ...properties, sortTitle: sortKeyOf(properties.title), demo: item.demo ?? false },
    }
  })
  return graph.write(async (transaction) => {
    const made = await createNodes(transaction, 'Challenge', rows)
    const fresh = rows.filter((row) => made.has(row.id))
    const links = fresh.flatMap((row) => [
      ...linkFrom(row.id, 'ABOUT', 'focusAreaId', row.focusAreaId),
      ...linksFrom(row.id, 'ABOUT', 'themeIds', row.themes),
    ])
    await relate(transaction, { links, source, fromIsNew: true })
    await transaction.record(fresh.map(({ id }) => ({ type: 'challenge.created', subjectId: id })))
    return { ids: rows.map((row) => row.id) }
  })
}
