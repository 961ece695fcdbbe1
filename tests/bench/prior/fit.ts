import { type Choice, fitConditionalLogit } from '@mellanrum/graph-api/matching/partners/conditional-logit'
import { partnerFeatures } from '@mellanrum/graph-api/matching/partners/partner-features'
import { type PartnerPrior, partnerWeights } from '@mellanrum/graph-api/matching/partners/partner-prior'
import { rerankedByTrees } from '@mellanrum/graph-api/matching/partners/rank-partners'
import { boostTrees, type ScoredChoice } from './boosted-trees.ts'

const width = partnerFeatures.length

const logit = { epochs: 12, batch: 16, rate: 0.03, ridge: 0.002 } as const

/** Weights on all questions, then trees on what the best by those weights leave to tell apart. */
export function fitPrior(choices: readonly Choice[]): PartnerPrior {
  const weights = fitConditionalLogit(choices, width, logit).map((weight) => Number(weight.toPrecision(5)))
  const trees = boostTrees(
    choices.flatMap((choice) => bestOf(choice, weights)),
    width,
  )
  const named = partnerFeatures.map((feature, at) => [feature, weights[at] ?? 0] as const)
  return { weights: partnerWeights(Object.fromEntries(named)), trees }
}

/** The rows that the weights put first, with their scores; none where the true one is not among them. */
function bestOf(choice: Choice, weights: readonly number[]): ScoredChoice[] {
  const scored = Array.from({ length: choice.count }, (_, row) => ({
    row,
    score: weights.reduce((sum, weight, f) => sum + weight * (choice.rows[row * width + f] ?? 0), 0),
  }))
  const whole = scored.filter(({ row }) => choice.weights[row] === 1)
  const best = whole.sort((x, y) => y.score - x.score).slice(0, rerankedByTrees)
  const chosen = best.findIndex(({ row }) => row === choice.chosen)
  if (chosen < 0) return []
  const rows = new Float32Array(best.length * width)
  best.forEach(({ row }, at) => {
    rows.set(choice.rows.subarray(row * width, (row + 1) * width), at * width)
  })
  return [{ ...choice, rows, chosen, count: best.length, scores: Float64Array.from(best, ({ score }) => score) }]
}
