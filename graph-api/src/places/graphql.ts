import { builder } from '../builder.ts'
import { type NodeRow, nodeInterface, nodeRoom } from '../shared/node.ts'

export interface PlaceRow extends NodeRow {
  readonly name: string
  readonly country: string | null
}

export const placeRef = builder.objectRef<PlaceRow>('Place')
placeRef.implement({
  description: 'A town, a district, a village.',
  interfaces: [nodeInterface],
  extensions: nodeRoom('Place', 'place'),
  fields: (t) => ({
    name: t.exposeString('name', { description: 'As people say it: Ersboda.' }),
    country: t.exposeString('country', { nullable: true, description: 'ISO 3166-1 alpha-2: SE.' }),
  }),
})
