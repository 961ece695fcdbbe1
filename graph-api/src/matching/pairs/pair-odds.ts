import type { MatchText } from '../network/match-text.ts'
import { weightedCosine } from '../network/theme-similarity.ts'
import { directionOf } from './direction.ts'
import type { TextNearness } from './near-entries.ts'
import type { NearestTexts } from './nearest-texts.ts'
import type { Topics } from './topics.ts'
import { directionWeight, oddsWeights, sameWorkWeights } from './weights.ts'

/** What is known of a pair of texts before it is scored. All are symmetric but the two ranks. */
export interface PairFeatures {
  /** Word by word in context, −1 to 1; null where either has no vectors. */
  readonly words: number | null
  /** The whole texts' cosine, −1 to 1; null where either has no vectors. */
  readonly whole: number | null
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
  near: TextNearness,
  { nearest, topics }: { readonly nearest: NearestTexts; readonly topics: Topics },
): PairFeatures {
  return {
    words: near.words,
    whole: near.whole,
    text: near.text,
    rank: Math.log(1 + nearest.rank(left, right, near.nearness)),
    reverseRank: Math.log(1 + nearest.rank(right, left, near.nearness)),
    theme: weightedCosine(topics.themesOf(left.id), topics.themesOf(right.id)),
    resource: weightedCosine(topics.resourcesOf(left.id), topics.resourcesOf(right.id)),
    direction: directionOf(left, right),
  }
}

/** What is asked of a pair: that the second answers the first, that two initiatives are the same work, that both are about one thing. */
export type Relation = 'answer' | 'sameWork' | 'sameThing'

/**
 * The chance that two texts stand so to each other, 0 to 1, as a reader would judge it. Of other pairs than a need and an
 * offer neither asks, so both ranks count alike; what it says of them is how surely they are about one thing.
 */
export function chanceOf(features: PairFeatures, relation: Relation): number {
  return 1 / (1 + Math.exp(-oddsOf(features, relation)))
}

function oddsOf(features: PairFeatures, relation: Relation): number {
  const { words, whole, text, theme } = features
  if (relation === 'sameWork' && words !== null && whole !== null) {
    const of = sameWorkWeights
    return of.constant + of.words * words + of.whole * whole + of.text * text + of.theme * theme
  }
  const weights = words === null ? oddsWeights.wordsAlone : oddsWeights.meaning
  const even = (weights.rank + weights.reverseRank) / 2
  const [rank, reverseRank] = relation === 'answer' ? [weights.rank, weights.reverseRank] : [even, even]
  return (
    weights.constant +
    weights.words * (words ?? 0) +
    weights.text * text +
    rank * features.rank +
    reverseRank * features.reverseRank +
    weights.theme * theme +
    weights.resource * features.resource +
    directionWeight * features.direction
  )
}
