import { z } from 'zod'
import type { Graph, GraphTransaction } from '../database/graph.ts'
import { bindStatement } from '../database/statement.ts'
import { refuseHidden } from './create-nodes.ts'
import { ConflictError, NotFoundError, parseInput } from './errors.ts'
import { eventName } from './event-name.ts'
import { losesNames, withFormerNames } from './former-names.ts'
import { type Changes, givenOf } from './given.ts'
import type { idPrefixes } from './ids.ts'
import { keptValues } from './kept-values.ts'
import { refuseHidingShared } from './refuse-hiding-shared.ts'
import type { RelationType } from './relations.ts'
import { replaceRelations } from './replace-relations.ts'
import { sortKeysOf } from './sort-key.ts'

type Label = keyof typeof idPrefixes
export type Properties = Readonly<Record<string, unknown>>

const properties = z.record(z.string(), z.unknown())

const lockNode = bindStatement({
  file: 'nodes/lock-node',
  access: 'write',
  parameters: z.object({ id: z.string(), label: z.string() }),
  row: z.object({ current: properties }),
})

const changeHeldNode = bindStatement({
  file: 'nodes/change-node',
  access: 'write',
  parameters: z.object({ id: z.string(), changes: properties }),
  row: z.object({ current: properties }),
})

/** What to set, or how that follows from how the node stands. */
type Changing = Properties | ((current: Properties) => Properties | Promise<Properties>)

/**
 * Changes properties of one node inside a transaction: holds it, compares, then writes. A name it had before is kept.
 * @param options.readAt `updatedAt` as the person saw it; where it has moved on, nothing is changed
 * @returns all its properties as they are now
 * @throws NotFoundError, ConflictError
 */
export async function changeNode(
  transaction: GraphTransaction,
  options: { id: string; label: Label; changes: Changing; readAt?: string | null | undefined },
): Promise<Properties> {
  const { id, label, changes, readAt = null } = options
  const [held] = await transaction.run(lockNode, { id, label })
  if (!held) throw new NotFoundError(id)
  if (readAt !== null && held.current.updatedAt !== readAt) {
    throw new ConflictError('Somebody else has changed this. Compare, and save again.', {
      label,
      properties: held.current,
    })
  }
  const set = typeof changes === 'function' ? await changes(held.current) : changes
  const all = { ...withFormerNames(label, held.current, set), ...sortKeysOf(label, set) }
  const [row] = await transaction.run(changeHeldNode, { id, changes: all })
  // Names that do not go along to the many who see it now stay in the history, which shows them to the fewer alone.
  const lost =
    Array.isArray(held.current.formerNames) && held.current.formerNames.length > 0 && losesNames(held.current, set)
  transaction.remember(id, keptValues(label, held.current, lost ? { ...set, formerNames: all.formerNames } : set))
  return row?.current ?? {}
}

export interface ChangeOptions<Given> {
  readonly id: string
  /** What is left out stays; null takes a value away; a list replaces the list. */
  readonly changes: Given
  /** `updatedAt` as the person saw it; where it has moved on, nothing is changed. */
  readonly readAt?: string | null | undefined
}

/**
 * Makes the use case that changes one kind of node.
 * @param options.related which input fields name what it is related to, and by which type of relationship
 * @param options.settle what follows from how it would stand, such as days in their order; throws where it cannot stand so
 * @returns a use case that throws InputError, NotFoundError, ConflictError
 */
export function changeOf<Parsed extends object, Input extends object>(options: {
  label: Label
  schema: z.ZodType<Parsed, Input>
  related?: Readonly<Partial<Record<keyof Parsed & string, RelationType>>>
  settle?: (after: Properties, given: Properties) => Properties
}) {
  const { label, schema, related = {}, settle = () => ({}) } = options
  const fields = related as Readonly<Record<string, RelationType>>
  return async (graph: Graph, { id, changes, readAt }: ChangeOptions<Changes<Input>>): Promise<string> => {
    const given = givenOf(parseInput(schema, changes), changes) as Record<string, unknown>
    const set = Object.fromEntries(Object.entries(given).filter(([field]) => !Object.hasOwn(fields, field)))
    const replaced = Object.entries(fields).flatMap(([field, type]) =>
      given[field] === undefined ? [] : [{ from: id, type, field, to: [given[field] ?? []].flat() as string[] }],
    )
    return graph.write(async (transaction) => {
      const changing = async (current: Properties) => {
        if (set.visibility) refuseHidden(graph, { ...current, ...set })
        if (set.visibility === 'me' && current.visibility !== 'me') await refuseHidingShared(transaction, id)
        return { ...set, ...settle({ ...current, ...set }, set) }
      }
      await changeNode(transaction, { id, label, changes: changing, readAt })
      await replaceRelations(transaction, replaced)
      await transaction.record([{ type: eventName(label, 'changed'), subjectId: id, changed: Object.keys(given) }])
      return id
    })
  }
}
