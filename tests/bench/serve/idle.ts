import type { EncoderHandle } from '@mellanrum/graph-api/embeddings/start-encoder'
import type { MatcherHandle } from '@mellanrum/graph-api/suggestions/start-matcher'

/** An encoder and a matcher that do nothing: what they compute beside the answers is measured by other benches. */
export const idleEncoder = {
  encode: async () => undefined,
  nearest: async () => [],
  modelId: () => undefined,
} as unknown as EncoderHandle

const nothing = async () => []
const none = async () => null

export const idleMatcher = {
  similar: nothing,
  forDraft: nothing,
  couldJoin: nothing,
  propose: nothing,
  replace: nothing,
  gap: none,
  compose: none,
  state: () => ({ state: 'away' }),
  notify: () => undefined,
} as unknown as MatcherHandle
