import type { Graph } from '../database/graph.ts'
import { createNodes, refuseHidden } from '../shared/create-nodes.ts'
import type { Created, CreateOptions } from '../shared/created.ts'
import { parseInput } from '../shared/errors.ts'
import { newId } from '../shared/ids.ts'
import { type Origin, origin } from '../shared/origin.ts'
import { type Link, linkFrom, relate } from '../shared/relate.ts'
import { type GatheringInput, gatheringInput } from './model.ts'

/**
 * Creates gatherings, all or none. One may name another of the same batch as the one it was wished for at.
 * @throws InputError that names the field of the first item that cannot be taken, or whose ids are not there
 */
export async function createGatherings(
  graph: Graph,
  { items, source = 'person' }: CreateOptions<GatheringInput & Origin>,
): Promise<Created> {
  const rows = items.map((item) => {
    const { placeId, wishedAtId, organisationIds, ...properties } = parseInput(gatheringInput, item)
    const { id, ...stands } = parseInput(origin, item)
    const startsOn = properties.startsOn ?? properties.startsAt?.slice(0, 10) ?? null
    return {
      id: id ?? newId('gat'),
      properties: { ...properties, ...stands, startsOn },
      placeId,
      wishedAtId,
      organisationIds,
    }
  })
  refuseHidden(
    graph,
    source,
    rows.map((row) => row.properties.visibility),
  )
  return graph.write(async (transaction) => {
    const made = await createNodes(transaction, 'Gathering', rows)
    const fresh = rows.filter((row) => made.has(row.id))
    const links = fresh.flatMap((row) => [
      ...linkFrom(row.id, 'LOCATED_IN', 'placeId', row.placeId),
      ...linkFrom(row.id, 'WISHED_AT', 'wishedAtId', row.wishedAtId),
    ])
    const parts = fresh.flatMap((row) =>
      row.organisationIds.map((from): Link => {
        return { from, to: row.id, type: 'TAKES_PART', properties: { since: row.properties.startsOn } }
      }),
    )
    await relate(transaction, { links, source, fromIsNew: true })
    await relate(transaction, { links: parts, source, fields: { from: 'organisationIds', to: 'id' } })
    await transaction.record(fresh.map(({ id }) => ({ type: 'gathering.created', subjectId: id })))
    return { ids: rows.map((row) => row.id) }
  })
}
