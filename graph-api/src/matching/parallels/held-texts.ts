import type { ParallelInitiative } from './initiative.ts'
import { complementaryLimits } from './weights.ts'

type Pairwise = (left: string, right: string) => number

/** What an initiative's owners need and offer, as far as it is about it. */
interface About {
  readonly needs: readonly string[]
  readonly offers: readonly string[]
}

/**
 * What the needs and offers of initiatives' owners say about pairs of them. An owner leads many initiatives, so what has been
 * worked out is kept for as long as these very lists and initiatives are: whoever puts changed ones in makes new ones.
 */
export class HeldTexts {
  private readonly shared = new WeakMap<readonly string[], WeakMap<readonly string[], number>>()
  private readonly abouts = new WeakMap<ParallelInitiative, About>()

  /** @param cosine of two texts by id, 0 to 1 */
  constructor(private readonly cosine: Pairwise) {}

  /** How much alike the two needs of theirs are that are most alike, 0 to 1. */
  sharedNeeds({ needIds: left }: ParallelInitiative, { needIds: right }: ParallelInitiative): number {
    const known = this.shared.get(left)?.get(right) ?? this.shared.get(right)?.get(left)
    if (known !== undefined) return known
    const made = bestMatch(left, right, this.cosine)
    const row = this.shared.get(left) ?? new WeakMap()
    this.shared.set(left, row.set(right, made))
    return made
  }

  /** Of all that the owners need and offer, what the initiative is about. */
  about(one: ParallelInitiative): About {
    const known = this.abouts.get(one)
    if (known) return known
    const near = (ids: readonly string[]) =>
      ids.filter((id) => this.cosine(id, one.id) >= complementaryLimits.leastAbout)
    const made = { needs: near(one.needIds), offers: near(one.offerIds) }
    this.abouts.set(one, made)
    return made
  }
}

/** One owner's own needs say nothing about a pair, so a text is never matched with itself. */
export function bestMatch(left: readonly string[], right: readonly string[], likeness: Pairwise): number {
  let best = 0
  for (const one of left) for (const other of right) if (one !== other) best = Math.max(best, likeness(one, other))
  return best
}
