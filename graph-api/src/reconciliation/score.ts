import { differByNumber, nameLikeness } from '../exchange/plan/likeness.ts'
import { hostOf } from '../exchange/values/read-address.ts'
import { coreName, fold } from '../exchange/words/fold.ts'
import type { CandidateRow, Query } from './model.ts'

/** A candidate with how well it fits, 0 to 100, and what that rests on. */
export interface Scored {
  readonly row: CandidateRow
  readonly score: number
  readonly features: readonly { readonly id: string; readonly value: number | boolean }[]
  /** True where the organisation number is that which was given. */
  readonly sure: boolean
  /** True where some property that was given says otherwise. */
  readonly contradicted: boolean
}

/** From this score on a candidate is taken to be the one, where no other comes near. */
const certainFrom = 95
/** So much less the next one must have. */
const ahead = 3
/** Where one has the organisation number that was given, the others have at most so much. */
const mostBesideNumber = 80
/** Names that have less in common are no candidates. */
const leastScore = 30

/** How alike two names are, 0 to 100: 100 the same, 96 but for the legal form, at most 90 otherwise. */
function scoreOfName(asked: string, name: string): number {
  if (fold(asked) === fold(name)) return 100
  if (coreName(asked) === coreName(name)) return 96
  const score = Math.min(90, 90 * nameLikeness(asked, name))
  return differByNumber(asked, name) ? Math.min(60, score) : score
}

const digits = (text: string) => text.replace(/\D/g, '')

/** Whether a value that was given is that of the candidate; undefined where either is not known. */
function agrees(row: CandidateRow, { id, values }: Query['properties'][number]): boolean | undefined {
  const given = values.filter((one) => one.trim() !== '')
  const same = (own: readonly (string | null)[], as: (text: string) => string = fold) => {
    const known = own.flatMap((one) => (one ? [as(one)] : []))
    return given.length === 0 || known.length === 0 ? undefined : given.some((one) => known.includes(as(one)))
  }
  if (id === 'organisationNumber') return same([row.organisationNumber], digits)
  if (id === 'website') return same([row.website], (text) => hostOf(text) ?? text)
  if (id === 'kind') return same([row.kind])
  if (id === 'country') return same([row.country])
  if (id === 'place') return same(row.places.flatMap((place) => [place.name, place.id]))
  if (id === 'broader') return same(row.broader.flatMap((theme) => [theme.name, theme.id]))
  return undefined
}

function scored(row: CandidateRow, { query, properties }: Query): Scored {
  const byName = Math.max(scoreOfName(query, row.name), ...row.otherNames.map((name) => scoreOfName(query, name) - 2))
  const facts = properties.flatMap((property) => {
    const value = agrees(row, property)
    return value === undefined ? [] : [{ id: property.id, value }]
  })
  const isNumber = (text: string) => row.organisationNumber !== null && digits(text) === digits(row.organisationNumber)
  const sure = isNumber(query) || facts.some(({ id, value }) => id === 'organisationNumber' && value)
  const moved = facts.reduce((sum, { value }) => sum + (value ? 5 : -10), 0)
  const score = sure ? 100 : Math.max(0, Math.min(100, byName + moved))
  return {
    row,
    score: Math.round(score * 10) / 10,
    features: [{ id: 'name', value: Math.round(Math.max(0, byName)) }, ...facts],
    sure,
    contradicted: facts.some(({ value }) => !value),
  }
}

/** The candidates of one query, the best first, as many as were asked for. */
export function rank(rows: readonly CandidateRow[], query: Query): (Scored & { match: boolean })[] {
  const all = rows.map((row) => scored(row, query))
  const isKnown = all.some(({ sure }) => sure)
  const found = all
    // Beside one of that very number, another of the name is another.
    .map((one) => (isKnown && !one.sure ? { ...one, score: Math.min(one.score, mostBesideNumber) } : one))
    .filter(({ score }) => score >= leastScore)
    .sort((a, b) => b.score - a.score || (a.row.id < b.row.id ? -1 : 1))
  const [, next] = found
  return found.slice(0, query.limit).map((one, place) => ({
    ...one,
    match: place === 0 && one.score >= certainFrom && !one.contradicted && one.score - (next?.score ?? 0) >= ahead,
  }))
}
