import type { Graph } from '../database/graph.ts'
import type { Created, CreateOptions } from '../shared/created.ts'
import { InputError, parseInput } from '../shared/errors.ts'
import { newId } from '../shared/ids.ts'
import { linkFrom, relate } from '../shared/relate.ts'
import { sortKeyOf } from '../shared/sort-key.ts'
import { type OrganisationInput, organisationInput } from './model.ts'
import { createOrganisationNodes } from './statements.ts'

/**
 * Creates organisations, all or none.
 * @throws InputError that names the field of the first item that cannot be taken, or a place that is not there
 */
export async function createOrganisations(
  graph: Graph,
  { items, source = 'person' }: CreateOptions<OrganisationInput>,
): Promise<Created> {
  const rows = items.map((item) => {
    const { placeId, parentId, ...properties } = parseInput(organisationInput, item)
    const id = item.id ?? newId('org')
    return {
      id,
      placeId,
      parentId,
      properties: { ...properties, sortName: sortKeyOf(properties.name), demo: item.demo ?? false },
    }
  })
  return graph.write(async (transaction) => {
    const made = await transaction.run(createOrganisationNodes, {
      items: rows.map(({ parentId: _parentId, ...row }) => row),
    })
    if (made.some((row) => row.placeMissing)) {
      throw new InputError([{ path: 'placeId', code: 'not_found', message: 'Choose a place that exists.' }])
    }
    const links = rows.flatMap((row) => linkFrom(row.id, 'SUB_ORGANISATION_OF', 'parentId', row.parentId))
    await relate(transaction, { links, source })
    await transaction.record(rows.map(({ id }) => ({ type: 'organisation.created', subjectId: id })))
    return { ids: rows.map((row) => row.id) }
  })
}
