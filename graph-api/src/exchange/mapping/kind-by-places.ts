import type { SourceTable } from '../read/source.ts'
import { namesWork } from '../words/offices.ts'
import { organisationKindOf } from '../words/organisation-kinds.ts'
import { areDays, areNames, areNumbers, arePersons, sampleOf } from './column-values.ts'
import { areTimes, statusColumn } from './give-by-content.ts'
import { candidatesOf } from './heading-candidates.ts'
import { type RowKind, type Target, targetsOf } from './targets.ts'

/** What several columns of one kind have places for and another kind has not. */
const ofOrganisations: readonly Target[] = [
  'website',
  'organisationNumber',
  'contact',
  'email',
  'phone',
  'address',
  'postalCode',
  'needs',
  'offers',
  'parent',
  'kind',
  'place',
]

/**
 * What the rows of a table are by the places that their columns would have, where no heading says it outright: what somebody
 * leads or takes part in, or has a state and a period, is an initiative; what can be reached or belongs to another, an
 * organisation. Null where neither is plain.
 */
export function kindByPlaces(table: SourceTable): RowKind | null {
  if (!table.columns.some((_column, at) => areNames(sampleOf(table, at)))) return null
  if (isTimed(table)) return 'gathering'
  const placesAs = (kind: RowKind) =>
    new Set(table.columns.flatMap(({ name }) => candidatesOf(name, targetsOf[kind], [kind])[0]?.target ?? []))
  const asPerson = placesAs('person')
  // Only what is called as people are is a person, whatever stands beside where somebody comes from.
  const areNamed = table.columns.some(
    ({ name }, at) => arePersons(sampleOf(table, at)) && candidatesOf(name, ['name'], ['person']).length > 0,
  )
  if (areNamed && asPerson.has('organisation')) return 'person'
  const asInitiative = placesAs('initiative')
  const isPlanned = asInitiative.has('status') || asInitiative.has('startsOn') || asInitiative.has('endsOn')
  const hasState =
    (asInitiative.has('status') || statusColumn(table) !== null) &&
    (asInitiative.has('endsOn') || asInitiative.has('startsOn'))
  const isDone = asInitiative.has('leads') || asInitiative.has('partners')
  if (asInitiative.has('name') && isPlanned && (isDone || hasState)) return 'initiative'
  const asOrganisation = placesAs('organisation')
  const reached = ofOrganisations.filter((target) => asOrganisation.has(target))
  // That a register calls somebody active is no plan: who can be reached in several ways, or needs and offers, is a body.
  const isOfBodies = reached.length > (isPlanned ? 2 : 1) && !(asInitiative.has('endsOn') && isPlanned)
  if (asOrganisation.has('name')) return isOfBodies ? 'organisation' : null
  const isOfficed = table.columns.some(({ name }, at) => namesWork(name) && arePersons(sampleOf(table, at)))
  if (bodyColumn(table) !== null && (isOfficed || isOfBodies)) return 'organisation'
  return soughtOrOffered(asOrganisation)
}

/**
 * The first column, where it is called as one kind of body and tells the rows apart: beneath `Kommun` stand places, and where a row
 * tells of more, municipalities. Null where it is not so.
 */
export function bodyColumn(table: SourceTable): number | null {
  const at = table.columns.findIndex((_column, index) => !areNumbers(sampleOf(table, index)))
  const cells = sampleOf(table, at)
  const isOfBodies = organisationKindOf(table.columns[at]?.name ?? '') !== null
  return isOfBodies && areNames(cells) && new Set(cells).size === cells.length ? at : null
}

/** Nothing but what is sought, or what is offered, and whoever does so stands in its text. */
function soughtOrOffered(places: ReadonlySet<Target>): RowKind | null {
  if (places.has('needs') === places.has('offers')) return null
  return places.has('needs') ? 'need' : 'offer'
}

/** At what time something is on a day is told of a meeting. */
const isTimed = (table: SourceTable): boolean => {
  const cells = table.columns.map((_column, at) => sampleOf(table, at))
  return cells.some(areTimes) && cells.some((one) => areDays(one) && !areTimes(one))
}
