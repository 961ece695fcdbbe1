import type { Dataset, DatasetNetwork } from '../evaluate/dataset.ts'

/** Groups of countries that work with their neighbours, to hold a part of Europe back as a whole. */
const regions: Readonly<Record<string, readonly string[]>> = {
  'the middle': ['DE', 'AT', 'CH', 'CZ', 'PL', 'LI'],
  'the south-east': ['HU', 'RO', 'BG', 'SK', 'UA', 'RS', 'HR', 'SI', 'BA', 'ME', 'MK', 'AL', 'TR'],
  'the south': ['IT', 'ES', 'PT', 'FR', 'GR', 'MT', 'CY', 'AD'],
  'the north-west': ['NL', 'BE', 'GB', 'IE', 'LU', 'DK', 'LT', 'LV', 'EE', 'SE', 'NO', 'FI', 'IS'],
}

/** Ways to cut a network in two so that one part can be held back whole: each says which initiatives that is. */
export function waysToHoldBack(dataset: Dataset): { label: string; isBack: (initiativeId: string) => boolean }[] {
  const { organisations, initiatives } = dataset.network
  const known = organisations.filter(({ country }) => country !== '').length
  if (2 * known >= organisations.length) {
    const regionOf = regionsOf(dataset.network)
    return Object.keys(regions).map((region) => ({ label: region, isBack: (id) => regionOf.get(id) === region }))
  }
  const starts = initiatives.flatMap(({ startsOn }) => startsOn ?? []).sort()
  const middle = starts[Math.floor(starts.length / 2)]?.slice(0, 4) ?? ''
  const late = new Set(initiatives.flatMap(({ id, startsOn }) => (startsOn !== null && startsOn >= middle ? id : [])))
  return [{ label: `from ${middle} on`, isBack: (id) => late.has(id) }]
}

/** A network of some initiatives alone, with the organisations on them and the questions about them. */
export function subNetwork({ name, network, truth }: Dataset, keeps: (initiativeId: string) => boolean): Dataset {
  const affiliations = network.affiliations.filter(({ initiativeId }) => keeps(initiativeId))
  const present = new Set(affiliations.map(({ organisationId }) => organisationId))
  const times = new Map<string, number>()
  for (const { organisationId } of affiliations) times.set(organisationId, (times.get(organisationId) ?? 0) + 1)
  return {
    name,
    network: {
      organisations: network.organisations.filter(({ id }) => present.has(id)),
      initiatives: network.initiatives.filter(({ id }) => keeps(id)),
      affiliations,
    },
    truth: {
      hiddenPartners: truth.hiddenPartners?.filter(
        // As the truth files are made: it is in another initiative of the network too.
        ({ initiativeId, organisationId }) => keeps(initiativeId) && (times.get(organisationId) ?? 0) > 1,
      ),
    },
  }
}

/** Where most of an initiative's organisations are. */
function regionsOf({ organisations, affiliations }: DatasetNetwork): Map<string, string> {
  const regionOf = new Map(
    organisations.map(({ id, country }) => [
      id,
      Object.keys(regions).find((region) => regions[region]?.includes(country)) ?? '',
    ]),
  )
  const counts = new Map<string, Map<string, number>>()
  for (const { initiativeId, organisationId } of affiliations) {
    const region = regionOf.get(organisationId) ?? ''
    const here = counts.get(initiativeId) ?? new Map<string, number>()
    here.set(region, (here.get(region) ?? 0) + 1)
    counts.set(initiativeId, here)
  }
  return new Map(
    [...counts].map(([id, here]) => {
      const [most] = [...here].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))
      return [id, most?.[0] ?? '']
    }),
  )
}
