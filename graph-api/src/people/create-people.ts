import type { Graph } from '../database/graph.ts'
import { createNodes, refuseHidden } from '../shared/create-nodes.ts'
import type { Created, CreateOptions } from '../shared/created.ts'
import { parseInput } from '../shared/errors.ts'
import { newId } from '../shared/ids.ts'
import { linksFrom, relate } from '../shared/relate.ts'
import { sortKeyOf } from '../shared/sort-key.ts'
import { type PersonInput, personInput } from './model.ts'

/**
 * Creates people with where they work, all or none.
 * @throws InputError that names the field of the first item that cannot be taken; `worksAt` for an organisation that is
 * not there
 */
export async function createPeople(
  graph: Graph,
  { items, source = 'person' }: CreateOptions<PersonInput>,
): Promise<Created> {
  const rows = items.map((item) => {
    const { worksAt, ...properties } = parseInput(personInput, item)
    return {
      id: item.id ?? newId('per'),
      work: worksAt.map(({ organisationId, ...work }) => ({ id: organisationId, ...work })),
      properties: { ...properties, sortName: sortKeyOf(properties.name), demo: item.demo ?? false },
    }
  })
  refuseHidden(
    graph,
    source,
    rows.map((row) => row.properties.visibility),
  )
  return graph.write(async (transaction) => {
    const made = await createNodes(transaction, 'Person', rows)
    const fresh = rows.filter((row) => made.has(row.id))
    const links = fresh.flatMap((row) => linksFrom(row.id, 'WORKS_AT', 'worksAt', row.work))
    await relate(transaction, { links, source, fromIsNew: true })
    await transaction.record(fresh.map(({ id }) => ({ type: 'person.created', subjectId: id })))
    return { ids: rows.map((row) => row.id) }
  })
}
