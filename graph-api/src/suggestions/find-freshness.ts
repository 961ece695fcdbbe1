import type { Graph } from '../database/graph.ts'
import { readState } from './statements.ts'

/** Whether texts are compared by meaning: not at all, not all yet, or all. */
export type MeaningState = 'off' | 'working' | 'ready'

export interface Freshness {
  readonly computedAt: string | null
  readonly pendingChanges: number
  readonly modelVersion: string | null
  readonly meaning: MeaningState
  readonly encodedTexts: number
  readonly textsToEncode: number
}

/**
 * When the suggestions were last brought up to date, how many changes are not in them yet, and how far the meaning of texts
 * has been worked out.
 * @param hasModel whether this process has a sentence model open
 */
export async function findFreshness(graph: Graph, hasModel: boolean): Promise<Freshness> {
  const [state] = await graph.read(readState, {})
  const { encodedTexts: encoded, textsToEncode: all, ...rest } = state ?? emptyState
  const isReady = encoded !== null && all !== null && encoded >= all
  return {
    ...rest,
    meaning: !hasModel ? 'off' : isReady ? 'ready' : 'working',
    encodedTexts: encoded ?? 0,
    textsToEncode: all ?? 0,
  }
}

const emptyState = {
  computedAt: null,
  pendingChanges: 0,
  modelVersion: null,
  encodedTexts: null,
  textsToEncode: null,
}
