import type { Graph, GraphTransaction } from '../database/graph.ts'
import { createNodes, refuseHidden } from '../shared/create-nodes.ts'
import type { Created, CreateOptions } from '../shared/created.ts'
import { InputError, parseInput } from '../shared/errors.ts'
import { newId } from '../shared/ids.ts'
import { mostViews, stateProperties, type ViewInput, viewInput } from './model.ts'
import { countKeptViews } from './statements.ts'

async function refuseTooMany(transaction: GraphTransaction, more: number): Promise<void> {
  const [found] = await transaction.run(countKeptViews, {})
  if ((found?.kept ?? 0) + more <= mostViews) return
  const message = `There are ${mostViews} saved views already: remove one that nobody needs.`
  throw new InputError([{ path: 'name', code: 'too_many', message }])
}

/**
 * Saves views of the map, all or none; at most 500 are kept at a time.
 * @throws InputError that names the field of the first item that cannot be taken
 */
export async function createViews(
  graph: Graph,
  { items, source = 'person' }: CreateOptions<ViewInput>,
): Promise<Created> {
  const rows = items.map((item) => {
    const { state, ...properties } = parseInput(viewInput, item)
    return { id: item.id ?? newId('vie'), properties: { ...properties, ...stateProperties(state) } }
  })
  refuseHidden(
    graph,
    source,
    rows.map((row) => row.properties.visibility),
  )
  return graph.write(async (transaction) => {
    await refuseTooMany(transaction, rows.length)
    const made = await createNodes(transaction, 'View', rows)
    await transaction.record([...made].map((id) => ({ type: 'view.created', subjectId: id })))
    return { ids: rows.map((row) => row.id) }
  })
}
