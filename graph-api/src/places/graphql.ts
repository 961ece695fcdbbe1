import { builder } from '../builder.ts'
import { readSelection } from '../database/read-selection.ts'
import { idArgument, readAtArgument } from '../shared/arguments.ts'
import { connectionOf, pageArguments, pageComplexity } from '../shared/connection.ts'
import { expectedErrors } from '../shared/error-types.ts'
import { findWritten } from '../shared/find-node.ts'
import { nodeInterface, nodeMapping } from '../shared/node.ts'
import { changePlace } from './change-place.ts'
import { createPlaces } from './create-places.ts'
import { listPlaces } from './list-places.ts'
import type { PlaceRow } from './model.ts'

export const placeRef = builder.objectRef<PlaceRow>('Place')
placeRef.implement({
  description: 'A town, a district, a village.',
  interfaces: [nodeInterface],
  extensions: nodeMapping('Place', 'place'),
  fields: (t) => ({
    name: t.exposeString('name', { description: 'As people say it: Ersboda.' }),
    country: t.exposeString('country', { nullable: true, description: 'ISO 3166-1 alpha-2: SE.' }),
    latitude: t.exposeFloat('latitude', { nullable: true, description: 'Degrees north, WGS 84.' }),
    longitude: t.exposeFloat('longitude', { nullable: true, description: 'Degrees east, WGS 84.' }),
    externalIds: t.stringList({
      description: 'Its addresses or ids in other registers.',
      resolve: (row) => [...(row.externalIds ?? [])],
    }),
  }),
})

export const placeConnection = connectionOf('Place', placeRef)

builder.queryFields((t) => ({
  places: t.field({
    type: placeConnection,
    description: 'Places by name.',
    args: { ...pageArguments(t.arg), text: t.arg.string({ description: 'With this in the name.' }) },
    complexity: pageComplexity,
    resolve: (_root, { text, ...page }, { graph }, info) =>
      listPlaces(graph, { page, text: text ?? null, selection: readSelection(info) }),
  }),
}))

const createInput = builder.inputType('CreatePlaceInput', {
  description: 'A new place.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'What people call it, 1–200 characters.' }),
    country: t.string({ description: 'ISO 3166-1 alpha-2; SE where left out.' }),
  }),
})

const changeInput = builder.inputType('ChangePlaceInput', {
  description: 'What to change; what is left out stays.',
  fields: (t) => ({
    name: t.string({ description: 'What people call it.' }),
    country: t.string({ description: 'ISO 3166-1 alpha-2.' }),
  }),
})

builder.mutationFields((t) => ({
  createPlace: t.field({
    type: placeRef,
    description: 'Adds a place.',
    errors: expectedErrors,
    args: { input: t.arg({ type: createInput, required: true, description: 'The place.' }) },
    resolve: async (_root, { input }, { graph }, info) => {
      const { ids } = await createPlaces(graph, { items: [input], source: 'person' })
      return findWritten<PlaceRow>(graph, { id: ids[0], label: 'Place', selection: readSelection(info, ['data']) })
    },
  }),
  changePlace: t.field({
    type: placeRef,
    description: 'Changes a place.',
    errors: expectedErrors,
    args: {
      id: idArgument(t.arg),
      input: t.arg({ type: changeInput, required: true, description: 'What to change.' }),
      readAt: readAtArgument(t.arg),
    },
    resolve: async (_root, { id, input, readAt }, { graph }, info) => {
      await changePlace(graph, { id, changes: input, readAt: readAt ?? null })
      return findWritten<PlaceRow>(graph, { id, label: 'Place', selection: readSelection(info, ['data']) })
    },
  }),
}))
