import type { EncodedText } from './model.ts'

/** An encoded text as bytes, as it is stored: the number of words (16 bit), pooled, words, spans (16 bit each, little endian). */
export function pack({ pooled, words, spans }: EncodedText): Int8Array {
  const bytes = new Int8Array(2 + pooled.length + words.length + spans.length * 2)
  const view = new DataView(bytes.buffer)
  view.setUint16(0, spans.length / 2, true)
  bytes.set(pooled, 2)
  bytes.set(words, 2 + pooled.length)
  spans.forEach((offset, at) => {
    view.setUint16(2 + pooled.length + words.length + at * 2, offset, true)
  })
  return bytes
}

/** The encoded text again; undefined where the bytes are not one of this many dimensions. */
export function unpack(bytes: Int8Array, dimensions: number): EncodedText | undefined {
  if (bytes.length < 2) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const count = view.getUint16(0, true)
  const spansAt = 2 + dimensions + count * dimensions
  if (bytes.length !== spansAt + count * 4) return undefined
  return {
    pooled: bytes.slice(2, 2 + dimensions),
    words: bytes.slice(2 + dimensions, spansAt),
    spans: Uint16Array.from({ length: count * 2 }, (_none, at) => view.getUint16(spansAt + at * 2, true)),
  }
}
