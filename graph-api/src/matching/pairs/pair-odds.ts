import type { MatchText } from '../network/match-text.ts'
import { weighedCosine } from '../network/theme-likeness.ts'
import type { Near, NearestTexts } from './nearest-texts.ts'
import type { Topics } from './topics.ts'

/** What is known of a pair of texts before it is scored. All are symmetric but the two ranks. */
export interface PairFeatures {
  readonly words: number
  readonly whole: number
  readonly text: number
  /** ln(1 + place) of the second in the first one's list, and of the first in the second one's: hubs sink. */
  readonly rank: number
  readonly reverseRank: number
  /** Cosine of what they are about, 0 to 1. */
  readonly theme: number
  /** Cosine of what kind of thing is sought and offered, 0 to 1; 0 where one of them neither seeks nor offers. */
  readonly resource: number
}

export const pairFeatures = ['words', 'whole', 'text', 'rank', 'reverseRank', 'theme', 'resource'] as const

/** Gathers what is known of two texts, the second as it stands in the table of what is near the first. */
export function featuresOf(
  left: MatchText,
  right: MatchText,
  { near, nearest, topics }: { readonly near: Near; readonly nearest: NearestTexts; readonly topics: Topics },
): PairFeatures {
  return {
    words: near.words ?? 0,
    whole: near.whole ?? 0,
    text: near.text,
    rank: Math.log(1 + nearest.rank(left, near, right.kind)),
    reverseRank: Math.log(1 + nearest.rank(right, { ...near, id: left.id }, left.kind)),
    theme: weighedCosine(topics.themesOf(left.id), topics.themesOf(right.id)),
    resource: weighedCosine(topics.resourcesOf(left.id), topics.resourcesOf(right.id)),
  }
}
