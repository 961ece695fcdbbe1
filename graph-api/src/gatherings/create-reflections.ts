import type { Graph } from '../graph/graph.ts'
import type { Created, CreateOptions } from '../shared/created.ts'
import { parseInput } from '../shared/errors.ts'
import { newId } from '../shared/ids.ts'
import { type Origin, origin } from '../shared/origin.ts'
import { refuseMissing, refuseUnseen } from '../shared/refusals.ts'
import { type ReflectionInput, reflectionInput } from './model.ts'
import { createReflectionNodes } from './statements.ts'

/**
 * Creates what was written at gatherings, all or none.
 * @throws InputError that names the field of the first item that cannot be taken, or a gathering that is not there
 */
export async function createReflections(
  graph: Graph,
  { items }: CreateOptions<ReflectionInput & Origin>,
): Promise<Created> {
  const rows = items.map((item) => {
    const { gatheringId, ...properties } = parseInput(reflectionInput, item)
    const { id, createdAt, demo = false, ...stands } = parseInput(origin, item)
    refuseUnseen(graph.viewer, properties.visibility)
    return { id: id ?? newId('ref'), createdAt, gatheringId, properties: { ...properties, ...stands, demo } }
  })
  return graph.write(async (transaction) => {
    refuseMissing(await transaction.run(createReflectionNodes, { items: rows }))
    await transaction.record(rows.map(({ id }) => ({ type: 'reflection.created', subjectId: id })))
    return { ids: rows.map((row) => row.id) }
  })
}
