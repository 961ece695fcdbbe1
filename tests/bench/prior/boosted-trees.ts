import type { Choice } from '@mellanrum/graph-api/matching/partners/conditional-logit'
import type { PartnerTree } from '@mellanrum/graph-api/matching/partners/partner-trees'
import { seededRandom } from '@mellanrum/graph-api/matching/seeded-random'
import { type Binned, bin, edgesOf } from './bins.ts'

/** A question with the score its rows have already. */
export interface ScoredChoice extends Choice {
  readonly scores: Float64Array
}

const trees = 100
const depth = 3
const learningRate = 0.06
const shrinkage = 8
/** A side of a split holds at least this much curvature: some ten questions. */
const leastCurvature = 5
const questionShare = 0.35
const featureShare = 0.7
const nodes = 2 ** (depth + 1) - 1
const innerNodes = 2 ** depth - 1

/**
 * Gradient-boosted trees on the same likelihood as the logit (Friedman 2001; second-order steps as in Chen & Guestrin 2016),
 * begun at the scores that the rows have. A third of the questions and most features for each tree, from a fixed seed.
 */
export function boostTrees(choices: readonly ScoredChoice[], width: number): PartnerTree[] {
  const edges = edgesOf(choices, width)
  const questions = choices.map((choice) => ({ choice, binned: bin(choice, edges), scores: choice.scores.slice() }))
  const random = seededRandom(choices.length)
  return Array.from({ length: trees }, () => {
    const drawn = questions.filter(() => random() < questionShare).map((one) => ({ ...one, ...slopesOf(one) }))
    const asked = edges.map(() => random() < featureShare)
    const tree = growTree(drawn, { edges, asked })
    for (const { binned, scores } of questions) {
      for (let k = 0; k < scores.length; k += 1) {
        scores[k] = (scores[k] ?? 0) + (tree.values[fall(tree, binned, k, innerNodes)] ?? 0)
      }
    }
    return { features: tree.features, limits: tree.limits.map(rounded), values: tree.values.map(rounded) }
  })
}

interface Question {
  readonly choice: ScoredChoice
  readonly binned: Binned
  readonly scores: Float64Array
}

interface SlopedQuestion extends Question {
  readonly slopes: Float64Array
  readonly curvatures: Float64Array
}

function slopesOf({ choice, scores }: Question) {
  const most = Math.max(...scores)
  const odds = scores.map((score) => Math.exp(score - most))
  const sum = odds.reduce((total, one) => total + one, 0)
  const slopes = odds.map((one, k) => choice.importance * ((k === choice.chosen ? 1 : 0) - one / sum))
  const curvatures = odds.map((one) => choice.importance * (one / sum) * (1 - one / sum))
  return { slopes, curvatures }
}

interface GrowingTree {
  readonly features: number[]
  readonly limits: number[]
  readonly cuts: number[]
  readonly values: number[]
}

interface Splitting {
  readonly edges: readonly Float64Array[]
  readonly asked: readonly boolean[]
}

function growTree(questions: readonly SlopedQuestion[], { edges, asked }: Splitting): GrowingTree {
  const none = () => Array.from({ length: innerNodes }, () => -1)
  const tree = {
    features: none(),
    limits: none().fill(0),
    cuts: none().fill(0),
    values: Array.from({ length: nodes }, () => 0),
  }
  const bins = Math.max(...edges.map((list) => list.length)) + 1
  for (let level = 0; level < depth; level += 1) {
    const first = 2 ** level - 1
    const size = edges.length * bins
    const slopes = new Float64Array(2 ** level * size)
    const curvatures = new Float64Array(2 ** level * size)
    for (const question of questions) {
      for (let k = 0; k < question.slopes.length; k += 1) {
        const node = fall(tree, question.binned, k, first)
        if (node < first) continue
        for (let f = 0; f < edges.length; f += 1) {
          if (!asked[f]) continue
          const at = (node - first) * size + f * bins + (question.binned.bins[k * edges.length + f] ?? 0)
          slopes[at] = (slopes[at] ?? 0) + (question.slopes[k] ?? 0)
          curvatures[at] = (curvatures[at] ?? 0) + (question.curvatures[k] ?? 0)
        }
      }
    }
    for (let node = first; node <= 2 * first; node += 1) {
      const from = (node - first) * size
      const split = bestSplit({
        edges,
        asked,
        bins,
        slopes: slopes.subarray(from),
        curvatures: curvatures.subarray(from),
      })
      if (split === null) continue
      tree.features[node] = split.feature
      tree.cuts[node] = split.cut
      tree.limits[node] = edges[split.feature]?.[split.cut] ?? 0
      tree.values[2 * node + 1] = split.below
      tree.values[2 * node + 2] = split.above
    }
  }
  return tree
}

interface Histogram extends Splitting {
  readonly bins: number
  readonly slopes: Float64Array
  readonly curvatures: Float64Array
}

function bestSplit({ edges, asked, bins, slopes, curvatures }: Histogram) {
  let best: { gain: number; feature: number; cut: number; below: number; above: number } | null = null
  edges.forEach((list, feature) => {
    if (!asked[feature]) return
    const from = feature * bins
    const all = sumOf(slopes, from, bins)
    const bend = sumOf(curvatures, from, bins)
    let [slope, curvature] = [0, 0]
    for (let cut = 0; cut < list.length; cut += 1) {
      slope += slopes[from + cut] ?? 0
      curvature += curvatures[from + cut] ?? 0
      if (curvature < leastCurvature || bend - curvature < leastCurvature) continue
      const gain =
        slope ** 2 / (curvature + shrinkage) +
        (all - slope) ** 2 / (bend - curvature + shrinkage) -
        all ** 2 / (bend + shrinkage)
      if (gain <= (best?.gain ?? 1e-3)) continue
      const below = (learningRate * slope) / (curvature + shrinkage)
      const above = (learningRate * (all - slope)) / (bend - curvature + shrinkage)
      best = { gain, feature, cut, below, above }
    }
  })
  return best as { feature: number; cut: number; below: number; above: number } | null
}

function sumOf(values: Float64Array, from: number, count: number): number {
  let sum = 0
  for (let at = from; at < from + count; at += 1) sum += values[at] ?? 0
  return sum
}

/** Where row k comes to rest among the nodes that are split so far, at most at the first of a level. */
function fall(tree: GrowingTree, { bins, width }: Binned, k: number, level: number): number {
  let node = 0
  while (node < level) {
    const feature = tree.features[node] ?? -1
    if (feature < 0) return node
    node = (bins[k * width + feature] ?? 0) <= (tree.cuts[node] ?? 0) ? 2 * node + 1 : 2 * node + 2
  }
  return node
}

function rounded(value: number): number {
  return Number(value.toPrecision(5))
}
