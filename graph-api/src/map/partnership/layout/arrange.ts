import { seededRandom } from '../../../matching/seeded-random.ts'
import { anneal } from './anneal.ts'
import { countFlaws, type Flaws } from './count-flaws.ts'
import { firstPlaces } from './first-places.ts'
import { type CostWeights, defaultCostWeights, type LayoutInput, type Places } from './model.ts'
import { makeSheet, placesOf } from './sheet.ts'

/** How much work goes into a layout, in steps of annealing: some 20,000 a second for 60 organisations. */
export interface Effort {
  /** Rounds of ever fewer layouts: so many of the best go on, each for so many steps. */
  readonly rounds: ReadonlyArray<{
    readonly kept: number
    readonly steps: number
    readonly hot: number
    readonly cold: number
  }>
  readonly polish: number
  /** For each further sheet. */
  readonly further: number
}

export const fullEffort: Effort = {
  rounds: [
    { kept: 12, steps: 20_000, hot: 250, cold: 4 },
    { kept: 4, steps: 50_000, hot: 140, cold: 2 },
    { kept: 2, steps: 100_000, hot: 110, cold: 0.4 },
  ],
  polish: 600_000,
  further: 250_000,
}

/** A part of an effort, for a look and not a result. */
export function shareOf({ rounds, polish, further }: Effort, share: number): Effort {
  const part = (count: number) => Math.max(1, Math.round(count * share))
  return {
    rounds: rounds.map((round) => ({
      ...round,
      kept: Math.max(1, Math.round(round.kept * 0.3)),
      steps: part(round.steps),
    })),
    polish: part(polish),
    further: part(further),
  }
}

/** Steps cost more the more there is to place: a large network gets fewer, so that a layout ends within minutes. */
export function effortFor(organisations: number): Effort {
  if (organisations <= 80) return fullEffort
  return {
    rounds: [
      { kept: 4, steps: 15_000, hot: 250, cold: 3 },
      { kept: 1, steps: 60_000, hot: 70, cold: 0.4 },
    ],
    polish: 80_000,
    further: 40_000,
  }
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
  readonly costWeights?: CostWeights
  readonly groupMoves?: boolean
  readonly reach?: number
}

/** Anneals a layout from known places. The same input and seed give the same places. */
export function improve(input: LayoutInput, from: Places, run: Run): Arranged {
  const { costWeights = defaultCostWeights, seed, ...options } = run
  const sheet = makeSheet(input, from, costWeights)
  const cost = anneal(sheet, { ...options, random: seededRandom(seed) })
  return { places: placesOf(sheet), cost, flaws: countFlaws(sheet) }
}

/** A fresh layout: many seeded beginnings, of which the best go on (successive halving), and the very best is polished. */
export function arrangeFresh(input: LayoutInput, effort: Effort, onProgress?: (share: number) => void): Arranged {
  const seeds = Array.from({ length: effort.rounds[0]?.kept ?? 1 }, (_, index) => index + 1)
  let tried = seeds.map((seed) => ({ seed, places: firstPlaces(input, seededRandom(seed)), cost: 0 }))
  const all = effort.rounds.reduce((sum, { kept, steps }) => sum + kept * steps, effort.polish)
  let done = 0
  for (const { kept, ...run } of effort.rounds) {
    tried = tried.slice(0, kept).map(({ seed, places }) => {
      const { cost, places: better } = improve(input, places, { ...run, seed })
      done += run.steps
      onProgress?.(done / all)
      return { seed, places: better, cost }
    })
    tried.sort((one, other) => one.cost - other.cost)
  }
  const best = tried[0]?.places ?? firstPlaces(input, seededRandom(1))
  return polish(input, best, effort)
}

/** The long last round, warm enough for groups to change places. */
export function polish(input: LayoutInput, from: Places, effort: Effort): Arranged {
  return improve(input, from, { steps: effort.polish, hot: 110, cold: 0.3, seed: 10 })
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
  if (portrait) {
    const costWeights: CostWeights = { anchor: 0.6, separation: 150, separationReach: 1.7 }
    return improve(input, from, { steps: effort.further, hot: 160, cold: 0.3, seed: 3, costWeights })
  }
  // Laptop, wall and paper show one map: groups keep their places, and organisations leave theirs only where names need it.
  const costWeights: CostWeights = { ...defaultCostWeights, anchor: 180 }
  return improve(input, from, {
    steps: effort.further,
    hot: 30,
    cold: 0.3,
    seed: 3,
    costWeights,
    groupMoves: false,
    reach: 0.1,
  })
}

/** A known map after a small change: cool, short steps, and staying where one stood is worth much. */
export function arrangeAgain(input: LayoutInput, before: Places): Arranged {
  const costWeights: CostWeights = { ...defaultCostWeights, anchor: 150 }
  return improve(input, before, {
    steps: 30_000,
    hot: 12,
    cold: 0.3,
    seed: 1,
    costWeights,
    groupMoves: false,
    reach: 0.06,
  })
}
