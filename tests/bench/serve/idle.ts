import type { EncoderHandle } from '@mellanrum/graph-api/embeddings/start-encoder'
import type { MatcherHandle } from '@mellanrum/graph-api/suggestions/start-matcher'

/** An encoder and a matcher that do nothing: what they compute beside the answers is measured by other benches. */
export const idleEncoder = {
  encode: async () => undefined,
  nearest: async () => [],
  modelId: () => undefined,
} as unknown as EncoderHandle

export const idleMatcher = new Proxy({} as MatcherHandle, { get: () => async () => ({ state: 'away' }) as never })
