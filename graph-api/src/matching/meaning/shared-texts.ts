import type { EncodedText } from './model.ts'

const bytesOf = ({ pooled, words, spans }: EncodedText) => spans.byteLength + pooled.length + words.length

/**
 * The same texts with all their numbers in one block of memory that threads share: sent to another thread they are not copied,
 * so that two threads that know 100,000 texts hold their vectors once. Nobody may write to them.
 */
export function inSharedMemory(texts: readonly EncodedText[]): EncodedText[] {
  // Each begins at an even place, as the spans of 16 bits must.
  const even = (bytes: number) => bytes + (bytes % 2)
  const block = new SharedArrayBuffer(texts.reduce((sum, text) => sum + even(bytesOf(text)), 0))
  let at = 0
  return texts.map((text) => {
    const spans = new Uint16Array(block, at, text.spans.length)
    const pooled = new Int8Array(block, at + spans.byteLength, text.pooled.length)
    const words = new Int8Array(block, at + spans.byteLength + pooled.length, text.words.length)
    spans.set(text.spans)
    pooled.set(text.pooled)
    words.set(text.words)
    at += even(bytesOf(text))
    return { pooled, words, spans }
  })
}
