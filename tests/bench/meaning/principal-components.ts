import { EigenvalueDecomposition, Matrix } from 'ml-matrix'

export interface LabelledVector {
  readonly vector: Float32Array
  /** `sv`, `en` or another. */
  readonly language: string
}

export interface Components {
  readonly mean: number[]
  /** The directions of most variance, most first, each of length 1 and at right angles to the axis between the languages. */
  readonly rows: number[][]
  /** Share of the variance besides the language that they hold, 0 to 1. */
  readonly share: number
}

/** The first principal components of some vectors without their language, by the eigenvectors of their covariance. */
export function principalComponents(vectors: readonly LabelledVector[], count: number): Components {
  const mean = meanOf(vectors)
  const axis = languageAxis(vectors)
  const solved = new EigenvalueDecomposition(covarianceOf(vectors, mean, axis), { assumeSymmetric: true })
  const order = solved.realEigenvalues.map((value, at) => ({ value, at })).sort((a, b) => b.value - a.value)
  const whole = order.reduce((sum, { value }) => sum + value, 0)
  const kept = order.slice(0, count)
  return {
    mean: [...mean],
    rows: kept.map(({ at }) => [...without(axis, Float64Array.from(solved.eigenvectorMatrix.getColumn(at)))]),
    share: kept.reduce((sum, { value }) => sum + value, 0) / whole,
  }
}

function meanOf(vectors: readonly LabelledVector[]): Float64Array {
  const mean = new Float64Array(vectors[0]?.vector.length ?? 0)
  for (const { vector } of vectors) {
    vector.forEach((value, at) => {
      mean[at] = (mean[at] ?? 0) + value / vectors.length
    })
  }
  return mean
}

/** From the mean of the English vectors to that of the Swedish ones, of length 1. */
function languageAxis(vectors: readonly LabelledVector[]): Float64Array {
  const [swedish, english] = ['sv', 'en'].map((wanted) => meanOf(vectors.filter(({ language }) => language === wanted)))
  const axis = Float64Array.from(swedish ?? [], (value, at) => value - (english?.[at] ?? 0))
  const length = Math.sqrt(axis.reduce((sum, value) => sum + value * value, 0))
  return axis.map((value) => value / (length || 1))
}

function without(axis: Float64Array, vector: Float64Array): Float64Array {
  const along = vector.reduce((sum, value, at) => sum + value * (axis[at] ?? 0), 0)
  return vector.map((value, at) => value - along * (axis[at] ?? 0))
}

function covarianceOf(vectors: readonly LabelledVector[], mean: Float64Array, axis: Float64Array): Matrix {
  const width = mean.length
  const sums = new Float64Array(width * width)
  for (const { vector } of vectors) {
    const centred = without(
      axis,
      Float64Array.from(vector, (value, at) => value - (mean[at] ?? 0)),
    )
    for (let row = 0; row < width; row++) {
      const own = centred[row] ?? 0
      for (let column = row, cell = row * width + row; column < width; column++, cell++) {
        sums[cell] = (sums[cell] ?? 0) + own * (centred[column] ?? 0)
      }
    }
  }
  const at = (row: number, column: number) => sums[Math.min(row, column) * width + Math.max(row, column)] ?? 0
  const columns = Array.from({ length: width }, (_column, column) => column)
  return new Matrix(columns.map((row) => columns.map((column) => at(row, column))))
}
