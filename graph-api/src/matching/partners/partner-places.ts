import type { PartnerNetwork, PartnerQuery } from './partner-network.ts'
import type { ValueAffinity } from './value-affinity.ts'

/** Spreads one value a town (country, kind) over the organisations that sit there; 0 where it is not known. */
export function toOrganisations({ of }: Pick<ValueAffinity, 'of'>, values: Float64Array): Float64Array {
  return Float64Array.from(of, (value) => (value < 0 ? 0 : (values[value] ?? 0)))
}

/** Below this a similarity is chance, and its fourth power nothing. */
const leastLike = 0.03

/** Fourth root of the sum of fourth powers of similarity over the initiatives that a town or country takes part in. */
export function likeByValue({ count, within }: ValueAffinity, like: Float64Array): Float64Array {
  const sums = new Float64Array(count)
  like.forEach((similarity, at) => {
    if (similarity < leastLike) return
    for (const value of within[at]?.keys() ?? []) sums[value] = (sums[value] ?? 0) + similarity ** 4
  })
  return sums.map((sum) => sum ** 0.25)
}

/** Where candidates sit against the partners' towns and countries and the towns in the text. */
export function placeColumns(
  { towns, countries, townsInText }: PartnerNetwork,
  { initiative, partners }: PartnerQuery,
) {
  const inText = new Float64Array(towns.count)
  for (const town of townsInText[initiative] ?? []) inText[town] = 1
  const logged = (share: number) => Math.log1p(20 * share)
  return {
    townInText: toOrganisations(towns, inText),
    townSame: toOrganisations(towns, shareOfPartners(towns, partners)),
    townAffinity: toOrganisations(towns, towns.affinity(partners, initiative).map(logged)),
    countrySame: toOrganisations(countries, shareOfPartners(countries, partners)),
    countryAffinity: toOrganisations(countries, countries.affinity(partners, initiative).map(logged)),
  }
}

function shareOfPartners({ of, count }: ValueAffinity, partners: readonly number[]): Float64Array {
  const shares = new Float64Array(count)
  for (const partner of partners) {
    const value = of[partner] ?? -1
    if (value >= 0) shares[value] = (shares[value] ?? 0) + 1 / partners.length
  }
  return shares
}
