/** The words of a text: unit vectors one after the other, what each weighs, and where it stands. */
export interface CentredWords {
  readonly vectors: Float32Array
  /** Squared inverse document frequencies; they sum to 1. */
  readonly weights: Float32Array
  readonly spans: Uint16Array
}

/** For each word of either text its best cosine in the other, and which word of the second is the nearest of each of the first. */
export function bestCosines(a: CentredWords, b: CentredWords) {
  const [mine, theirs] = [a.weights.length, b.weights.length]
  const size = mine === 0 ? 0 : a.vectors.length / mine
  const rows = new Float32Array(mine).fill(theirs === 0 ? 0 : -1)
  const columns = new Float32Array(theirs).fill(mine === 0 ? 0 : -1)
  const nearest = new Uint16Array(mine)
  for (let i = 0; i < mine; i += 1) {
    for (let j = 0; j < theirs; j += 1) {
      const sum = dotAt(a.vectors, i * size, b.vectors, j * size, size)
      if (sum > (rows[i] as number)) {
        rows[i] = sum
        nearest[i] = j
      }
      if (sum > (columns[j] as number)) columns[j] = sum
    }
  }
  return { rows, columns, nearest }
}

/** Four sums at once: most of the matcher's time is spent here. */
function dotAt(a: Float32Array, from: number, b: Float32Array, other: number, size: number): number {
  let s0 = 0
  let s1 = 0
  let s2 = 0
  let s3 = 0
  const whole = size - (size % 4)
  let k = 0
  for (; k < whole; k += 4) {
    s0 += (a[from + k] as number) * (b[other + k] as number)
    s1 += (a[from + k + 1] as number) * (b[other + k + 1] as number)
    s2 += (a[from + k + 2] as number) * (b[other + k + 2] as number)
    s3 += (a[from + k + 3] as number) * (b[other + k + 3] as number)
  }
  for (; k < size; k += 1) s0 += (a[from + k] as number) * (b[other + k] as number)
  return s0 + s1 + (s2 + s3)
}
