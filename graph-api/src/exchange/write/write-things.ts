import { createCollaborations } from '../../collaborations/create-collaborations.ts'
import type { Graph } from '../../database/graph.ts'
import { changeGathering } from '../../gatherings/change-gathering.ts'
import { createGatherings } from '../../gatherings/create-gatherings.ts'
import { changeInitiative } from '../../initiatives/change-initiative.ts'
import { createInitiatives } from '../../initiatives/create-initiatives.ts'
import { changeNeed, changeOffer } from '../../needs-offers/change-resource.ts'
import { createNeeds, createOffers } from '../../needs-offers/create-resources.ts'
import { changeOrganisation } from '../../organisations/change-organisation.ts'
import { createOrganisations } from '../../organisations/create-organisations.ts'
import { changePerson } from '../../people/change-person.ts'
import { createPeople } from '../../people/create-people.ts'
import { changePlace } from '../../places/change-place.ts'
import { createPlaces } from '../../places/create-places.ts'
import { changeTheme } from '../../themes/change-theme.ts'
import { createThemes } from '../../themes/create-themes.ts'
import type { CreatedKind } from '../plan/model.ts'

type Input = Readonly<Record<string, unknown>>
type Create = (graph: Graph, options: { items: never[]; source: 'import' }) => Promise<unknown>
type Change = (graph: Graph, options: { id: string; changes: never }) => Promise<unknown>

/** The use cases by kind: the same as those of the forms. Their own schemas check what is handed to them. */
const creators: Readonly<Record<CreatedKind, Create>> = {
  place: createPlaces as Create,
  theme: createThemes as Create,
  organisation: createOrganisations as Create,
  person: createPeople as Create,
  initiative: createInitiatives as Create,
  gathering: createGatherings as Create,
  need: createNeeds as Create,
  offer: createOffers as Create,
  collaboration: createCollaborations as Create,
}

const changers: Readonly<Partial<Record<CreatedKind, Change>>> = {
  place: changePlace as Change,
  theme: changeTheme as Change,
  organisation: changeOrganisation as Change,
  person: changePerson as Change,
  initiative: changeInitiative as Change,
  gathering: changeGathering as Change,
  need: changeNeed as Change,
  offer: changeOffer as Change,
}

/** Creates things of one kind through the use case of their form. */
export async function createThings(
  graph: Graph,
  kind: CreatedKind,
  items: readonly (Input & { id: string })[],
): Promise<void> {
  await creators[kind](graph, { items: items.map((item) => withDefaults(kind, item)) as never[], source: 'import' })
}

/** Changes one thing through the use case of its form. */
export async function changeThing(graph: Graph, kind: CreatedKind, id: string, changes: Input): Promise<void> {
  await changers[kind]?.(graph, { id, changes: changes as never })
}

/** How to reach somebody is for the partners until they say otherwise: a list of members was not written to be published. */
function withDefaults(kind: CreatedKind, item: Input): Input {
  if (kind !== 'organisation' || (!item.email && !item.phone)) return item
  return { contactVisibility: 'network', ...item }
}
