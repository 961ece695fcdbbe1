import type { Fragment, Statement } from '@mellanrum/graph-api/database/statement'
import { type FieldMapping, typeMapping } from '@mellanrum/graph-api/database/type-mapping'
import { schema } from '@mellanrum/graph-api/schema'
import { isObjectType } from 'graphql'

export type Binding = Statement<never, unknown> | Fragment

/** Every field that is compiled from a fragment, with what its fragment starts from. */
export const compiledFields = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })))
  .flatMap(({ type, field }) => {
    const room = field.extensions.graph as FieldMapping | undefined
    const start = typeMapping(type)
    if (!room?.fragment || start?.kind !== 'node') return []
    return [{ name: `${type.name}.${field.name}`, field, room, start, fragment: room.fragment }]
  })

/** A binding, and what it is planned as: a list in each order and by each filter. */
export type Planned = Binding & { readonly way: string }

/** Every binding, and every way to find a page of a list as one of its own. */
export function plannedOf(bindings: Iterable<Binding>): Planned[] {
  return [...bindings].flatMap((binding): Planned[] => {
    if (binding.kind === 'statement' || !binding.ways) return [{ ...binding, way: '' }]
    return binding.ways.map(({ order, by, fragment }) => ({ ...fragment, way: `${order} by ${by ?? 'index'}` }))
  })
}

/** A statement that can be planned by itself: a field's fragment starts from one node of its type. */
export function wholeText({ file, text }: Binding): { whole: string; from: string | undefined } {
  const start = compiledFields.find(({ fragment }) => fragment.file === file)?.start
  if (!start) return { whole: text, from: undefined }
  const { variable, label } = start
  return { whole: `MATCH (${variable}:${label}) CALL (${variable}) {\n${text}\n} RETURN *`, from: variable }
}
