import type { Graph } from '../database/graph.ts'
import { createNodes, refuseHidden } from '../shared/create-nodes.ts'
import type { Created, CreateOptions } from '../shared/created.ts'
import { parseInput } from '../shared/errors.ts'
import { newId } from '../shared/ids.ts'
import { type Origin, origin } from '../shared/origin.ts'
import { type Link, linkFrom, relate } from '../shared/relate.ts'
import { type StoryInput, storyInput } from './model.ts'

/**
 * Creates stories, all or none.
 * @throws InputError that names the field of the first item that cannot be taken, or whose ids are not there
 */
export async function createStories(
  graph: Graph,
  { items, source = 'person' }: CreateOptions<StoryInput & Origin>,
): Promise<Created> {
  const rows = items.map((item) => {
    const { organisationId, personId, themeIds, ...properties } = parseInput(storyInput, item)
    const { id, ...stands } = parseInput(origin, item)
    const own = id ?? newId('sto')
    const links = [
      ...themeIds.map((to): Link => ({ from: own, to, type: 'ABOUT', field: 'themeIds' })),
      ...linkFrom(own, 'TOLD_BY', 'organisationId', organisationId),
      ...linkFrom(own, 'TOLD_BY', 'personId', personId),
    ]
    return { id: own, properties: { ...properties, ...stands }, links }
  })
  refuseHidden(
    graph,
    source,
    rows.map((row) => row.properties.visibility),
  )
  return graph.write(async (transaction) => {
    const made = await createNodes(transaction, 'Story', rows)
    const fresh = rows.filter((row) => made.has(row.id))
    await relate(transaction, { links: fresh.flatMap((row) => row.links), source, fromIsNew: true })
    await transaction.record(fresh.map(({ id }) => ({ type: 'story.created', subjectId: id })))
    return { ids: rows.map((row) => row.id) }
  })
}
