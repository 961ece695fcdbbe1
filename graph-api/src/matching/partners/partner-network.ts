import { TextIndex } from '../text/text-index.ts'
import { createValueAffinity } from './value-affinity.ts'

/** An organisation as the partner ranker sees it. Empty strings where something is not known. */
export interface RankedOrganisation {
  readonly id: string
  readonly name: string
  readonly kind: string
  /** The town, as a name: it is looked for in texts. */
  readonly town: string
  readonly country: string
}

export interface PartnerInitiative {
  readonly id: string
  /** Title and summaries, for town names and organisation names in them. */
  readonly text: string
  readonly organisationIds: readonly string[]
  readonly themeIds: readonly string[]
}

export interface PartnerNetworkInput {
  readonly organisations: readonly RankedOrganisation[]
  readonly initiatives: readonly PartnerInitiative[]
  /** Holds every initiative's text under its id. */
  readonly index: TextIndex
}

export interface PartnerQuery {
  readonly initiative: number
  /** Who is on it already, by number. Whoever else the network has on it counts as unknown. */
  readonly partners: readonly number[]
}

/** The network by number, with what the features need counted once. */
export type PartnerNetwork = ReturnType<typeof createPartnerNetwork>

/**
 * Numbers organisations and initiatives and counts which towns, countries and kinds go together. Nothing in it depends on a
 * query: features leave the asked initiative out themselves.
 */
export function createPartnerNetwork({ organisations, initiatives, index }: PartnerNetworkInput) {
  const organisationAt = new Map(organisations.map(({ id }, at) => [id, at]))
  const initiativeAt = new Map(initiatives.map(({ id }, at) => [id, at]))
  const members = initiatives.map(({ organisationIds }) => [
    ...new Set(organisationIds.flatMap((id) => organisationAt.get(id) ?? [])),
  ])
  const initiativesOf: number[][] = organisations.map(() => [])
  members.forEach((list, at) => {
    for (const organisation of list) initiativesOf[organisation]?.push(at)
  })
  const names = new TextIndex(organisations.map(({ id, name }) => ({ id, parts: [{ text: name, language: 'other' }] })))
  const towns = numbered(knownOfMost(organisations.map(({ town }) => plain(town))))
  return {
    organisations,
    initiatives,
    index,
    names,
    organisationAt,
    initiativeAt,
    members,
    initiativesOf,
    towns: createValueAffinity(towns.of, towns.names.length, members),
    townNames: towns.names,
    townsInText: findTowns(initiatives, towns.names),
    countries: affinityOf(
      organisations.map(({ country }) => plain(country)),
      members,
    ),
    kinds: affinityOf(
      organisations.map(({ kind }) => (kind === 'other' ? '' : plain(kind))),
      members,
    ),
    themes: themeVectors(initiatives),
  }
}

function affinityOf(values: readonly string[], members: readonly (readonly number[])[]) {
  const { of, names } = numbered(knownOfMost(values))
  return createValueAffinity(of, names.length, members)
}

/**
 * What is known of fewer than half is known of some for a reason of its own, of those who lead, say, and misleads: it is
 * taken as not known of anyone.
 */
function knownOfMost(values: readonly string[]): readonly string[] {
  const known = values.filter((value) => value !== '').length
  return 2 * known >= values.length ? values : values.map(() => '')
}

/** Numbers the differing values; −1 for an empty one. */
function numbered(values: readonly string[]) {
  const numbers = new Map<string, number>()
  for (const value of values) if (value !== '' && !numbers.has(value)) numbers.set(value, numbers.size)
  return { of: Int32Array.from(values, (value) => numbers.get(value) ?? -1), names: [...numbers.keys()] }
}

/** Lower case, letters and figures only, one space between words. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const longestTownName = 4

/** For each initiative the towns whose names stand in its text as whole words; names under three letters are left out. */
function findTowns(initiatives: readonly PartnerInitiative[], townNames: readonly string[]): ReadonlySet<number>[] {
  const townAt = new Map(townNames.map((name, at) => [name, at]))
  return initiatives.map(({ text }) => {
    const words = plain(text).split(' ')
    const found = new Set<number>()
    for (let start = 0; start < words.length; start += 1) {
      for (let length = 1; length <= longestTownName && start + length <= words.length; length += 1) {
        const name = words.slice(start, start + length).join(' ')
        const town = name.length >= 3 ? townAt.get(name) : undefined
        if (town !== undefined) found.add(town)
      }
    }
    return found
  })
}

/** Unit vectors of themes weighted by idf = ln(1 + N/df). */
function themeVectors(initiatives: readonly PartnerInitiative[]): ReadonlyMap<string, number>[] {
  const uses = new Map<string, number>()
  const sets = initiatives.map(({ themeIds }) => new Set(themeIds))
  for (const set of sets) for (const id of set) uses.set(id, (uses.get(id) ?? 0) + 1)
  return sets.map((set) => {
    const weights = [...set].map((id) => [id, Math.log(1 + initiatives.length / (uses.get(id) ?? 1))] as const)
    const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1
    return new Map(weights.map(([id, weight]) => [id, weight / length] as const))
  })
}
