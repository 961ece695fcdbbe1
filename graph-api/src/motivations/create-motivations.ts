import type { Graph } from '../database/graph.ts'
import { createNodes, refuseHidden } from '../shared/create-nodes.ts'
import type { Created, CreateOptions } from '../shared/created.ts'
import { parseInput } from '../shared/errors.ts'
import { newId } from '../shared/ids.ts'
import { type Origin, origin } from '../shared/origin.ts'
import { type Link, linkFrom, relate } from '../shared/relate.ts'
import { type MotivationInput, motivationInput } from './model.ts'

function rowOf(item: MotivationInput & Origin) {
  const { themeIds, gatheringId, holders, answeredByIds, ...properties } = parseInput(motivationInput, item)
  const { id, ...stands } = parseInput(origin, item)
  const own = id ?? newId('mot')
  return {
    id: own,
    properties: { ...properties, ...stands },
    about: [
      ...themeIds.map((to): Link => ({ from: own, to, type: 'ABOUT', field: 'themeIds' })),
      ...linkFrom(own, 'VOICED_AT', 'gatheringId', gatheringId),
    ],
    held: holders.map(({ id: from, relation, ...days }): Link => {
      return { from, to: own, type: relation === 'holds' ? 'HOLDS' : 'SUPPORTS', properties: days }
    }),
    answered: answeredByIds.map((from): Link => ({ from, to: own, type: 'ANSWERS' })),
  }
}

/**
 * Creates motivations with who holds them and what answers them, all or none.
 * @throws InputError that names the field of the first item that cannot be taken, or whose ids are not there
 */
export async function createMotivations(
  graph: Graph,
  { items, source = 'person' }: CreateOptions<MotivationInput & Origin>,
): Promise<Created> {
  const rows = items.map(rowOf)
  refuseHidden(
    graph,
    source,
    rows.map((row) => row.properties.visibility),
  )
  return graph.write(async (transaction) => {
    const made = await createNodes(transaction, 'Motivation', rows)
    const fresh = rows.filter((row) => made.has(row.id))
    const linked = (links: (row: (typeof rows)[number]) => Link[]) => ({ links: fresh.flatMap(links), source })
    await relate(transaction, { ...linked((row) => row.about), fromIsNew: true })
    await relate(transaction, { ...linked((row) => row.held), fields: { from: 'holders', to: 'id' } })
    await relate(transaction, { ...linked((row) => row.answered), fields: { from: 'answeredByIds', to: 'id' } })
    await transaction.record(fresh.map(({ id }) => ({ type: 'motivation.created', subjectId: id })))
    return { ids: rows.map((row) => row.id) }
  })
}
