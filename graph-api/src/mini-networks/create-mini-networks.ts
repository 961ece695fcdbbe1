import type { Graph } from '../database/graph.ts'
import { createNodes, refuseHidden } from '../shared/create-nodes.ts'
import type { Created, CreateOptions } from '../shared/created.ts'
import { parseInput } from '../shared/errors.ts'
import type { Source } from '../shared/fields.ts'
import { newId } from '../shared/ids.ts'
import { type Origin, origin } from '../shared/origin.ts'
import { type Link, relate } from '../shared/relate.ts'
import { type MiniNetworkInput, membersOf, miniNetworkInput } from './model.ts'
import { refuseMembers, refuseNoResult } from './rules.ts'

function rowOf(item: MiniNetworkInput & Origin, source: Source) {
  const { memberIds, members, convenerId, since, themeIds, aroundIds, ...properties } = parseInput(
    miniNetworkInput,
    item,
  )
  const { id, ...stands } = parseInput(origin, item)
  const all = membersOf({ memberIds, members })
  const began = since ?? (source === 'person' ? new Date().toISOString().slice(0, 10) : null)
  const now = all.filter((one) => one.until === null).map((one) => one.organisationId)
  if (source === 'person') refuseMembers(now, convenerId)
  refuseNoResult(properties.status, properties.result)
  const own = id ?? newId('net')
  return {
    id: own,
    properties: { ...properties, ...stands },
    about: [
      ...themeIds.map((to): Link => ({ from: own, to, type: 'ABOUT', field: 'themeIds' })),
      ...aroundIds.map((to): Link => ({ from: own, to, type: 'GATHERS_AROUND', field: 'aroundIds' })),
    ],
    members: all.map(({ organisationId: from, ...part }): Link => {
      return { from, to: own, type: 'MEMBER_OF', properties: { ...part, since: part.since ?? began } }
    }),
    convened: (convenerId === null ? [] : [convenerId]).map((from): Link => {
      return { from, to: own, type: 'CONVENES', properties: { since: began } }
    }),
  }
}

/**
 * Forms mini-networks, all or none. One that a person forms has three to seven members, one of whom convenes it.
 * @throws InputError that names the field of the first item that cannot be taken, or whose ids are not there
 */
export async function createMiniNetworks(
  graph: Graph,
  { items, source = 'person' }: CreateOptions<MiniNetworkInput & Origin>,
): Promise<Created> {
  const rows = items.map((item) => rowOf(item, source))
  refuseHidden(
    graph,
    source,
    rows.map((row) => row.properties.visibility),
  )
  return graph.write(async (transaction) => {
    const made = await createNodes(transaction, 'MiniNetwork', rows)
    const fresh = rows.filter((row) => made.has(row.id))
    const linked = (links: (row: (typeof rows)[number]) => Link[]) => ({ links: fresh.flatMap(links), source })
    await relate(transaction, { ...linked((row) => row.about), fromIsNew: true })
    await relate(transaction, { ...linked((row) => row.members), fields: { from: 'memberIds', to: 'id' } })
    await relate(transaction, { ...linked((row) => row.convened), fields: { from: 'convenerId', to: 'id' } })
    await transaction.record(fresh.map(({ id }) => ({ type: 'mini-network.created', subjectId: id })))
    return { ids: rows.map((row) => row.id) }
  })
}
