import type { Graph } from '../database/graph.ts'
import { daysAfter } from '../shared/days.ts'
import { InputError, NotFoundError } from '../shared/errors.ts'
import type { KeptValues } from '../shared/kept-values.ts'
import { pairKeyOf } from '../suggestions/suggestion.ts'
import { forgetLikeness, holdPair, judgeLikenessNode, listJudged, readPair } from './likeness-statements.ts'
import { mergeableLabelOf, nameOf } from './model.ts'
import { refuse, refuseUnlessAdministering } from './rules.ts'

const likenessVerdicts = ['different', 'maybe'] as const
export type LikenessVerdict = (typeof likenessVerdicts)[number]

/** What the history of both says of a decision. */
const eventOf = {
  different: 'likeness.told-apart',
  maybe: 'likeness.put-off',
  forgotten: 'likeness.taken-back',
} as const satisfies Readonly<Record<LikenessVerdict | 'forgotten', string>>

/** With which other it was compared: coordinators alone read the history. */
const otherOf = (ids: readonly string[], subjectId: string): KeptValues => ({
  before: {},
  after: { otherId: ids.find((id) => id !== subjectId) },
  visibility: null,
  authorId: null,
  gatheringId: null,
})

/** In days: what may be the same is asked about again after so long. */
const asksAgainAfter = 90

/**
 * Remembers that two things are not the same, or that they may be, which is asked again after three months; null takes back what
 * was said. That they are the same is said by merging them.
 * @returns the name of the pair
 * @throws NotAllowedError for everybody but coordinators; NotFoundError; InputError where they are of two kinds, or one and the same
 */
export async function judgeLikeness(
  graph: Graph,
  { aId, bId, verdict }: { aId: string; bId: string; verdict?: LikenessVerdict | null | undefined },
): Promise<string> {
  refuseUnlessAdministering(graph.viewer)
  if (aId === bId) refuse('same')
  if (!mergeableLabelOf(aId) || mergeableLabelOf(aId) !== mergeableLabelOf(bId)) refuse('other_kind')
  if (verdict && !likenessVerdicts.includes(verdict)) {
    throw new InputError([{ path: 'verdict', code: 'invalid_value', message: 'Choose one of: different, maybe.' }])
  }
  const pairKey = pairKeyOf([aId, bId])
  const restsUntil = verdict === 'maybe' ? daysAfter(graph.today(), asksAgainAfter) : null
  return graph.write(async (transaction) => {
    const ids = pairKey.split('|')
    const held = await transaction.run(holdPair, { ids })
    const missing = ids.find((id) => !held.some((row) => row.id === id))
    if (missing) throw new NotFoundError(missing)
    const [judged] = verdict
      ? await transaction.run(judgeLikenessNode, { pairKey, verdict, restsUntil })
      : await transaction.run(forgetLikeness, { pairKey })
    if (!judged) return pairKey
    // In the history of both, since the next decision takes the place of this one.
    await transaction.record(
      ids.map((subjectId) => ({ type: eventOf[verdict ?? 'forgotten'], subjectId, kept: otherOf(ids, subjectId) })),
    )
    return pairKey
  })
}

/** A pair that somebody has decided on. */
export interface JudgedPair {
  readonly pairKey: string
  readonly verdict: LikenessVerdict
  readonly a: { readonly id: string; readonly label: string; readonly name: string }
  readonly b: { readonly id: string; readonly label: string; readonly name: string }
}

const mostListed = 50

/** The latest decisions on pairs that may be the same, up to 50, of those that are there still. */
export async function listJudgedPairs(graph: Graph): Promise<JudgedPair[]> {
  refuseUnlessAdministering(graph.viewer)
  const judged = await graph.read(listJudged, { limit: mostListed })
  const rows = await graph.read(readPair, { ids: [...new Set(judged.flatMap(({ pairKey }) => pairKey.split('|')))] })
  const byId = new Map(rows.map(({ id, label, properties }) => [id, { id, label, name: nameOf(properties) }]))
  return judged.flatMap(({ pairKey, verdict }) => {
    const [a, b] = pairKey.split('|').map((id) => byId.get(id))
    return a && b ? [{ pairKey, verdict, a, b }] : []
  })
}
