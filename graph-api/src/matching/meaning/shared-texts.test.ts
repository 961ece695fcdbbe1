import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { EncodedText } from './model.ts'
import { inSharedMemory } from './shared-texts.ts'

const encoded = fc
  .record({
    pooled: fc.int8Array({ minLength: 3, maxLength: 3 }),
    words: fc.int8Array({ maxLength: 9 }),
    spans: fc.uint16Array({ maxLength: 6 }),
  })
  .map((text): EncodedText => text)

it('texts in shared memory are what they were, and stay one block when they are sent', () => {
  fc.assert(
    fc.property(fc.array(encoded, { maxLength: 6 }), (texts) => {
      const shared = inSharedMemory(texts)
      expect(shared).toEqual(texts)
      // As a message to a thread is made.
      const received = structuredClone(shared)
      expect(received).toEqual(texts)
      expect(
        new Set(received.flatMap(({ pooled, words, spans }) => [pooled.buffer, words.buffer, spans.buffer])).size,
      ).toBe(Math.min(1, texts.length))
      const [mine, theirs] = [shared[0]?.pooled, received[0]?.pooled]
      if (mine && theirs) {
        mine[0] = 17
        expect(theirs[0]).toBe(17)
      }
    }),
  )
})
