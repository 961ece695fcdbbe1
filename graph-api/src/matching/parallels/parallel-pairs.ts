import type { Candidate, Strength } from './score.ts'

export interface Parallel extends Candidate {
  /** Each is the other's best. */
  readonly mutual: boolean
  /** 0 to 1. */
  readonly confidence: number
  /** Undefined where the evidence is too thin to say anything. */
  readonly strength: Strength | undefined
}

/** Two parallel initiatives, `left` before `right`, as one of them sees it. */
export interface ParallelPair {
  readonly left: string
  readonly right: string
  readonly parallel: Parallel
}

/** The key of a pair whose ids stand in order. */
export function pairKey(left: string, right: string): string {
  return `${left} ${right}`
}

/** Of a pair as both sides see it, keeps the surer view. */
export function keepSurer(pairs: Map<string, ParallelPair>, pair: ParallelPair): void {
  const key = pairKey(pair.left, pair.right)
  const known = pairs.get(key)
  if (known === undefined || known.parallel.confidence < pair.parallel.confidence) pairs.set(key, pair)
}
