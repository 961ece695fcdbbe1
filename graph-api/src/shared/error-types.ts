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
      resolve: ({ current }, _values, _context, { schema }) => current && JSON.stringify(shown(current, schema)),
    }),
  }),
})

/** Of what is stored, what the schema shows: the program's own bookkeeping is nobody's business. */
function shown({ label, properties }: CurrentNode, schema: GraphQLSchema): Record<string, unknown> {
  const type = schema.getType(label)
  const fields = isObjectType(type) ? type.getFields() : {}
  return Object.fromEntries(Object.entries(properties).filter(([name]) => Object.hasOwn(fields, name)))
}

/** The expected failures of every mutation: give it as a field's `errors`. */
export const expectedErrors = { types: [InputError, NotFoundError, ConflictError, NotAllowedError] }
