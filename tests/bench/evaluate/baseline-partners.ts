import { gramTerms, type PlainTerms, plainTfIdf, wordTerms } from './baseline-text.ts'
import type { DatasetNetwork } from './dataset.ts'

/** One row to find again: who is on the initiative besides. */
export interface PartnerQuery {
  readonly initiativeId: string
  readonly organisationId: string
  readonly partnerIds: readonly string[]
}

export type PartnerScores = ReadonlyMap<string, number>
export type PartnerBaseline = (query: PartnerQuery) => PartnerScores

/** Everyone's initiatives and everyone on an initiative, each once. */
export interface Memberships {
  readonly initiativesOf: ReadonlyMap<string, readonly string[]>
  readonly organisationsOn: ReadonlyMap<string, readonly string[]>
}

export function membershipsOf({ affiliations }: DatasetNetwork): Memberships {
  const gather = (keyOf: (row: (typeof affiliations)[number]) => readonly [string, string]) => {
    const sets = new Map<string, Set<string>>()
    for (const row of affiliations) {
      const [key, value] = keyOf(row)
      sets.set(key, (sets.get(key) ?? new Set()).add(value))
    }
    return new Map([...sets].map(([key, values]) => [key, [...values]]))
  }
  return {
    initiativesOf: gather((row) => [row.organisationId, row.initiativeId]),
    organisationsOn: gather((row) => [row.initiativeId, row.organisationId]),
  }
}

/** The plain methods by name. Each leaves the asked initiative out of what it counts, and so the hidden row. */
export function partnerBaselines(network: DatasetNetwork): ReadonlyMap<string, PartnerBaseline> {
  const memberships = membershipsOf(network)
  const grams = byText(network, memberships, gramTerms)
  const shared = coPartners(memberships)
  return new Map<string, PartnerBaseline>([
    ['word TF-IDF', byText(network, memberships, wordTerms)],
    ['character 4-grams', grams],
    ['popularity', ({ initiativeId }) => popularity(memberships, initiativeId)],
    ['co-partners', shared],
    ['Adamic-Adar', adamicAdar(memberships)],
    ['text + co-partners', (query) => sumOfShares(grams(query), shared(query))],
  ])
}

const rowsKept = 2000

/** The cosine of the initiative's text with the middle of an organisation's other initiatives. */
function byText(network: DatasetNetwork, { initiativesOf }: Memberships, terms: PlainTerms): PartnerBaseline {
  const texts = network.initiatives.map(({ texts }) =>
    texts.map(({ title, summary }) => `${title} ${summary}`).join(' '),
  )
  const at = new Map(network.initiatives.map(({ id }, number) => [id, number]))
  const scorer = plainTfIdf(
    texts.map((text, number) => ({ id: String(number), text })),
    terms,
  )
  const profiles = [...initiativesOf].map(([id, initiativeIds]) => {
    const numbers = initiativeIds.flatMap((one) => at.get(one) ?? [])
    return { id, numbers, square: numbers.length === 1 ? 1 : scorer.squareOfSum(numbers) }
  })
  const rows = new Map<number, Float64Array>()
  const rowOf = (asked: number) => {
    const row = rows.get(asked) ?? scorer.scores(texts[asked] ?? '')
    if (rows.size > rowsKept) rows.clear()
    rows.set(asked, row)
    return row
  }
  return ({ initiativeId }) => {
    const asked = at.get(initiativeId) ?? -1
    const cosines = rowOf(asked)
    const scores = new Map<string, number>()
    for (const { id, numbers, square } of profiles) {
      let near = 0
      for (const number of numbers) near += cosines[number] ?? 0
      // Its own text is taken out of the sum, and out of the square of the sum's length.
      const own = numbers.includes(asked) ? (cosines[asked] ?? 0) : 0
      const length = own === 0 ? square : square - 2 * near + own
      if (numbers.length > (own === 0 ? 0 : 1)) scores.set(id, (near - own) / Math.sqrt(Math.max(1e-9, length)))
    }
    return scores
  }
}

function popularity({ initiativesOf }: Memberships, initiativeId: string): PartnerScores {
  return new Map(
    [...initiativesOf].map(([id, initiativeIds]) => [id, initiativeIds.filter((one) => one !== initiativeId).length]),
  )
}

/** How often an organisation has been on an initiative with one of the partners. */
function coPartners(memberships: Memberships): PartnerBaseline {
  return ({ initiativeId, partnerIds }) => {
    const scores = new Map<string, number>()
    for (const partnerId of partnerIds) {
      for (const other of memberships.initiativesOf.get(partnerId) ?? []) {
        if (other === initiativeId) continue
        for (const id of memberships.organisationsOn.get(other) ?? []) scores.set(id, (scores.get(id) ?? 0) + 1)
      }
    }
    return scores
  }
}

/** Common neighbours, each by one over the logarithm of how many it has (Adamic and Adar, 2003). */
function adamicAdar(memberships: Memberships): PartnerBaseline {
  const neighboursOf = (id: string, without: string) => {
    const initiatives = (memberships.initiativesOf.get(id) ?? []).filter((one) => one !== without)
    return new Set(initiatives.flatMap((one) => memberships.organisationsOn.get(one) ?? []))
  }
  return ({ initiativeId, partnerIds }) => {
    const scores = new Map<string, number>()
    for (const partnerId of partnerIds) {
      const neighbours = neighboursOf(partnerId, initiativeId)
      const weight = 1 / Math.log(Math.max(2, neighbours.size))
      for (const id of neighbours) scores.set(id, (scores.get(id) ?? 0) + weight)
    }
    return scores
  }
}

/** Each brought to at most 1 by its best, then added. */
function sumOfShares(left: PartnerScores, right: PartnerScores): PartnerScores {
  const most = (scores: PartnerScores) => Math.max(1e-9, ...scores.values())
  const [mostLeft, mostRight] = [most(left), most(right)]
  const sum = new Map([...left].map(([id, score]) => [id, score / mostLeft]))
  for (const [id, score] of right) sum.set(id, (sum.get(id) ?? 0) + score / mostRight)
  return sum
}
