import type { Graph } from '../database/graph.ts'
import { createNodes, refuseHidden } from '../shared/create-nodes.ts'
import type { Created, CreateOptions } from '../shared/created.ts'
import { parseInput } from '../shared/errors.ts'
import { newId } from '../shared/ids.ts'
import { type Origin, origin } from '../shared/origin.ts'
import { type Link, linkFrom, relate } from '../shared/relate.ts'
import { type CollaborationInput, collaborationInput } from './model.ts'
import { refuseUnconfirmed } from './rules.ts'

function rowOf(item: CollaborationInput & Origin) {
  const { parties, themeIds, initiativeId, ...properties } = parseInput(collaborationInput, item)
  const { id, ...stands } = parseInput(origin, item)
  refuseUnconfirmed(
    properties.status,
    parties.filter((party) => party.until === null),
  )
  const own = id ?? newId('col')
  return {
    id: own,
    properties: { ...properties, ...stands },
    about: [
      ...themeIds.map((to): Link => ({ from: own, to, type: 'ABOUT', field: 'themeIds' })),
      ...linkFrom(own, 'CARRIED_OUT_IN', 'initiativeId', initiativeId),
    ],
    parties: parties.map(({ organisationId, ...days }): Link => {
      return { from: organisationId, to: own, type: 'PARTY_TO', properties: days }
    }),
  }
}

/**
 * Creates collaborations with their parties, all or none.
 * @throws InputError that names the field of the first item that cannot be taken, or whose ids are not there
 */
export async function createCollaborations(
  graph: Graph,
  { items, source = 'person' }: CreateOptions<CollaborationInput & Origin>,
): Promise<Created> {
  const rows = items.map(rowOf)
  refuseHidden(
    graph,
    source,
    rows.map((row) => row.properties.visibility),
  )
  return graph.write(async (transaction) => {
    const made = await createNodes(transaction, 'Collaboration', rows)
    const fresh = rows.filter((row) => made.has(row.id))
    await relate(transaction, { links: fresh.flatMap((row) => row.about), source, fromIsNew: true })
    await relate(transaction, {
      links: fresh.flatMap((row) => row.parties),
      source,
      fields: { from: 'parties', to: 'id' },
    })
    await transaction.record(fresh.map(({ id }) => ({ type: 'collaboration.created', subjectId: id })))
    return { ids: rows.map((row) => row.id) }
  })
}
