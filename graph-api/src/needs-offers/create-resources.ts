import type { Graph } from '../database/graph.ts'
import { createNodes, refuseHidden } from '../shared/create-nodes.ts'
import type { Created, CreateOptions } from '../shared/created.ts'
import { parseInput } from '../shared/errors.ts'
import { newId } from '../shared/ids.ts'
import { type Origin, origin } from '../shared/origin.ts'
import { type Link, linkFrom, relate } from '../shared/relate.ts'
import { type ResourceInput, resourceInput, type Side } from './model.ts'

const sides = {
  Need: { prefix: 'nee', holding: 'SEEKS', created: 'need.created' },
  Offer: { prefix: 'off', holding: 'MAKES_OFFER', created: 'offer.created' },
} as const

function rowOf(side: Side, item: ResourceInput & Origin) {
  const { organisationId, personId, gatheringId, themeIds, since, ...properties } = parseInput(resourceInput, item)
  const { id, ...stands } = parseInput(origin, item)
  const own = id ?? newId(sides[side].prefix)
  const heldBy = (from: string | null): Link[] =>
    from === null ? [] : [{ from, to: own, type: sides[side].holding, properties: { since } }]
  return {
    id: own,
    properties: { ...properties, ...stands },
    about: [
      ...themeIds.map((to): Link => ({ from: own, to, type: 'ABOUT', field: 'themeIds' })),
      ...linkFrom(own, 'VOICED_AT', 'gatheringId', gatheringId),
    ],
    ofOrganisation: heldBy(organisationId),
    ofPerson: heldBy(personId),
  }
}

async function createResources(
  graph: Graph,
  side: Side,
  { items, source = 'person' }: CreateOptions<ResourceInput & Origin>,
): Promise<Created> {
  const rows = items.map((item) => rowOf(side, item))
  refuseHidden(
    graph,
    source,
    rows.map((row) => row.properties.visibility),
  )
  return graph.write(async (transaction) => {
    const made = await createNodes(transaction, side, rows)
    const fresh = rows.filter((row) => made.has(row.id))
    const linked = (links: (row: (typeof rows)[number]) => Link[]) => ({ links: fresh.flatMap(links), source })
    await relate(transaction, { ...linked((row) => row.about), fromIsNew: true })
    await relate(transaction, {
      ...linked((row) => row.ofOrganisation),
      fields: { from: 'organisationId', to: 'id' },
    })
    await relate(transaction, { ...linked((row) => row.ofPerson), fields: { from: 'personId', to: 'id' } })
    await transaction.record(fresh.map(({ id }) => ({ type: sides[side].created, subjectId: id })))
    return { ids: rows.map((row) => row.id) }
  })
}

/**
 * Creates needs, all or none.
 * @throws InputError that names the field of the first item that cannot be taken, or whose ids are not there
 */
export function createNeeds(graph: Graph, options: CreateOptions<ResourceInput & Origin>): Promise<Created> {
  return createResources(graph, 'Need', options)
}

/** Creates offers; as `createNeeds`. */
export function createOffers(graph: Graph, options: CreateOptions<ResourceInput & Origin>): Promise<Created> {
  return createResources(graph, 'Offer', options)
}
