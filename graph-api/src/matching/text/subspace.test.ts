import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addRow,
  choleskyOf,
  gramOf,
  latentCosine,
  orthonormalise,
  pointOf,
  randomMatrix,
  rowOfText,
  type SparseRow,
  timesMatrix,
  timesTransposed,
} from './subspace.ts'

const row = (...entries: readonly (readonly [number, number])[]): SparseRow => ({
  at: Uint32Array.from(entries, ([at]) => at),
  weights: Float32Array.from(entries, ([, weight]) => weight),
})
const dot = (matrix: Float32Array | Float64Array, k: number, left: number, right: number) => {
  let sum = 0
  for (let start = 0; start < matrix.length; start += k)
    sum += (matrix[start + left] ?? 0) * (matrix[start + right] ?? 0)
  return sum
}
const pairsOf = (k: number) => Array.from({ length: k * k }, (_, at) => [Math.floor(at / k), at % k] as const)

describe('products of sparse and dense matrices', () => {
  const sparse = [row([0, 2], [2, 1]), row(), row([1, -1])]

  it('are sums of weighed rows', () => {
    expect([...timesMatrix(sparse, Float32Array.of(1, 2, 3, 4, 5, 6), 2)]).toEqual([7, 10, 0, 0, -3, -4])
  })

  it('go the other way with the matrix turned', () => {
    expect([...timesTransposed(sparse, Float32Array.of(1, 2, 3, 4, 5, 6), 4, 2)]).toEqual([2, 4, -5, -6, 1, 2, 0, 0])
  })

  it('add a row where it is told', () => {
    const sum = new Float64Array([1, 1, 1, 1])
    addRow(sum, Float32Array.of(9, 9, 2, 3), 1, 10, 2, 2)
    addRow(sum, Float32Array.of(9, 9, 2, 3), 0, 1, 2)
    expect([...sum]).toEqual([10, 10, 21, 31])
  })
})

describe('a tall matrix', () => {
  const tall = fc.integer({ min: 1, max: 4 }).chain((k) =>
    fc.record({
      k: fc.constant(k),
      values: fc
        .integer({ min: 5, max: 9 })
        .chain((rows) => fc.array(fc.integer({ min: -9, max: 9 }), { minLength: rows * k, maxLength: rows * k })),
    }),
  )

  it('has a Gram matrix of the products of its columns', () => {
    fc.assert(
      fc.property(tall, ({ k, values }) => {
        const matrix = Float32Array.from(values)
        const gram = gramOf(matrix, k)
        expect(gram).toHaveLength(k * k)
        for (const [i, j] of pairsOf(k)) expect(gram[i * k + j]).toBeCloseTo(dot(matrix, k, i, j), 6)
      }),
    )
  })

  it('has a triangle whose square that is, where no column follows from the others', () => {
    const matrix = Float32Array.of(2, 1, 0, 0, 3, 1, 1, 0, 4, 1, 1, 1)
    const triangle = choleskyOf(matrix, 3)
    for (const [i, j] of pairsOf(3)) {
      let product = 0
      for (let d = 0; d <= Math.min(i, j); d += 1) product += (triangle[i * 3 + d] ?? 0) * (triangle[j * 3 + d] ?? 0)
      expect(product).toBeCloseTo(dot(matrix, 3, i, j), 9)
    }
    for (let i = 0; i < 3; i += 1) expect(triangle[i * 3 + i]).toBeGreaterThan(0)
  })

  it('is made orthonormal, each column by those before it', () => {
    const before = Float32Array.of(2, 1, 0, 0, 3, 1, 1, 0, 4, 1, 1, 1)
    const matrix = before.slice()
    orthonormalise(matrix, 3)
    for (const [i, j] of pairsOf(3)) expect(dot(matrix, 3, i, j)).toBeCloseTo(i === j ? 1 : 0, 6)
    const length = Math.sqrt(dot(before, 3, 0, 0))
    for (let at = 0; at < before.length; at += 3) expect(matrix[at]).toBeCloseTo((before[at] ?? 0) / length, 6)
  })

  it('is orthonormal also where its columns are nearly one', () => {
    const matrix = Float32Array.of(1, 1.001, 1, 1, 1, 1, 1, 0.999, 1, 1)
    orthonormalise(matrix, 2)
    for (const [i, j] of pairsOf(2)) expect(dot(matrix, 2, i, j)).toBeCloseTo(i === j ? 1 : 0, 3)
  })

  it('stays finite where a column vanishes or repeats another', () => {
    const matrix = Float32Array.of(1, 1, 0, 2, 2, 0, 0, 0, 0)
    for (const value of choleskyOf(matrix, 3)) expect(Number.isFinite(value)).toBe(true)
    orthonormalise(matrix, 3)
    for (const value of matrix) expect(Number.isFinite(value)).toBe(true)
  })
})

it('a random matrix is the same each time, on both sides of 0 and never beyond 1', () => {
  const matrix = randomMatrix(40, 5)
  expect(matrix).toHaveLength(200)
  expect(randomMatrix(40, 5)).toEqual(matrix)
  const [least, most] = [Math.min(...matrix), Math.max(...matrix)]
  expect(least).toBeGreaterThanOrEqual(-1)
  expect(least).toBeLessThan(-0.8)
  expect(most).toBeLessThanOrEqual(1)
  expect(most).toBeGreaterThan(0.8)
})

describe('a text as a row', () => {
  const text = { features: Uint32Array.of(3, 5, 8), weights: Float32Array.of(3, 9, 4) }

  it('has the features that count, brought to length 1', () => {
    const { at, weights } = rowOfText(
      text,
      new Map([
        [3, 1],
        [8, 0],
      ]),
    )
    expect([...at]).toEqual([1, 0])
    expect([...weights]).toEqual([expect.closeTo(0.6, 6), expect.closeTo(0.8, 6)])
  })

  it('is empty where none does', () => {
    expect(rowOfText(text, new Map())).toEqual(row())
  })
})

describe('a point', () => {
  it('is of length 1, or all zeros', () => {
    expect([...pointOf(Float64Array.of(3, -4))]).toEqual([expect.closeTo(0.6, 6), expect.closeTo(-0.8, 6)])
    expect([...pointOf(Float64Array.of(0, 0))]).toEqual([0, 0])
  })

  it('has a cosine with another from −1 to 1', () => {
    const [east, north, west] = [Float32Array.of(1, 0), Float32Array.of(0, 1), Float32Array.of(-1, 0)]
    expect([latentCosine(east, east), latentCosine(east, north), latentCosine(east, west)]).toEqual([1, 0, -1])
  })
})
