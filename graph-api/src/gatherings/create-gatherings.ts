import type { Graph } from '../graph/graph.ts'
import type { Created, CreateOptions } from '../shared/created.ts'
import { parseInput } from '../shared/errors.ts'
import { newId } from '../shared/ids.ts'
import { type Origin, origin } from '../shared/origin.ts'
import { refuseMissing, refuseUnseen } from '../shared/refusals.ts'
import { type GatheringInput, gatheringInput } from './model.ts'
import { createGatheringNodes } from './statements.ts'

/**
 * Creates gatherings, all or none. A gathering that is wished for must stand after the one it was wished for at.
 * @throws InputError that names the field of the first item that cannot be taken, or whose ids are not there
 */
export async function createGatherings(
  graph: Graph,
  { items, source }: CreateOptions<GatheringInput & Origin>,
): Promise<Created> {
  const rows = items.map((item) => {
    const { placeId, wishedAtId, organisationIds, ...properties } = parseInput(gatheringInput, item)
    const { id, createdAt, demo = false, ...stands } = parseInput(origin, item)
    refuseUnseen(graph.viewer, properties.visibility)
    const startsOn = properties.startsOn ?? properties.startsAt?.slice(0, 10) ?? null
    return {
      id: id ?? newId('gat'),
      createdAt,
      placeId,
      wishedAtId,
      organisationIds,
      properties: { ...properties, ...stands, startsOn, demo },
    }
  })
  return graph.write(async (transaction) => {
    refuseMissing(await transaction.run(createGatheringNodes, { items: rows, source: source ?? 'person' }))
    await transaction.record(rows.map(({ id }) => ({ type: 'gathering.created', subjectId: id })))
    return { ids: rows.map((row) => row.id) }
  })
}
