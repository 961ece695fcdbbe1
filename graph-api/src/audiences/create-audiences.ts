import type { Graph } from '../database/graph.ts'
import { createNodes } from '../shared/create-nodes.ts'
import type { Created, CreateOptions } from '../shared/created.ts'
import { parseInput } from '../shared/errors.ts'
import { newId } from '../shared/ids.ts'
import { sortKeyOf } from '../shared/sort-key.ts'
import { type AudienceInput, audienceInput } from './model.ts'

/**
 * Creates audiences, all or none.
 * @throws InputError that names the field of the first item that cannot be taken
 */
export async function createAudiences(graph: Graph, { items }: CreateOptions<AudienceInput>): Promise<Created> {
  const rows = items.map((item) => {
    const properties = parseInput(audienceInput, item)
    return {
      id: item.id ?? newId('aud'),
      properties: { ...properties, sortLabel: sortKeyOf(properties.labelSv), demo: item.demo ?? false },
    }
  })
  return graph.write(async (transaction) => {
    const made = await createNodes(transaction, 'Audience', rows)
    await transaction.record([...made].map((id) => ({ type: 'audience.created', subjectId: id })))
    return { ids: rows.map((row) => row.id) }
  })
}
