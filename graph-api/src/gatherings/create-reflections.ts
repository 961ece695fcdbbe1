import type { Graph } from '../database/graph.ts'
import { createNodes, refuseHidden } from '../shared/create-nodes.ts'
import type { Created, CreateOptions } from '../shared/created.ts'
import { parseInput } from '../shared/errors.ts'
import { newId } from '../shared/ids.ts'
import { type Origin, origin } from '../shared/origin.ts'
import { linkFrom, relate } from '../shared/relate.ts'
import { type ReflectionInput, reflectionInput } from './model.ts'

/**
 * Creates what was written at gatherings, all or none.
 * @throws InputError that names the field of the first item that cannot be taken, or a gathering that is not there
 */
export async function createReflections(
  graph: Graph,
  { items, source = 'person' }: CreateOptions<ReflectionInput & Origin>,
): Promise<Created> {
  const rows = items.map((item) => {
    const { gatheringId, ...properties } = parseInput(reflectionInput, item)
    const { id, ...stands } = parseInput(origin, item)
    return { id: id ?? newId('ref'), gatheringId, properties: { ...properties, ...stands } }
  })
  refuseHidden(
    graph,
    source,
    rows.map((row) => row.properties.visibility),
  )
  return graph.write(async (transaction) => {
    const made = await createNodes(transaction, 'Reflection', rows)
    const fresh = rows.filter((row) => made.has(row.id))
    const links = fresh.flatMap((row) => linkFrom(row.id, 'WRITTEN_AT', 'gatheringId', row.gatheringId))
    await relate(transaction, { links, source, fromIsNew: true })
    await transaction.record(fresh.map(({ id }) => ({ type: 'reflection.created', subjectId: id })))
    return { ids: rows.map((row) => row.id) }
  })
}
