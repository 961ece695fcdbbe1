import { feedbackWeights, type PartValues, type ScorePart, scoreParts, scoreWeights } from './weights.ts'

/** What a person can say about a suggestion. */
export type Rating =
  | 'followed'
  | 'introductionAsked'
  | 'accepted'
  | 'met'
  | 'alreadyKnown'
  | 'notRelevant'
  | 'noCapacity'
  | 'remindLater'

/** A rated suggestion with the parts that its score had when it was shown. */
export interface RatedPair {
  readonly rating: Rating
  readonly parts: PartValues
}

/** Relevant, not relevant, or says nothing about relevance. "No capacity" is about load; not seen is not rated at all. */
const relevance: Readonly<Record<Rating, 0 | 1 | null>> = {
  followed: 1,
  introductionAsked: 1,
  accepted: 1,
  met: 1,
  alreadyKnown: 1,
  notRelevant: 0,
  noCapacity: null,
  remindLater: null,
}

export interface LearnedWeights {
  /** Each ≥ 0, sum 1. */
  readonly weights: PartValues
  readonly moved: readonly {
    readonly part: ScorePart
    readonly from: number
    readonly to: number
    readonly spread: number
  }[]
  readonly relevant: number
  readonly notRelevant: number
  /** Share of the rated suggestions that were relevant, 0 to 1; null before the first rating. */
  readonly precision: number | null
}

/**
 * Bayesian logistic regression on the parts of rated suggestions: log odds = steepness·Σ wₖxₖ + c, a normal prior around
 * the weights, the most probable w ≥ 0 found by coordinate-wise Newton steps (Spiegelhalter & Lauritzen 1990; Genkin,
 * Lewis & Madigan 2007). It starts again from the prior each time, so the order of judgements has no say, an undone
 * rating leaves no trace, and a reset is an empty list.
 */
export function learnWeights(rated: readonly RatedPair[], prior: PartValues = scoreWeights): LearnedWeights {
  const rows = rated.flatMap(({ rating, parts }) => {
    const y = relevance[rating]
    return y === null ? [] : [{ y, x: scoreParts.map((part) => parts[part]) }]
  })
  const start = scoreParts.map((part) => prior[part])
  const { weights, spreads } = mostProbable(rows, start)
  const sum = weights.reduce((total, weight) => total + weight, 0)
  const scaled = sum > 0 ? weights.map((weight) => weight / sum) : start
  const relevant = rows.filter(({ y }) => y === 1).length
  return {
    weights: partsFrom(scaled),
    moved: scoreParts.map((part, k) => ({ part, from: prior[part], to: scaled[k] ?? 0, spread: spreads[k] ?? 0 })),
    relevant,
    notRelevant: rows.length - relevant,
    precision: rows.length === 0 ? null : relevant / rows.length,
  }
}

interface Row {
  readonly y: 0 | 1
  readonly x: readonly number[]
}

function mostProbable(rows: readonly Row[], prior: readonly number[]) {
  const { priorSpread, interceptSpread, steepness } = feedbackWeights
  // The intercept is the last column: how readily this network says yes, which must not be read as a weight.
  const columns = rows.map(({ y, x }) => ({ y, x: [...x.map((value) => steepness * value), 1] }))
  const means = [...prior, -steepness * typicalScore(rows, prior)]
  const precisions = [...prior.map(() => priorSpread ** -2), interceptSpread ** -2]
  const values = [...means]
  const curvature = [...precisions]
  for (let sweep = 0; sweep < 60; sweep += 1) {
    let largest = 0
    for (let k = 0; k < values.length; k += 1) {
      const before = values[k] ?? 0
      let slope = -(precisions[k] ?? 0) * (before - (means[k] ?? 0))
      let bend = precisions[k] ?? 0
      for (const { y, x } of columns) {
        const p = sigmoid(x.reduce((sum, value, j) => sum + value * (values[j] ?? 0), 0))
        slope += (x[k] ?? 0) * (y - p)
        // A quarter is the steepest a logistic curve gets: a step that can never overshoot.
        bend += (x[k] ?? 0) ** 2 * 0.25
      }
      const stepped = before + slope / bend
      const after = k < prior.length ? Math.max(0, stepped) : stepped
      values[k] = after
      curvature[k] = bend
      largest = Math.max(largest, Math.abs(after - before))
    }
    if (largest < 1e-9) break
  }
  return {
    weights: values.slice(0, prior.length),
    spreads: curvature.slice(0, prior.length).map((bend) => bend ** -0.5),
  }
}

function typicalScore(rows: readonly Row[], prior: readonly number[]): number {
  if (rows.length === 0) return 0
  const scores = rows.map(({ x }) => x.reduce((sum, value, k) => sum + value * (prior[k] ?? 0), 0))
  return scores.reduce((sum, score) => sum + score, 0) / rows.length
}

function sigmoid(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds))
}

function partsFrom(values: readonly number[]): PartValues {
  return Object.fromEntries(scoreParts.map((part, at) => [part, values[at] ?? 0])) as Record<ScorePart, number>
}
