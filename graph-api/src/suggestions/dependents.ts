import type * as rows from './rows.ts'

type ById<Row> = ReadonlyMap<string, Row>

/** Themes and places, each with what it stands under. */
interface Trees {
  readonly themes: ById<Pick<rows.ThemeFacts, 'broaderIds'>>
  readonly places: ById<Pick<rows.PlaceFacts, 'partOfId'>>
}

/** What refers to themes and places. */
interface Dependents {
  readonly statements: ById<Pick<rows.StatementFacts, 'id' | 'themeIds'>>
  readonly motivations: ById<Pick<rows.MotivationFacts, 'id' | 'themeIds'>>
  readonly initiatives: ById<Pick<rows.InitiativeFacts, 'id' | 'themeIds' | 'placeId'>>
  readonly organisations: ById<Pick<rows.OrganisationFacts, 'id' | 'placeId'>>
}

const parentsOf = ({ themes, places }: Trees, id: string): readonly string[] => {
  const partOfId = places.get(id)?.partOfId
  return themes.get(id)?.broaderIds ?? (partOfId ? [partOfId] : [])
}

/** Themes and places that stand under something else than before, or are gone. What is new is carried by nothing yet. */
export function movedBetween(before: Trees, after: Trees): Set<string> {
  const known = [...before.themes.keys(), ...before.places.keys()]
  const said = (trees: Trees, id: string) => [...parentsOf(trees, id)].sort().join()
  const isThere = (id: string) => after.themes.has(id) || after.places.has(id)
  return new Set(known.filter((id) => !isThere(id) || said(before, id) !== said(after, id)))
}

/** Ids of what refers to one of the moved themes or places, or to one below it in the hierarchy. */
export function dependentsOf(facts: Trees & Dependents, moved: ReadonlySet<string>): string[] {
  if (moved.size === 0) return []
  const under = new Set(moved)
  // A child may come before its parent, so this repeats until nothing is added.
  for (let size = 0; size < under.size; ) {
    size = under.size
    for (const id of [...facts.themes.keys(), ...facts.places.keys()])
      if (parentsOf(facts, id).some((parent) => under.has(parent))) under.add(id)
  }
  const isUnder = (id: string | null) => id !== null && under.has(id)
  return [
    ...[...facts.statements.values()].filter(({ themeIds }) => themeIds.some(isUnder)),
    ...[...facts.motivations.values()].filter(({ themeIds }) => themeIds.some(isUnder)),
    ...[...facts.initiatives.values()].filter(({ themeIds, placeId }) => [...themeIds, placeId].some(isUnder)),
    ...[...facts.organisations.values()].filter(({ placeId }) => isUnder(placeId)),
  ].map(({ id }) => id)
}
