/**
 * The meaning of a text or a word as whole numbers from −127 to 127, the largest ±127. Only where a vector points counts,
 * never its length.
 */
export type Vector = Int8Array

/** A text as the sentence model reads it. */
export interface EncodedText {
  /** The whole text. */
  readonly pooled: Vector
  /** Its content words in their context, one vector after the other, in the order of the text. */
  readonly words: Int8Array
  /** Where each of those words stands: start, end (exclusive), start, end … as UTF-16 offsets in the text as given. */
  readonly spans: Uint16Array
}

/** Turns texts into vectors. */
export interface SentenceEncoder {
  /** Names the model and how its output is made smaller: vectors of different ids are never compared. */
  readonly modelId: string
  /** Numbers in a vector. */
  readonly dimensions: number
  /** One answer a text, in order; an empty text has a vector of zeros and no words. */
  encode(texts: readonly string[]): Promise<EncodedText[]>
}

/** Runs the model on rows of token ids, padded to one length. */
export type ModelRun = (input: {
  readonly ids: Int32Array
  readonly mask: Int32Array
  readonly rows: number
  readonly length: number
}) => Promise<ModelOutput>

export interface ModelOutput {
  /** rows × length × width: each token in its context. */
  readonly tokens: Float32Array
  /** rows × width: each text, of length 1. */
  readonly texts: Float32Array
}
