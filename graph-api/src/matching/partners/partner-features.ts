import { createNameSimilarity } from './partner-names.ts'
import type { PartnerNetwork, PartnerQuery } from './partner-network.ts'
import { likeByValue, placeColumns, toOrganisations } from './partner-places.ts'
import { likeColumns, textSimilarity } from './partner-record.ts'
import { townSides, walkFromPartners, walkFromTowns } from './partner-walks.ts'

/** What is known of each candidate. Those of one initiative are computed as if that initiative were not in the network. */
export const partnerFeatures = [
  /** Root of the sum of squares, over its initiatives, of similarity: text + shared partners, rare ones counting more. */
  'likeSquares',
  /** Cube root of the sum of cubes of text + twice the share of partners in common: sharper. */
  'likeCubes',
  'secondLike',
  /** As `likeSquares`, initiatives with many members counting less. */
  'likeInSmall',
  /** Cosine of the two nearest texts, summed. */
  'bestTexts',
  /** Mean cosine of its texts: whether this is what it does, or one thing of many. */
  'meanText',
  /** Share of its initiatives where one of the partners takes part. */
  'sharedWithPartners',
  /** Log of times together with the partners, weighed by text and by how few took part. */
  'partnersByText',
  /** Log of partners known, those with few initiatives counting more (Adamic & Adar 2003). */
  'partnersOfFew',
  /** The greatest share of one partner's initiatives where it takes part. */
  'steadyWithOne',
  /** Log of personalised PageRank from the partners. */
  'walk',
  'nameNearest',
  'nameMean',
  'nameInText',
  'townInText',
  'townSame',
  /** Log of the walk from the partners' towns to its town. */
  'townWalk',
  /** Log of how often its town goes together with the partners' towns. */
  'townAffinity',
  /** As similarity, summed over all initiatives of its town, in fourth powers. */
  'townLike',
  'countrySame',
  'countryAffinity',
  'countryLike',
  'kindAffinity',
  /** Best similarity of themes among its initiatives. */
  'themes',
  /** Roots of the same, not taken against the best candidate's: how much there is at all. */
  'rootOfLikeSquares',
  'rootOfLikeInSmall',
  'rootOfBestTexts',
  'rootOfPartnersByText',
  'rootOfNameMean',
  'rootOfTownLike',
  'rootOfCountryLike',
] as const

export type PartnerFeature = (typeof partnerFeatures)[number]

type RootedFeature =
  | 'likeSquares'
  | 'likeInSmall'
  | 'bestTexts'
  | 'partnersByText'
  | 'nameMean'
  | 'townLike'
  | 'countryLike'

/** On a scale of their own: a share, a yes or no, a root. All others are taken against the best candidate's. */
export const absoluteFeatures: ReadonlySet<PartnerFeature> = new Set([
  'townInText',
  'townSame',
  'countrySame',
  ...partnerFeatures.filter((feature) => feature.startsWith('rootOf')),
])

/** One value an organisation for each feature. Values of the partners themselves mean nothing. */
export type PartnerColumns = Readonly<Record<PartnerFeature, Float64Array>>

interface QueryText {
  readonly initiative: number
  readonly text: Float64Array
  readonly nameInText: Float64Array
}

/** Computes all candidates' features; about 15 ms at 6,000 organisations. */
export function createPartnerFeatures(network: PartnerNetwork): (query: PartnerQuery) => PartnerColumns {
  const sides = townSides(network)
  const names = createNameSimilarity(network)
  const { towns, countries, kinds } = network
  // Questions about one initiative follow one another: what its text says is worked out once.
  let asked: QueryText = { initiative: -1, text: new Float64Array(0), nameInText: new Float64Array(0) }
  return (query) => {
    const { initiative, partners } = query
    if (asked.initiative !== initiative) {
      asked = { initiative, text: textSimilarity(network, initiative), nameInText: names.inText(initiative) }
    }
    const { text } = asked
    const { like, ...record } = likeColumns(network, query, text)
    const partnerTowns = partners.flatMap((one) => towns.of[one] ?? -1).filter((town) => town >= 0)
    const townWalk = walkFromTowns(sides, partnerTowns, initiative)
    const walk = walkFromPartners(network, partners, initiative)
    const columns = {
      ...record,
      ...names.nearPartners(partners),
      nameInText: asked.nameInText.slice(),
      ...placeColumns(network, query),
      walk: walk.map((share) => Math.log((share + 1e-6) * 1e6)),
      townWalk: toOrganisations(
        towns,
        townWalk.map((share) => Math.log1p(1000 * share)),
      ),
      townLike: toOrganisations(towns, likeByValue(towns, like)),
      countryLike: toOrganisations(countries, likeByValue(countries, like)),
      kindAffinity: toOrganisations(kinds, kinds.affinity(partners, initiative)),
    }
    return { ...columns, ...rootsOf(columns) }
  }
}

function rootsOf(columns: Readonly<Record<RootedFeature, Float64Array>>) {
  return {
    rootOfLikeSquares: columns.likeSquares.map(Math.sqrt),
    rootOfLikeInSmall: columns.likeInSmall.map(Math.sqrt),
    rootOfBestTexts: columns.bestTexts.map(Math.sqrt),
    rootOfPartnersByText: columns.partnersByText.map(Math.sqrt),
    rootOfNameMean: columns.nameMean.map(Math.sqrt),
    rootOfTownLike: columns.townLike.map(Math.sqrt),
    rootOfCountryLike: columns.countryLike.map(Math.sqrt),
  }
}
