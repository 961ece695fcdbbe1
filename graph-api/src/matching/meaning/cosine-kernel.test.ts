import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import openCompiler from 'wabt'
import { CosineMemory, cosineOf } from './cosine-kernel.ts'
import { cosinesBinary, cosinesText } from './cosines.ts'
import { PooledTable } from './pooled-table.ts'

const dimensions = 20
const vector = fc.int8Array({ min: -99, max: 99, minLength: dimensions, maxLength: dimensions })
const some = fc.array(vector, { minLength: 1, maxLength: 11 })
const scaled = (one: ArrayLike<number>) => {
  const length = Math.hypot(...Array.from(one))
  return Array.from(one, (value) => (length < 1e-6 ? 0 : value / length))
}
/** Of the whole of two vectors, as JavaScript has it. */
const cosine = (a: ArrayLike<number>, b: ArrayLike<number>) => {
  const theirs = scaled(b)
  return scaled(a).reduce((sum, value, at) => sum + value * (theirs[at] ?? 0), 0)
}

/** Vectors in a memory of their own that takes nothing away from them, the first ones before the others. */
function memoryOf(first: readonly Int8Array[], others: readonly Int8Array[]) {
  const memory = new CosineMemory(new Float32Array(dimensions), { answers: 512 })
  const at = memory.first
  const all = [...first, ...others]
  memory.reserve(at + all.length * memory.bytes)
  for (const [row, one] of all.entries()) memory.writeCentred(at + row * memory.bytes, one)
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
          expect(cosine(one, others[numbers[a.count + at] ?? 0] ?? [])).toBeCloseTo(best, 3)
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
    fc.assert(
      fc.property(some, some, (first, others) => {
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
  it('have length 1 or are nothing, and stand one after the other as they were chosen', () => {
    fc.assert(
      fc.property(fc.array(vector, { minLength: 1, maxLength: 4 }), vector, (vectors, direction) => {
        const mean = Float32Array.from(scaled(direction), (value) => value * 0.4)
        const memory = new CosineMemory(mean, { atOnce: vectors.length })
        const at = memory.first
        const chosen = vectors.map((_, place) => vectors.length - 1 - place)
        memory.reserve(at + vectors.length * memory.bytes)
        memory.writeCentred(at, Int8Array.from(vectors.flatMap((one) => [...one])), chosen)
        const cells = new Int16Array(memory.numbers.buffer, at, (chosen.length * memory.bytes) / 2)
        for (const [place, from] of chosen.entries()) {
          const one = vectors[from] ?? []
          const isNothing = one.every((value: number) => value === 0)
          const expected = isNothing ? [...one] : scaled(scaled(one).map((value, k) => value - (mean[k] ?? 0)))
          const row = cells.subarray((place * memory.bytes) / 2, ((place + 1) * memory.bytes) / 2)
          for (const [k, value] of row.entries()) expect(value / 32_767).toBeCloseTo(expected[k] ?? 0, 3)
        }
      }),
    )
  })
})

describe('the table of whole texts', () => {
  it('knows how near each is to another, whoever came and went', () => {
    const steps = fc.array(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), vector: fc.option(vector) }))
    fc.assert(
      fc.property(steps, (all) => {
        const table = new PooledTable(new Float32Array(dimensions))
        const there = new Map<string, Int8Array>()
        for (const { id, vector: one } of all) {
          if (one) table.put(id, one, id.charCodeAt(0))
          else table.remove(id)
          if (one) there.set(id, one)
          else there.delete(id)
          // Asked in between, so that what was kept of an answer would show.
          table.likenessTo(id)
          table.prepare(['a', 'b', 'c', 'd'])
        }
        for (const [id, mine] of there) {
          for (const [other, theirs] of there) expect(table.cosine(id, other)).toBeCloseTo(cosine(mine, theirs), 3)
          const found = table.likenessTo(id)
          const each = found?.ids.map((other, at) => [other, cosineOf(found.sums[at] ?? 0)] as const) ?? []
          expect(each.map(([other]) => other).sort()).toEqual([...there.keys()].sort())
          expect(found?.groups).toEqual(found?.ids.map((other) => other.charCodeAt(0)))
          for (const [other, value] of each) expect(value).toBeCloseTo(cosine(mine, there.get(other) ?? []), 3)
        }
        expect(table.cosine('a', 'nobody')).toBe(0)
      }),
    )
  })
})
