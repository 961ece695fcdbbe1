import fc from 'fast-check'
import { expect, it } from 'vitest'
import { mostWords, type ReadyWords, WordMemory } from './word-memory.ts'

const dimensions = 16
/** What one vector takes: a step of 32 bytes. */
const bytes = 32
const mean = new Float32Array(dimensions)
const words = fc.array(fc.int8Array({ minLength: dimensions, maxLength: dimensions }), { minLength: 1, maxLength: 4 })

function put(memory: WordMemory, id: string, vectors: readonly Int8Array[]): ReadyWords {
  const count = vectors.length
  return memory.put(id, Int8Array.from(vectors.flatMap((vector) => [...vector])), {
    chosen: vectors.map((_, at) => at),
    weights: new Float32Array(count).fill(1 / count),
    spans: new Uint16Array(2 * count),
  })
}

it('keeps what was made ready lately, and compares it as if all were there', () => {
  fc.assert(
    fc.property(fc.array(words, { minLength: 2, maxLength: 120 }), (texts) => {
      const [small, large] = [new WordMemory(mean, 2 * bytes * mostWords), new WordMemory(mean, 1e6)]
      for (const [at, vectors] of texts.entries()) {
        const [inSmall, inLarge] = [put(small, `${at}`, vectors), put(large, `${at}`, vectors)]
        expect(small.get(`${at}`)).toBe(inSmall)
        // Half of the room holds eight texts of four words, so that the seven before are there.
        for (let before = Math.max(0, at - 7); before < at; before += 1) {
          const [left, right] = [small.get(`${before}`), large.get(`${before}`)]
          expect(left && small.likeness(left, inSmall)).toBe(right && large.likeness(right, inLarge))
        }
      }
    }),
  )
})

it('forgets what is removed, in whichever half it stands', () => {
  const memory = new WordMemory(mean, 2 * bytes * mostWords)
  const vector = new Int8Array(dimensions).fill(9)
  const many = Array.from({ length: mostWords }, () => vector)
  put(memory, 'earlier', many)
  put(memory, 'later', many)
  expect([memory.has('earlier'), memory.has('later')]).toEqual([true, true])
  memory.remove('earlier')
  expect([memory.has('earlier'), memory.has('later')]).toEqual([false, true])
  memory.remove('later')
  expect(memory.has('later')).toBe(false)
})
