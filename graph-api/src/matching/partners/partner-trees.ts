import { type PartnerColumns, type PartnerFeature, partnerFeatures } from './partner-features.ts'

/**
 * A small regression tree, whole to its depth: node k has children 2k + 1 (value ≤ limit) and 2k + 2. A node without a
 * feature (−1) is a leaf.
 */
export interface PartnerTree {
  /** Index into `partnerFeatures` for each inner node. */
  readonly features: readonly number[]
  readonly limits: readonly number[]
  /** Log odds at every node; an inner node's is what the tree would say if it stopped there. */
  readonly values: readonly number[]
}

/** What the trees add to one candidate's score, in log odds. */
export function addedByTrees(trees: readonly PartnerTree[], columns: PartnerColumns, candidate: number): number {
  let sum = 0
  for (const tree of trees) sum += tree.values[lastNode(tree, columns, candidate)] ?? 0
  return sum
}

/**
 * The same, told apart by feature: each step down a tree moves the value, and the feature it asked about gets the difference
 * (Saabas 2014). They sum to what the trees add, but for the trees' values at their roots, which are the same for everyone.
 */
export function addedByFeature(trees: readonly PartnerTree[], columns: PartnerColumns, candidate: number) {
  const added = new Map<PartnerFeature, number>()
  for (const tree of trees) {
    for (let node = 0; ; ) {
      const feature = partnerFeatures[tree.features[node] ?? -1]
      if (feature === undefined) break
      const next = childOf(tree, node, columns[feature][candidate] ?? 0)
      added.set(feature, (added.get(feature) ?? 0) + (tree.values[next] ?? 0) - (tree.values[node] ?? 0))
      node = next
    }
  }
  return added
}

function lastNode(tree: PartnerTree, columns: PartnerColumns, candidate: number): number {
  for (let node = 0; ; ) {
    const feature = partnerFeatures[tree.features[node] ?? -1]
    if (feature === undefined) return node
    node = childOf(tree, node, columns[feature][candidate] ?? 0)
  }
}

function childOf(tree: PartnerTree, node: number, value: number): number {
  return value <= (tree.limits[node] ?? 0) ? 2 * node + 1 : 2 * node + 2
}
