import type { PartnerQuery } from './partner-features.ts'
import type { PartnerNetwork } from './partner-network.ts'

const mostYears = 6

/** Cosine of the initiative's text with every other's; 0 with itself. */
export function textLikeness({ index, initiatives, initiativeAt }: PartnerNetwork, initiative: number): Float64Array {
  const cosines = new Float64Array(initiatives.length)
  const id = initiatives[initiative]?.id ?? ''
  if (!index.has(id)) return cosines
  for (const near of index.query(id)) {
    const at = initiativeAt.get(near.id)
    if (at !== undefined) cosines[at] = near.cosine
  }
  return cosines
}

/** What candidates' other initiatives say, and what they did together with the partners. */
export function likeColumns(network: PartnerNetwork, query: PartnerQuery, text: Float64Array) {
  const { members, themes, started, organisations } = network
  const { initiative } = query
  const shared = sharedPartners(network, query)
  const like = text.map((cosine, at) => (at === initiative ? 0 : cosine + (shared.rare[at] ?? 0)))
  const empty = () => new Float64Array(organisations.length)
  const [count, texts, squares, cubes, inSmall] = [empty(), empty(), empty(), empty(), empty()]
  const [withPartner, themesBest] = [empty(), empty()]
  const [bestLike, secondLike, bestText, secondText] = [empty(), empty(), empty(), empty()]
  const yearsApart = empty().fill(mostYears)
  const from = started[initiative] ?? Number.NaN
  members.forEach((list, at) => {
    if (at === initiative) return
    const here = like[at] ?? 0
    const cosine = text[at] ?? 0
    const square = here * here
    const cube = (cosine + 2 * (shared.damped[at] ?? 0)) ** 3
    const small = square / Math.sqrt(list.length)
    const themed = dot(themes[initiative], themes[at])
    const years = Math.abs((started[at] ?? Number.NaN) - from)
    const partnered = (shared.counts[at] ?? 0) > 0 ? 1 : 0
    for (const one of list) {
      add(count, one, 1)
      add(texts, one, cosine)
      add(squares, one, square)
      add(cubes, one, cube)
      add(inSmall, one, small)
      add(withPartner, one, partnered)
      keepTwo(bestLike, secondLike, one, here)
      keepTwo(bestText, secondText, one, cosine)
      if (themed > (themesBest[one] ?? 0)) themesBest[one] = themed
      if (years < (yearsApart[one] ?? mostYears)) yearsApart[one] = years
    }
  })
  return {
    like,
    likeSquares: squares.map(Math.sqrt),
    likeCubes: cubes.map(Math.cbrt),
    secondLike,
    likeInSmall: inSmall.map(Math.sqrt),
    bestTexts: bestText.map((best, at) => best + (secondText[at] ?? 0)),
    meanText: texts.map((sum, at) => sum / Math.max(1, count[at] ?? 0)),
    sharedWithPartners: withPartner.map((times, at) => times / Math.max(1, count[at] ?? 0)),
    experience: count.map((times) => Math.log(Math.max(1, times))),
    yearsApart,
    themes: themesBest,
    ...withPartners(network, query, text),
  }
}

/**
 * Initiatives by the partners they share with the asked one, two ways. Rare: Σ 1/ln(2 + initiatives of the partner) over
 * √members, so that a partner who is everywhere says little. Damped: n/√((|P| + 2)(members + 2)), so that two of two is
 * not all.
 */
function sharedPartners({ initiativesOf, members }: PartnerNetwork, { initiative, partners }: PartnerQuery) {
  const counts = new Float64Array(members.length)
  const sums = new Float64Array(members.length)
  for (const partner of partners) {
    const own = initiativesOf[partner] ?? []
    for (const at of own) {
      if (at === initiative) continue
      add(counts, at, 1)
      add(sums, at, 1 / Math.log(2 + own.length))
    }
  }
  const size = (at: number) => members[at]?.length ?? 0
  return {
    counts,
    rare: sums.map((sum, at) => (sum === 0 ? 0 : sum / Math.sqrt(size(at)))),
    damped: counts.map((n, at) => (n === 0 ? 0 : n / Math.sqrt((partners.length + 2) * (size(at) + 2)))),
  }
}

function withPartners(
  { organisations, initiativesOf, members }: PartnerNetwork,
  query: PartnerQuery,
  text: Float64Array,
) {
  const byText = new Float64Array(organisations.length)
  const ofFew = new Float64Array(organisations.length)
  const steadyWithOne = new Float64Array(organisations.length)
  for (const partner of query.partners) {
    const own = initiativesOf[partner] ?? []
    const times = new Map<number, number>()
    for (const at of own) {
      if (at === query.initiative) continue
      const list = members[at] ?? []
      const weight = ((text[at] ?? 0) + 0.05) / Math.sqrt(list.length)
      for (const candidate of list) {
        add(byText, candidate, weight)
        times.set(candidate, (times.get(candidate) ?? 0) + 1)
      }
    }
    for (const [candidate, count] of times) {
      add(ofFew, candidate, 1 / Math.log(2 + own.length))
      steadyWithOne[candidate] = Math.max(steadyWithOne[candidate] ?? 0, count / (1 + own.length))
    }
  }
  return {
    partnersByText: byText.map((sum) => Math.log1p(10 * sum)),
    partnersOfFew: ofFew.map((sum) => Math.log1p(sum)),
    steadyWithOne,
  }
}

function add(sums: Float64Array, at: number, value: number): void {
  sums[at] = (sums[at] ?? 0) + value
}

function keepTwo(best: Float64Array, second: Float64Array, at: number, value: number): void {
  if (value > (best[at] ?? 0)) {
    second[at] = best[at] ?? 0
    best[at] = value
  } else if (value > (second[at] ?? 0)) second[at] = value
}

function dot(left: ReadonlyMap<string, number> | undefined, right: ReadonlyMap<string, number> | undefined): number {
  let sum = 0
  for (const [id, weight] of left ?? []) sum += weight * (right?.get(id) ?? 0)
  return sum
}
