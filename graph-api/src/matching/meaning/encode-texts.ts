import type { EncodedText, ModelRun, SentenceEncoder } from './model.ts'
import { type Projections, project } from './projection.ts'
import { type ReadText, readTexts } from './read-texts.ts'
import type { Tokenizer } from './tokenizer.ts'

/** An encoder over a model that somebody else runs (`run`): cuts, runs, and makes smaller. */
export function encoderOver(options: {
  readonly modelId: string
  readonly tokenizer: Tokenizer
  readonly projections: Projections
  readonly run: ModelRun
}): SentenceEncoder {
  const { modelId, projections } = options
  return {
    modelId,
    dimensions: projections.texts.dimensions,
    encode: async (texts) => (await readTexts(options, texts)).map((read) => encodedText(read, projections)),
  }
}

function encodedText(read: ReadText | undefined, { texts, words }: Projections): EncodedText {
  const { dimensions } = texts
  if (!read) return { pooled: new Int8Array(dimensions), words: new Int8Array(0), spans: new Uint16Array(0) }
  const vectors = new Int8Array(read.words.length * dimensions)
  read.words.forEach(({ vector }, at) => {
    vectors.set(project(vector, words), at * dimensions)
  })
  return {
    pooled: project(read.whole, texts),
    words: vectors,
    spans: Uint16Array.from(read.words.flatMap(({ start, end }) => [start, end])),
  }
}
