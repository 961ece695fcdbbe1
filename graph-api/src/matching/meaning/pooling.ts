/**
 * The mean of some rows of a table, as a vector of length 1; noughts where there are no rows.
 * @param width how many numbers a row has
 * @param rows by their number from 0; one that is named twice counts twice
 */
export function meanOfRows(table: Float32Array, width: number, rows: readonly number[]): Float32Array {
  const mean = new Float32Array(width)
  for (const row of rows) {
    for (let at = 0, cell = row * width; at < width; at++, cell++) mean[at] = (mean[at] ?? 0) + (table[cell] ?? 0)
  }
  let squares = 0
  for (const value of mean) squares += value * value
  const length = Math.sqrt(squares)
  if (length > 0) for (let at = 0; at < width; at++) mean[at] = (mean[at] ?? 0) / length
  return mean
}
