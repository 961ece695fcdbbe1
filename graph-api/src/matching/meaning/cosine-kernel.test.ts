import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import openCompiler from 'wabt'
import { CosineMemory, cosineOf } from './cosine-kernel.ts'
import { cosinesBinary, cosinesText } from './cosines.ts'
import { PooledTable } from './pooled-table.ts'

const dimensions = 20
const unitVector = fc
  .array(fc.integer({ min: -99, max: 99 }), { minLength: dimensions, maxLength: dimensions })
  .map((values) => {
    const length = Math.hypot(...values)
    return Float32Array.from(values, (value) => (length === 0 ? 0 : value / length))
  })
const some = fc.array(unitVector, { minLength: 1, maxLength: 11 })
const cosine = (a: Float32Array, b: Float32Array) => a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0)

/** Vectors in a memory of their own, the first ones before the others. */
function memoryOf(first: readonly Float32Array[], others: readonly Float32Array[]) {
  const memory = new CosineMemory(dimensions)
  const at = 1_024
  const all = [...first, ...others]
  memory.reserve(at + all.length * memory.bytes)
  for (const [row, vector] of all.entries()) memory.write(at + row * memory.bytes, vector)
  return { memory, a: { at, count: first.length }, b: { at: at + first.length * memory.bytes, count: others.length } }
}

describe('the kernel of the cosines', () => {
  it('is its text compiled', async () => {
    const compiler = await openCompiler()
    const { buffer } = compiler.parseWat('cosines.wat', cosinesText).toBinary({})
    expect(Buffer.from(buffer).toString('base64')).toBe(cosinesBinary)
  })

  it('finds the best of each with some others, and which it was', () => {
    fc.assert(
      fc.property(some, some, (first, others) => {
        const { memory, a, b } = memoryOf(first, others)
        memory.best(a, b, 0)
        const { numbers } = memory
        for (const [at, one] of first.entries()) {
          const best = Math.max(...others.map((other) => cosine(one, other)))
          expect(cosineOf(numbers[at] ?? 0)).toBeCloseTo(best, 3)
          expect(cosine(one, others[numbers[a.count + at] ?? 0] as Float32Array)).toBeCloseTo(best, 3)
        }
        for (const [at, other] of others.entries())
          expect(cosineOf(numbers[2 * a.count + at] ?? 0)).toBeCloseTo(
            Math.max(...first.map((one) => cosine(one, other))),
            3,
          )
      }),
    )
  })
})

describe('the kernel of the sums', () => {
  it('compares each with each, however many there are', () => {
    const several = fc.array(unitVector, { minLength: 1, maxLength: 11 })
    fc.assert(
      fc.property(several, several, (first, others) => {
        const { memory, a, b } = memoryOf(first, others)
        const out = b.at + b.count * memory.bytes
        memory.reserve(out + 4 * a.count * b.count)
        const rows = memory.dots(a, b, out)
        const expected = first.map((one) => others.map((other) => cosine(one, other)))
        expect(rows.map((row) => row.length)).toEqual(expected.map((row) => row.length))
        for (const [at, row] of rows.entries())
          for (const [place, sum] of row.entries()) expect(cosineOf(sum)).toBeCloseTo(expected[at]?.[place] ?? 2, 3)
      }),
    )
  })
})

describe('vectors less their mean', () => {
  const cells = fc.int8Array({ minLength: dimensions, maxLength: dimensions })
  const scaled = (vector: readonly number[]) => {
    const length = Math.hypot(...vector)
    return vector.map((value) => (length < 1e-6 ? 0 : value / length))
  }

  it('have length 1 or are nothing, and stand one after the other as they were chosen', () => {
    fc.assert(
      fc.property(fc.array(cells, { minLength: 1, maxLength: 4 }), unitVector, (vectors, direction) => {
        const mean = direction.map((value) => value * 0.4)
        const memory = new CosineMemory(dimensions)
        memory.reserve(8_192)
        memory.keepMean(6_000, mean)
        const chosen = vectors.map((_, at) => vectors.length - 1 - at)
        memory.writeCentred(0, Int8Array.from(vectors.flatMap((vector) => [...vector])), { chosen, room: 7_000 })
        const asked = vectors.length * memory.bytes
        for (let k = 0; k < dimensions; k += 1) {
          memory.write(
            asked,
            Float32Array.from({ length: dimensions }, (_, at) => Number(at === k)),
          )
          const others = { at: 0, count: vectors.length }
          const [out] = memory.dots({ at: asked, count: 1 }, others, asked + memory.bytes)
          for (const [place, from] of chosen.entries()) {
            const vector = [...(vectors[from] ?? [])]
            const isNothing = vector.every((value) => value === 0)
            const expected = isNothing ? 0 : (scaled(scaled(vector).map((v, at) => v - (mean[at] ?? 0)))[k] ?? 0)
            expect(cosineOf(out?.[place] ?? 0)).toBeCloseTo(expected, 3)
          }
        }
      }),
    )
  })
})

describe('the table of whole texts', () => {
  it('knows how near each is to another, whoever came and went', () => {
    const steps = fc.array(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), vector: fc.option(unitVector) }))
    fc.assert(
      fc.property(steps, (all) => {
        const table = new PooledTable(dimensions)
        const there = new Map<string, Float32Array>()
        for (const { id, vector } of all) {
          if (vector) table.put(id, vector, id.charCodeAt(0))
          else table.remove(id)
          if (vector) there.set(id, vector)
          else there.delete(id)
          // Asked in between, so that what was kept of an answer would show.
          table.likenessTo(id)
          table.prepare(['a', 'b', 'c', 'd'])
        }
        for (const [id, vector] of there) {
          for (const [other, theirs] of there) expect(table.cosine(id, other)).toBeCloseTo(cosine(vector, theirs), 3)
          const found = table.likenessTo(id)
          const each = found?.ids.map((other, at) => [other, cosineOf(found.sums[at] ?? 0)] as const) ?? []
          expect(each.map(([other]) => other).sort()).toEqual([...there.keys()].sort())
          expect(found?.groups).toEqual(found?.ids.map((other) => other.charCodeAt(0)))
          for (const [other, value] of each)
            expect(value).toBeCloseTo(cosine(vector, there.get(other) as Float32Array), 3)
        }
        expect(table.cosine('a', 'nobody')).toBe(0)
      }),
    )
  })
})
