import { type GraphQLSchema, isObjectType } from 'graphql'
import { builder } from '../builder.ts'
import {
  ConflictError,
  type CurrentNode,
  type FieldProblem,
  InputError,
  NotAllowedError,
  NotFoundError,
} from './errors.ts'
import { isReachableFor, reachedBy } from './reachable.ts'
import type { Viewer } from './viewer.ts'

const fieldProblem = builder.objectRef<FieldProblem>('FieldProblem').implement({
  description: 'One thing that is wrong with an input.',
  fields: (t) => ({
    path: t.exposeString('path', { description: 'The field it is about: `name`, `startsOn`.' }),
    code: t.exposeString('code', { description: 'Names the problem for a program: `too_small`.' }),
    message: t.exposeString('message', { description: 'Says in English what to do.' }),
  }),
})

builder.objectType(InputError, {
  name: 'InputError',
  description: 'The input cannot be taken as it is. Nothing was changed.',
  fields: (t) => ({
    message: t.exposeString('message', { description: 'All problems in one text.' }),
    fields: t.field({
      type: [fieldProblem],
      description: 'Each problem with its field.',
      resolve: (error) => [...error.fields],
    }),
  }),
})

builder.objectType(NotFoundError, {
  name: 'NotFoundError',
  description: 'There is nothing with this id that the viewer may see.',
  fields: (t) => ({
    message: t.exposeString('message', { description: 'Says so.' }),
    id: t.exposeID('id', { description: 'The id that was given.' }),
  }),
})

builder.objectType(NotAllowedError, {
  name: 'NotAllowedError',
  description: 'The viewer may not do this. Nothing was changed.',
  fields: (t) => ({ message: t.exposeString('message', { description: 'Says whom to ask.' }) }),
})

builder.objectType(ConflictError, {
  name: 'ConflictError',
  description: 'Somebody changed it in the meantime. Nothing was changed.',
  fields: (t) => ({
    message: t.exposeString('message', { description: 'Says what to do.' }),
    current: t.string({
      nullable: true,
      description: 'How it stands now, as JSON: the fields of its type that are stored with it.',
      resolve: ({ current }, _values, { viewer }, { schema }) =>
        current && JSON.stringify(shown(current, { viewer, schema })),
    }),
  }),
})

/** Of what is stored, what the schema shows to the viewer: the program's own bookkeeping is nobody's business. */
function shown(
  { label, properties }: CurrentNode,
  { viewer, schema }: { viewer: Viewer; schema: GraphQLSchema },
): Record<string, unknown> {
  const type = schema.getType(label)
  const fields = isObjectType(type) ? type.getFields() : {}
  const hidden = isReachableFor(viewer, properties.contactVisibility) ? [] : reachedBy
  return Object.fromEntries(
    Object.entries(properties).filter(([name]) => Object.hasOwn(fields, name) && !hidden.includes(name)),
  )
}

/** The expected failures of every mutation: give it as a field's `errors`. */
export const expectedErrors = { types: [InputError, NotFoundError, ConflictError, NotAllowedError] }
