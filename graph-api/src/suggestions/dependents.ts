import type * as rows from './rows.ts'

type ById<Row> = ReadonlyMap<string, Row>

/** Themes, each with what it stands under, and places. */
interface ThemesAndPlaces {
  readonly themes: ById<Pick<rows.ThemeFacts, 'broaderIds'>>
  readonly places: ById<unknown>
}

/** What refers to themes and places. */
interface Dependents {
  readonly statements: ById<Pick<rows.StatementFacts, 'id' | 'themeIds'>>
  readonly motivations: ById<Pick<rows.MotivationFacts, 'id' | 'themeIds'>>
  readonly initiatives: ById<Pick<rows.InitiativeFacts, 'id' | 'themeIds' | 'placeId'>>
  readonly organisations: ById<Pick<rows.OrganisationFacts, 'id' | 'placeId'>>
}

/** Themes that stand under something else than before, and themes and places that are gone. What is new is carried by nothing yet. */
export function movedBetween(before: ThemesAndPlaces, after: ThemesAndPlaces): Set<string> {
  const known = [...before.themes.keys(), ...before.places.keys()]
  const broaderOf = ({ themes }: ThemesAndPlaces, id: string) => [...(themes.get(id)?.broaderIds ?? [])].sort().join()
  const isThere = (id: string) => after.themes.has(id) || after.places.has(id)
  return new Set(known.filter((id) => !isThere(id) || broaderOf(before, id) !== broaderOf(after, id)))
}

/** Ids of what refers to one of the moved themes or places, or to a theme below it in the hierarchy. */
export function dependentsOf(facts: ThemesAndPlaces & Dependents, moved: ReadonlySet<string>): string[] {
  if (moved.size === 0) return []
  const under = new Set(moved)
  // A child may come before its parent, so this repeats until nothing is added.
  for (let size = 0; size < under.size; ) {
    size = under.size
    for (const [id, { broaderIds }] of facts.themes) if (broaderIds.some((broader) => under.has(broader))) under.add(id)
  }
  const isUnder = (id: string | null) => id !== null && under.has(id)
  return [
    ...[...facts.statements.values()].filter(({ themeIds }) => themeIds.some(isUnder)),
    ...[...facts.motivations.values()].filter(({ themeIds }) => themeIds.some(isUnder)),
    ...[...facts.initiatives.values()].filter(({ themeIds, placeId }) => [...themeIds, placeId].some(isUnder)),
    ...[...facts.organisations.values()].filter(({ placeId }) => isUnder(placeId)),
  ].map(({ id }) => id)
}
