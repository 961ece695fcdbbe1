import type { ArgBuilder, InputFieldMap, InputObjectRef, InputShapeFromFields, ObjectRef } from '@pothos/core'
import { builder, type SchemaTypes } from '../builder.ts'
import type { Graph } from '../database/graph.ts'
import { readSelection } from '../database/read-selection.ts'
import { idArgument, readAtArgument } from './arguments.ts'
import type { ChangeOptions } from './change-node.ts'
import type { Create } from './create-nodes.ts'
import { expectedErrors } from './error-types.ts'
import { findWritten } from './find-node.ts'
import type { Changes } from './given.ts'
import { runIdempotently } from './idempotency.ts'
import type { idPrefixes } from './ids.ts'
import type { NodeRow } from './node.ts'
import type { Origin } from './origin.ts'

type Types = PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>
type Label = keyof typeof idPrefixes

interface Kind<Row> {
  readonly label: Label
  readonly ref: ObjectRef<Types, Row, Row>
  readonly description: string
}

/**
 * Adds a mutation that changes one node and answers with it as it is then, or with an expected failure.
 * @param options.once true of what makes something: it takes a `key`, and the same request sent again makes it once
 * @param options.write runs the use case and returns the node's id
 */
export function addMutation<Row extends NodeRow, Args extends InputFieldMap>(
  name: string,
  options: Kind<Row> & {
    readonly once?: true
    readonly args: (arg: ArgBuilder<Types>) => Args
    readonly write: (graph: Graph, args: InputShapeFromFields<Args>) => Promise<string>
  },
): void {
  const { label, ref, description, args, write } = options
  builder.mutationField(name, (t) =>
    t.field({
      type: ref as ObjectRef<Types, NodeRow, NodeRow>,
      description,
      errors: expectedErrors,
      args: { ...args(t.arg), ...(options.once && keyArgument(t.arg)) } as InputFieldMap,
      resolve: async (_root, given, { graph }, info) => {
        const { key, ...values } = given as { key?: string | null }
        const run = (one: Graph) => write(one, values as InputShapeFromFields<Args>)
        const id = key ? await runIdempotently(graph, { key, of: name, given: values }, run) : await run(graph)
        return findWritten<Row>(graph, { id, label, selection: readSelection(info, ['data']) })
      },
    }),
  )
}

/** The argument by which a request that makes something is known when it comes again. */
export const keyArgument = (arg: ArgBuilder<Types>) => ({
  key: arg.string({
    description:
      'Made up by the form, 8 to 100 characters: the same request sent again with it within a day answers with what the first one made.',
  }),
})

/** Adds `create<Label>`, which adds one node. */
export function addCreate<Row extends NodeRow, Item>(
  options: Kind<Row> & { readonly input: InputObjectRef<Types, Item>; readonly create: Create<Item> },
): void {
  const { label, input, create } = options
  addMutation(`create${label}`, {
    ...options,
    once: true,
    args: (arg) => ({ input: arg({ type: input, required: true, description: 'What it is.' }) }),
    write: async (graph, given) => {
      // The builder takes one type at a time, and what is done here is the same for each.
      const { input: item } = given as unknown as { input: Item & Origin }
      const { ids } = await create(graph, { items: [item], source: 'person' })
      return ids[0] ?? ''
    },
  })
}

/** Adds `change<Label>`, which changes one node unless somebody else has done so since it was read. */
export function addChange<Row extends NodeRow, Input extends object, Given extends Changes<Input>>(
  options: Kind<Row> & {
    readonly input: InputObjectRef<Types, Given>
    readonly change: (graph: Graph, options: ChangeOptions<Changes<Input>>) => Promise<string>
  },
): void {
  const { label, input, change } = options
  addMutation(`change${label}`, {
    ...options,
    args: (arg) => ({
      id: idArgument(arg),
      input: arg({ type: input, required: true, description: 'What to change.' }),
      readAt: readAtArgument(arg),
    }),
    write: (graph, given) => {
      const { input: changes, ...which } = given as unknown as Omit<ChangeOptions<Given>, 'changes'> & { input: Given }
      return change(graph, { ...which, changes })
    },
  })
}
