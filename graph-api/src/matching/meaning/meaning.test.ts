import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cosine, nearestWords, wordLikeness } from './likeness.ts'
import type { EncodedText } from './model.ts'
import { pack, unpack } from './packing.ts'
import { project, readProjections } from './projection.ts'
import { TextTable } from './text-table.ts'

const dimensions = 4
const vector = fc
  .array(fc.integer({ min: -127, max: 127 }), { minLength: dimensions, maxLength: dimensions })
  .map((values) => Int8Array.from(values))
const encoded: fc.Arbitrary<EncodedText> = fc
  .record({ pooled: vector, words: fc.array(vector, { maxLength: 5 }) })
  .map(({ pooled, words }) => ({
    pooled,
    words: Int8Array.from(words.flatMap((word) => [...word])),
    spans: Uint16Array.from(words.flatMap((_word, at) => [at * 5, at * 5 + 4])),
  }))

describe('vectors', () => {
  it('are as near one another either way, and nearest to themselves', () => {
    fc.assert(
      fc.property(vector, vector, (a, b) => {
        expect(cosine(a, b)).toBeCloseTo(cosine(b, a), 12)
        expect(Math.abs(cosine(a, b))).toBeLessThanOrEqual(1 + 1e-9)
        if (a.some((value) => value !== 0)) expect(cosine(a, a)).toBeCloseTo(1, 9)
      }),
    )
  })

  it('keep the vector of what is projected, whatever its length', () => {
    const projection = { width: 2, dimensions: 2, mean: Float32Array.of(1, 1), rows: Float32Array.of(1, 0, 0, 1) }
    expect([...project([1.5, 0], projection)]).toEqual([64, -127])
    expect([...project([51, -99], projection)]).toEqual([64, -127])
    expect([...project([1, 1], projection)]).toEqual([0, 0])
  })

  it('refuse a projection that was cut off', () => {
    const file = new Uint8Array(Uint32Array.of(2, 1, 0, 0).buffer)
    expect(() => readProjections(file)).toThrow('another length')
  })
})

describe('encoded texts', () => {
  it('come out of storage as they went in', () => {
    fc.assert(
      fc.property(encoded, (text) => {
        expect(unpack(pack(text), dimensions)).toEqual(text)
      }),
    )
  })

  it('that are damaged are nothing', () => {
    const bytes = pack({ pooled: Int8Array.of(1, 2, 3, 4), words: new Int8Array(4), spans: Uint16Array.of(0, 3) })
    expect(unpack(bytes.slice(0, -1), dimensions)).toBeUndefined()
    expect(unpack(bytes, dimensions + 1)).toBeUndefined()
    expect(unpack(new Int8Array(0), dimensions)).toBeUndefined()
  })

  it('meet word by word, each with the nearest', () => {
    const left = { pooled: Int8Array.of(1, 0), words: Int8Array.of(10, 0, 0, 7), spans: Uint16Array.of(0, 2, 3, 5) }
    const right = { pooled: Int8Array.of(1, 0), words: Int8Array.of(-3, 90, 127, 1), spans: Uint16Array.of(0, 2, 3, 5) }
    expect(nearestWords(left, right).map(({ right: word }) => word)).toEqual([1, 0])
    expect(wordLikeness(left, right)).toBeGreaterThan(0.99)
    expect(wordLikeness(left, { ...right, words: new Int8Array(0), spans: new Uint16Array(0) })).toBe(0)
  })
})

describe('the table of texts', () => {
  it('finds exactly the nearest, after any puts and removals', () => {
    const change = fc.record({ id: fc.integer({ min: 0, max: 30 }), vector, remove: fc.boolean() })
    const textOf = (pooled: Int8Array): EncodedText => ({ pooled, words: new Int8Array(0), spans: new Uint16Array(0) })
    fc.assert(
      fc.property(
        fc.array(change, { maxLength: 60 }),
        vector,
        fc.integer({ min: 1, max: 8 }),
        (changes, question, k) => {
          const table = new TextTable(dimensions)
          const known = new Map<string, Int8Array>()
          for (const { id, vector: given, remove } of changes) {
            if (remove) table.remove(`${id}`)
            else table.put(`${id}`, textOf(given))
            if (remove) known.delete(`${id}`)
            else known.set(`${id}`, given)
          }
          const isEven = (id: string) => Number(id) % 2 === 0
          const found = table.nearest(textOf(question), k, isEven)
          // What points nowhere is near nothing.
          const all = [...known]
            .filter(([id, given]) => isEven(id) && given.some(Boolean))
            .map(([, given]) => cosine(question, given))
            .sort((a, b) => b - a)
          expect(found.length).toBe(question.some(Boolean) ? Math.min(k, all.length) : 0)
          found.forEach(({ similarity }, at) => {
            expect(similarity).toBeCloseTo(all[at] ?? 0, 3)
          })
        },
      ),
    )
  })

  it('takes what a name stands for along where a question names it, and nothing where it does not', () => {
    const textOf = (...values: number[]): EncodedText => ({
      pooled: Int8Array.from(values),
      words: new Int8Array(0),
      spans: new Uint16Array(0),
    })
    const table = new TextTable(dimensions)
    table.put('name', textOf(100, 70, 0, 0))
    table.put('near the question', textOf(100, -40, 0, 0))
    table.put('near the name', textOf(40, 100, 0, 0))
    const askedFor = (question: EncodedText) =>
      table.nearestByName(question, 2, { isWanted: (id) => id !== 'name', isName: (id) => id === 'name' })
    const [first, second] = askedFor(textOf(100, 0, 0, 0))
    expect([first?.id, second?.id]).toEqual(['near the question', 'near the name'])
    expect(second?.similarity).toBeCloseTo(cosine(textOf(100, 70, 0, 0).pooled, textOf(40, 100, 0, 0).pooled), 2)
    const aside = textOf(40, -100, 0, 0)
    expect(askedFor(aside)).toEqual(table.nearest(aside, 2, (id) => id !== 'name'))
  })
})
