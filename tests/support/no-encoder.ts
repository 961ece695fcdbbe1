import { MessageChannel } from 'node:worker_threads'
import type { EncoderHandle } from '@mellanrum/graph-api/embeddings/start-encoder'

/** An encoder without a model, as on a machine where none loads: words carry alone. */
export const noEncoder: EncoderHandle = {
  encode: async () => undefined,
  nearest: async () => [],
  sentence: Promise.resolve('Texts are compared by their words alone.'),
  modelId: () => undefined,
  connect: () => new MessageChannel().port1,
  stop: async () => {},
}
