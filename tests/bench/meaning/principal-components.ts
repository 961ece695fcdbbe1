import { EigenvalueDecomposition, Matrix } from 'ml-matrix'

export interface Components {
  readonly mean: number[]
  /** The directions of most variance, most first, each of length 1. */
  readonly rows: number[][]
  /** Share of the variance they hold, 0 to 1. */
  readonly share: number
}

/** The first principal components of some vectors, by the eigenvectors of their covariance. */
export function eigenvectors(vectors: readonly Float32Array[], count: number): Components {
  const width = vectors[0]?.length ?? 0
  const mean = new Float64Array(width)
  for (const vector of vectors) {
    vector.forEach((value, at) => {
      mean[at] = (mean[at] ?? 0) + value / vectors.length
    })
  }
  const covariance = covarianceOf(vectors, mean)
  const solved = new EigenvalueDecomposition(covariance, { assumeSymmetric: true })
  const order = solved.realEigenvalues.map((value, at) => ({ value, at })).sort((a, b) => b.value - a.value)
  const whole = order.reduce((sum, { value }) => sum + value, 0)
  const kept = order.slice(0, count)
  return {
    mean: [...mean],
    rows: kept.map(({ at }) => solved.eigenvectorMatrix.getColumn(at)),
    share: kept.reduce((sum, { value }) => sum + value, 0) / whole,
  }
}

function covarianceOf(vectors: readonly Float32Array[], mean: Float64Array): Matrix {
  const width = mean.length
  const sums = new Float64Array(width * width)
  for (const vector of vectors) {
    const centred = Float64Array.from(vector, (value, at) => value - (mean[at] ?? 0))
    for (let row = 0; row < width; row++) {
      const own = centred[row] ?? 0
      for (let column = row, cell = row * width + row; column < width; column++, cell++) {
        sums[cell] = (sums[cell] ?? 0) + own * (centred[column] ?? 0)
      }
    }
  }
  const at = (row: number, column: number) => sums[Math.min(row, column) * width + Math.max(row, column)] ?? 0
  return new Matrix(
    Array.from({ length: width }, (_row, row) => Array.from(sums.subarray(0, width), (_c, c) => at(row, c))),
  )
}
