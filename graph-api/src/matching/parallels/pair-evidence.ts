import { bestMatch, type HeldTexts } from './held-texts.ts'
import type { ParallelInitiative } from './initiative.ts'
import { placeOverlap, sharedShare, timeOverlap } from './overlap.ts'
import { haveSameFacts, haveSameHeading } from './same-facts.ts'
import type { PairEvidence } from './score.ts'
import { settingWeights } from './weights.ts'

/** What the evidence is drawn from: similarity of texts by id, of theme sets, and the places. */
export interface EvidenceSources {
  /** Of two texts by id, 0 to 1; 0 where a text is missing. */
  readonly cosine: (left: string, right: string) => number
  /** What the owners' needs and offers say of the pairs. */
  readonly held: HeldTexts
  /** How well an offer answers a need, by their ids, 0 to 1. */
  readonly answers: (needId: string, offerId: string) => number
  /** How many content words of two initiatives meet. */
  readonly meetings: (left: string, right: string) => number
  /** Mean cosine of an initiative's text to its nearest. */
  readonly hub: (id: string) => number
  readonly themeSimilarity: (left: readonly string[], right: readonly string[]) => number
}

/**
 * Everything the score needs about one pair. Symmetric: the order of the two does not matter.
 *
 * @param known the cosine of the two texts, where a query has just given it
 */
export function gatherEvidence(
  left: ParallelInitiative,
  right: ParallelInitiative,
  sources: EvidenceSources,
  known?: number,
): PairEvidence {
  const { cosine, hub, themeSimilarity } = sources
  const place = placeOverlap(left.placeId, right.placeId)
  const sharedNeeds = sources.held.sharedNeeds(left, right)
  let complement: number | undefined
  return {
    cosine: known ?? cosine(left.id, right.id),
    hubs: [hub(left.id), hub(right.id)],
    theme: themeSimilarity(left.themeIds, right.themeIds),
    purpose: Math.max(sharedShare(left.motivationIds, right.motivationIds), sharedNeeds),
    setting: (place + timeOverlap(left, right)) / 2,
    audience: sharedShare(left.audienceIds, right.audienceIds, settingWeights.unknown),
    // These are dear, and asked of few pairs.
    get complement() {
      complement ??= Math.max(complementOf(left, right, sources), complementOf(right, left, sources))
      return complement
    },
    get meetings() {
      return sources.meetings(left.id, right.id)
    },
    sameOwner: left.ownerIds.some((id) => right.ownerIds.includes(id)),
    get sameFacts() {
      return haveSameFacts(left, right)
    },
    get sameHeading() {
      return haveSameHeading(left, right)
    },
  }
}

/** What one initiative seeks and the other gives: of all that the owners need and offer, what these two are about. */
function complementOf(
  taker: ParallelInitiative,
  giver: ParallelInitiative,
  { held, answers }: EvidenceSources,
): number {
  return bestMatch(held.about(taker).needs, held.about(giver).offers, answers)
}
