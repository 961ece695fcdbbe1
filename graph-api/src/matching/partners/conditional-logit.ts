import { seededRandom } from '../seeded-random.ts'

/** One question: which of the rows was the true one. Rows stand one after another, `width` values each. */
export interface Choice {
  readonly rows: Float32Array
  /** How many candidates each row stands for. */
  readonly weights: Float32Array
  readonly count: number
  readonly chosen: number
  /** How much the question counts. */
  readonly importance: number
}

export interface LogitOptions {
  readonly epochs: number
  /** Questions a step. */
  readonly batch: number
  readonly rate: number
  /** How strongly weights are held where they start, in units of each value's spread. */
  readonly ridge: number
  /** Where weights start; 0 unless told. */
  readonly start?: readonly number[]
}

/**
 * Conditional logit (McFadden 1974) by mini-batch Adam with averaged last steps; a ridge on standardised weights towards
 * where they start. Sampled candidates count by the square root of how many they stand for: full weight lets the thousands
 * that nobody would propose decide, none lets them in among the first ten (both were tried).
 */
export function fitConditionalLogit(choices: readonly Choice[], width: number, options: LogitOptions): number[] {
  if (choices.length === 0) return Array.from({ length: width }, (_, f) => options.start?.[f] ?? 0)
  const spread = spreadsWithin(choices, width)
  const start = Float64Array.from(spread, (one, f) => (options.start?.[f] ?? 0) * one)
  const random = seededRandom(choices.length)
  const order = choices.map((_, at) => at)
  const total = Math.ceil(choices.length / options.batch) * options.epochs
  const descent = createDescent(start, { rate: options.rate, total })
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    shuffle(order, random)
    for (let from = 0; from < order.length; from += options.batch) {
      const slope = new Float64Array(width)
      let importance = 0
      for (const at of order.slice(from, from + options.batch)) {
        const choice = choices[at]
        if (choice === undefined) continue
        addSlope(slope, choice, descent.weights, spread)
        importance += choice.importance
      }
      descent.step((f) => {
        const pull = options.ridge * ((descent.weights[f] ?? 0) - (start[f] ?? 0))
        return (slope[f] ?? 0) / importance - pull
      })
    }
  }
  return Array.from(descent.average(), (weight, f) => weight / (spread[f] ?? 1))
}

/** Adam (Kingma & Ba 2015), uphill, with a falling rate; the answer is the mean of the last fifth of its steps. */
function createDescent(start: Float64Array, { rate, total }: { rate: number; total: number }) {
  const weights = start.slice()
  const [first, second, sum] = [start.map(() => 0), start.map(() => 0), start.map(() => 0)]
  let step = 0
  let summed = 0
  return {
    weights,
    step(slopeOf: (f: number) => number) {
      step += 1
      const now = rate * (1 - (0.95 * step) / total)
      for (let f = 0; f < weights.length; f += 1) {
        const g = slopeOf(f)
        first[f] = 0.9 * (first[f] ?? 0) + 0.1 * g
        second[f] = 0.995 * (second[f] ?? 0) + 0.005 * g * g
        const scale = Math.sqrt((second[f] ?? 0) / (1 - 0.995 ** step)) + 1e-7
        weights[f] = (weights[f] ?? 0) + (now * (first[f] ?? 0)) / (1 - 0.9 ** step) / scale
      }
      if (step <= 0.8 * total) return
      summed += 1
      for (let f = 0; f < weights.length; f += 1) sum[f] = (sum[f] ?? 0) + (weights[f] ?? 0)
    },
    average: () => (summed === 0 ? weights : sum.map((one) => one / summed)),
  }
}

/** Adds importance·(true row − expected row), in units of each value's spread. */
function addSlope(slope: Float64Array, choice: Choice, weights: Float64Array, spread: Float64Array): void {
  const { rows, count, chosen, importance } = choice
  const width = weights.length
  const scores = new Float64Array(count)
  for (let k = 0; k < count; k += 1) {
    for (let f = 0; f < width; f += 1) {
      scores[k] = (scores[k] ?? 0) + ((weights[f] ?? 0) * (rows[k * width + f] ?? 0)) / (spread[f] ?? 1)
    }
  }
  const most = Math.max(...scores)
  const odds = scores.map((score, k) => Math.sqrt(choice.weights[k] ?? 1) * Math.exp(score - most))
  const sum = odds.reduce((total, one) => total + one, 0)
  for (let k = 0; k < count; k += 1) {
    const pull = importance * ((k === chosen ? 1 : 0) - (odds[k] ?? 0) / sum)
    if (Math.abs(pull) < 1e-4) continue
    for (let f = 0; f < width; f += 1) {
      slope[f] = (slope[f] ?? 0) + (pull * (rows[k * width + f] ?? 0)) / (spread[f] ?? 1)
    }
  }
}

/** Standard deviation of each value within questions: between questions it decides nothing. */
function spreadsWithin(choices: readonly Choice[], width: number): Float64Array {
  const variance = new Float64Array(width)
  for (const { rows, count } of choices) {
    for (let f = 0; f < width; f += 1) {
      let sum = 0
      let squares = 0
      for (let k = 0; k < count; k += 1) {
        const value = rows[k * width + f] ?? 0
        sum += value
        squares += value * value
      }
      variance[f] = (variance[f] ?? 0) + squares / count - (sum / count) ** 2
    }
  }
  return variance.map((sum) => Math.sqrt(Math.max(sum / choices.length, 1e-9)))
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1))
    const [left, right] = [order[at] ?? 0, order[other] ?? 0]
    order[at] = right
    order[other] = left
  }
}
