import type { ArgBuilder } from '@pothos/core'
import type { SchemaTypes } from '../builder.ts'

type Arguments = ArgBuilder<PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>>

/** The argument that names one thing. */
export const idArgument = (arg: Arguments) => arg.id({ required: true, description: 'Its id.' })

/** The argument by which a change is refused where somebody else has changed the thing meanwhile. */
export const readAtArgument = (arg: Arguments) =>
  arg({ type: 'DateTime', description: '`updatedAt` as it was when read; a later change is then not overwritten.' })

/** The argument that lets ended relationships into a list. */
export const includeEndedArgument = (arg: Arguments) =>
  arg.boolean({ required: false, description: 'With those that have ended; left out otherwise.' })

/** Hands a fragment its `$includeEnded`, which is never null. */
export const withEnded = (values: Record<string, unknown>) => ({
  ...values,
  includeEnded: values.includeEnded === true,
})
