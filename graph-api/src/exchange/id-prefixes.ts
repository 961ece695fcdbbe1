import { idPrefixes } from '../shared/ids.ts'
import type { CreatedKind } from './plan/model.ts'

/** The prefix of ids by the kind of thing that imports make. */
export const prefixOf = {
  organisation: idPrefixes.Organisation,
  person: idPrefixes.Person,
  initiative: idPrefixes.Initiative,
  theme: idPrefixes.Theme,
  place: idPrefixes.Place,
  gathering: idPrefixes.Gathering,
  need: idPrefixes.Need,
  offer: idPrefixes.Offer,
  collaboration: idPrefixes.Collaboration,
} as const satisfies Record<CreatedKind, string>
