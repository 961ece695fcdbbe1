import type { Contribution } from '../text/model.ts'
import type { TextIndex } from '../text/text-index.ts'
import type { ParallelInitiative } from './initiative.ts'

/** What two initiatives share and how they differ: ids and marked words, for a page to put side by side. */
export interface PairComparison {
  readonly share: {
    /** Heaviest first; the spans hold in the two documents' parts. */
    readonly words: readonly Contribution[]
    readonly themeIds: readonly string[]
    readonly motivationIds: readonly string[]
    readonly audienceIds: readonly string[]
    readonly organisationIds: readonly string[]
    readonly placeId: string | null
  }
  readonly differ: {
    readonly left: OneSided
    readonly right: OneSided
  }
}

/** What one initiative has that the other lacks. */
export interface OneSided {
  readonly themeIds: readonly string[]
  readonly motivationIds: readonly string[]
  readonly audienceIds: readonly string[]
  readonly organisationIds: readonly string[]
  /** Given where the other's differs. */
  readonly placeId: string | null
  readonly status: string | null
  readonly startsOn: string | null
  readonly endsOn: string | null
}

type ManyKey = 'themeIds' | 'motivationIds' | 'audienceIds' | 'organisationIds'
type OneKey = 'placeId' | 'status' | 'startsOn' | 'endsOn'

const wordsShown = 12

/** Compares two initiatives whose texts are in the index. Nothing is weighed here beyond the words. */
export function comparePair(
  left: ParallelInitiative,
  right: ParallelInitiative,
  index: Pick<TextIndex, 'contributions' | 'has'>,
): PairComparison {
  const bothKnown = index.has(left.id) && index.has(right.id)
  const common = (key: ManyKey) => left[key].filter((id) => right[key].includes(id))
  return {
    share: {
      words: bothKnown ? index.contributions(left.id, right.id, wordsShown) : [],
      themeIds: common('themeIds'),
      motivationIds: common('motivationIds'),
      audienceIds: common('audienceIds'),
      organisationIds: common('organisationIds'),
      placeId: left.placeId === right.placeId ? left.placeId : null,
    },
    differ: { left: oneSided(left, right), right: oneSided(right, left) },
  }
}

function oneSided(one: ParallelInitiative, other: ParallelInitiative): OneSided {
  const only = (key: ManyKey) => one[key].filter((id) => !other[key].includes(id))
  const where = (key: OneKey) => (one[key] === other[key] ? null : one[key])
  return {
    themeIds: only('themeIds'),
    motivationIds: only('motivationIds'),
    audienceIds: only('audienceIds'),
    organisationIds: only('organisationIds'),
    placeId: where('placeId'),
    status: where('status'),
    startsOn: where('startsOn'),
    endsOn: where('endsOn'),
  }
}
