import type { MatchText } from '../network/match-text.ts'
import { weighedCosine } from '../network/theme-similarity.ts'
import { directionOf } from './direction.ts'
import type { Near, NearestTexts } from './nearest-texts.ts'
import type { Topics } from './topics.ts'
import { directionWeight, oddsWeights } from './weights.ts'

/** What is known of a pair of texts before it is scored. All are symmetric but the two ranks. */
export interface PairFeatures {
  /** Word by word in context, −1 to 1; null where either has no vectors. */
  readonly words: number | null
  /** Stems and characters in common, 0 to 1. */
  readonly text: number
  /** ln(1 + place) of the second in the first one's list, and of the first in the second one's: hubs sink. */
  readonly rank: number
  readonly reverseRank: number
  /** Cosine of what they are about, 0 to 1. */
  readonly theme: number
  /** Cosine of what kind of thing is sought and offered, 0 to 1; 0 where one of them neither seeks nor offers. */
  readonly resource: number
  /** Whether a need and an offer go the same way, −1 to 1 (`directionOf`). */
  readonly direction: number
}

/** Gathers what is known of two texts; `near` is the second as it stands among those near the first. */
export function featuresOf(
  [left, right]: readonly [MatchText, MatchText],
  near: Near,
  { nearest, topics }: { readonly nearest: NearestTexts; readonly topics: Topics },
): PairFeatures {
  const place = (of: MatchText, other: MatchText) => nearest.rank(of, { ...near, id: other.id }, other.kind)
  return {
    words: near.words,
    text: near.text,
    rank: Math.log(1 + place(left, right)),
    reverseRank: Math.log(1 + place(right, left)),
    theme: weighedCosine(topics.themesOf(left.id), topics.themesOf(right.id)),
    resource: weighedCosine(topics.resourcesOf(left.id), topics.resourcesOf(right.id)),
    direction: directionOf(left, right),
  }
}

/**
 * The chance that the second text answers the first, 0 to 1, as a reader would judge a need and an offer. For other
 * kinds of texts it says how surely they are about one thing; neither of them asks, so both ranks count alike.
 */
export function chanceOf(features: PairFeatures, isAnswer: boolean): number {
  const weights = features.words === null ? oddsWeights.wordsAlone : oddsWeights.meaning
  const even = (weights.rank + weights.reverseRank) / 2
  const [rank, reverseRank] = isAnswer ? [weights.rank, weights.reverseRank] : [even, even]
  const odds =
    weights.constant +
    weights.words * (features.words ?? 0) +
    weights.text * features.text +
    rank * features.rank +
    reverseRank * features.reverseRank +
    weights.theme * features.theme +
    weights.resource * features.resource +
    directionWeight * features.direction
  return 1 / (1 + Math.exp(-odds))
}
