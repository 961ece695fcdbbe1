import { builder } from '../builder.ts'
import { readSelection } from '../database/read-selection.ts'
import { connectionOf, pageArguments, pageComplexity } from '../shared/connection.ts'
import { addChange, addCreate } from '../shared/mutations.ts'
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

const placeConnection = connectionOf('Place', placeRef)

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

addCreate({
  label: 'Place',
  ref: placeRef,
  description: 'Adds a place.',
  input: createInput,
  create: createPlaces,
})

addChange({
  label: 'Place',
  ref: placeRef,
  description: 'Changes a place.',
  input: changeInput,
  change: changePlace,
})
