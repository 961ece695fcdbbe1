import type { PartnerNetwork, PartnerQuery } from './partner-network.ts'

/** Cosine of the initiative's text with every other's; 0 with itself. */
export function textSimilarity({ index, initiatives, initiativeAt }: PartnerNetwork, initiative: number): Float64Array {
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
  const shared = sharedPartners(network, query)
  const like = text.map((cosine, at) => (at === query.initiative ? 0 : cosine + (shared.rare[at] ?? 0)))
  const { count, best, second, ...sums } = sumsByMember(network, query.initiative, { text, like, shared })
  return {
    like,
    likeSquares: sums.squares.map(Math.sqrt),
    likeCubes: sums.cubes.map(Math.cbrt),
    secondLike: second.like,
    likeInSmall: sums.inSmall.map(Math.sqrt),
    bestTexts: best.text.map((cosine, at) => cosine + (second.text[at] ?? 0)),
    meanText: sums.texts.map((sum, at) => sum / Math.max(1, count[at] ?? 0)),
    sharedWithPartners: sums.withPartner.map((times, at) => times / Math.max(1, count[at] ?? 0)),
    themes: bestThemes(network, query.initiative),
    ...withPartners(network, query, text),
  }
}

interface LikeInitiatives {
  readonly text: Float64Array
  readonly like: Float64Array
  readonly shared: ReturnType<typeof sharedPartners>
}

/** For each organisation, sums and the best two over its initiatives but the asked one. */
function sumsByMember(
  { members, organisations }: PartnerNetwork,
  asked: number,
  { text, like, shared }: LikeInitiatives,
) {
  const empty = () => new Float64Array(organisations.length)
  const sums = {
    count: empty(),
    texts: empty(),
    squares: empty(),
    cubes: empty(),
    inSmall: empty(),
    withPartner: empty(),
  }
  const best = { like: empty(), text: empty() }
  const second = { like: empty(), text: empty() }
  members.forEach((list, at) => {
    if (at === asked) return
    const here = like[at] ?? 0
    const cosine = text[at] ?? 0
    const cube = (cosine + 2 * (shared.damped[at] ?? 0)) ** 3
    const partnered = (shared.counts[at] ?? 0) > 0 ? 1 : 0
    for (const one of list) {
      add(sums.count, one, 1)
      add(sums.texts, one, cosine)
      add(sums.squares, one, here ** 2)
      add(sums.cubes, one, cube)
      add(sums.inSmall, one, here ** 2 / Math.sqrt(list.length))
      add(sums.withPartner, one, partnered)
      keepTwo(best.like, second.like, one, here)
      keepTwo(best.text, second.text, one, cosine)
    }
  })
  return { ...sums, best, second }
}

/** The most alike themes among each organisation's initiatives but the asked one. */
function bestThemes({ members, organisations, themes }: PartnerNetwork, asked: number): Float64Array {
  const best = new Float64Array(organisations.length)
  members.forEach((list, at) => {
    if (at === asked) return
    const themed = dot(themes[asked], themes[at])
    for (const one of list) best[one] = Math.max(best[one] ?? 0, themed)
  })
  return best
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
    damped: counts.map((n, at) => n / Math.sqrt((partners.length + 2) * (size(at) + 2))),
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
