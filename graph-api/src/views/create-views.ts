import type { GraphTransaction } from '../database/graph.ts'
import { createOf } from '../shared/create-nodes.ts'
import { InputError } from '../shared/errors.ts'
import { mostViews, stateProperties, viewInput } from './model.ts'
import { countKeptViews } from './statements.ts'

async function refuseTooMany(transaction: GraphTransaction, more: number): Promise<void> {
  const [found] = await transaction.run(countKeptViews, {})
  if ((found?.kept ?? 0) + more <= mostViews) return
  const message = `There are ${mostViews} saved views already: remove one that nobody needs.`
  throw new InputError([{ path: 'name', code: 'too_many', message }])
}

/** Saves views of the map; at most 500 are kept at a time. */
export const createViews = createOf({
  label: 'View',
  schema: viewInput,
  made: ({ state, ...properties }) => ({ properties: { ...properties, ...stateProperties(state) } }),
  before: refuseTooMany,
})
