import { seededRandom } from '../../../shared/seeded-random.ts'
import { anneal } from './anneal.ts'
import { countFlaws, type Flaws } from './count-flaws.ts'
import { firstPlaces } from './first-places.ts'
import { freshWishes, type LayoutInput, type Places, type Wishes } from './model.ts'
import { makeSheet, placesOf } from './sheet.ts'

/** How much work goes into a layout: steps of annealing, tried some 40,000 a second for 60 organisations. */
export interface Effort {
  readonly seeds: number
  readonly first: number
  readonly second: number
  readonly polish: number
  /** For each further sheet. */
  readonly further: number
}

export const fullEffort: Effort = { seeds: 22, first: 60_000, second: 260_000, polish: 400_000, further: 200_000 }

/** Steps cost more the more there is to place: a large network gets fewer, so that a layout ends within minutes. */
export function effortFor(organisations: number): Effort {
  if (organisations <= 80) return fullEffort
  return { seeds: 4, first: 20_000, second: 60_000, polish: 90_000, further: 50_000 }
}

export interface Arranged {
  readonly places: Places
  readonly cost: number
  readonly flaws: Flaws
}

interface Run {
  readonly steps: number
  readonly hot: number
  readonly cold: number
  readonly seed: number
  readonly wishes?: Wishes
  readonly groupMoves?: boolean
  readonly reach?: number
}

/** Anneals a layout from known places. The same input and seed give the same places. */
export function improve(input: LayoutInput, from: Places, run: Run): Arranged {
  const { wishes = freshWishes, seed, ...options } = run
  const sheet = makeSheet(input, from, wishes)
  const cost = anneal(sheet, { ...options, random: seededRandom(seed) })
  return { places: placesOf(sheet), cost, flaws: countFlaws(sheet) }
}

/** A fresh layout: many seeded beginnings, the best three carried on, the best of those polished. */
export function arrangeFresh(input: LayoutInput, effort: Effort, onProgress?: (share: number) => void): Arranged {
  const tried: (Arranged & { seed: number })[] = []
  for (let seed = 1; seed <= effort.seeds; seed++) {
    const from = firstPlaces(input, seededRandom(seed))
    tried.push({ ...improve(input, from, { steps: effort.first, hot: 250, cold: 2, seed }), seed })
    onProgress?.((0.5 * seed) / effort.seeds)
  }
  tried.sort((one, other) => one.cost - other.cost)
  const best = tried.slice(0, 3).map((known, index) => {
    const better = improve(input, known.places, { steps: effort.second, hot: 70, cold: 0.4, seed: known.seed })
    onProgress?.(0.5 + 0.1 * (index + 1))
    return better
  })
  best.sort((one, other) => one.cost - other.cost)
  const [winner] = best
  if (!winner) return improve(input, firstPlaces(input, seededRandom(1)), { steps: 0, hot: 1, cold: 1, seed: 1 })
  const polished = improve(input, winner.places, { steps: effort.polish, hot: 55, cold: 0.3, seed: 5 })
  return polished.cost < winner.cost ? polished : winner
}

/** The same map on a sheet of another size: stretched, with x and y exchanged for a portrait one, then annealed. */
export function arrangeLike(
  input: LayoutInput,
  other: { readonly places: Places; readonly width: number; readonly height: number },
  effort: Effort,
): Arranged {
  const portrait = input.height > input.width !== other.height > other.width
  const { places } = other
  const scaled = (list: readonly number[], from: number, to: number) => list.map((value) => (value / from) * to)
  const from: Places = portrait
    ? {
        ...places,
        x: scaled(places.y, other.height, input.width),
        y: scaled(places.x, other.width, input.height),
        nameX: scaled(places.nameY, other.height, input.width),
        nameY: scaled(places.nameX, other.width, input.height),
      }
    : {
        ...places,
        x: scaled(places.x, other.width, input.width),
        y: scaled(places.y, other.height, input.height),
        nameX: scaled(places.nameX, other.width, input.width),
        nameY: scaled(places.nameY, other.height, input.height),
      }
  const wishes: Wishes = portrait
    ? { anchor: 0.6, separation: 150, separationReach: 1.7 }
    : { ...freshWishes, anchor: 4 }
  return improve(input, from, { steps: effort.further, hot: portrait ? 160 : 45, cold: 0.3, seed: 3, wishes })
}

/** A known map after a small change: cool, short steps, and staying where one stood is worth much. */
export function arrangeAgain(input: LayoutInput, before: Places): Arranged {
  const wishes: Wishes = { ...freshWishes, anchor: 150 }
  return improve(input, before, {
    steps: 30_000,
    hot: 12,
    cold: 0.3,
    seed: 1,
    wishes,
    groupMoves: false,
    reach: 0.06,
  })
}
