import type { Sheet } from './model.ts'

const cells = 28
const price = 45

/** Says how evenly a sheet is filled: some 28 cells, shared out bilinearly; an empty cell costs more than a full one. */
export function makeEvennessCost(sheet: Sheet): () => number {
  const { items, left, top, right, bottom } = sheet
  const columns = Math.max(2, Math.round(Math.sqrt((cells * 0.5 * (right - left)) / (bottom - top))))
  const rows = Math.max(2, Math.round(cells / columns))
  const filled = new Float64Array(columns * rows)
  return () => {
    filled.fill(0)
    for (const { x, y } of items) {
      const across = Math.max(0, Math.min(columns - 1.001, ((x - left) / (right - left)) * columns - 0.5))
      const down = Math.max(0, Math.min(rows - 1.001, ((y - top) / (bottom - top)) * rows - 0.5))
      const at = Math.floor(down) * columns + Math.floor(across)
      const partX = across % 1
      const partY = down % 1
      filled[at] = (filled[at] ?? 0) + (1 - partX) * (1 - partY)
      filled[at + 1] = (filled[at + 1] ?? 0) + partX * (1 - partY)
      filled[at + columns] = (filled[at + columns] ?? 0) + (1 - partX) * partY
      filled[at + columns + 1] = (filled[at + columns + 1] ?? 0) + partX * partY
    }
    const even = items.length / (columns * rows)
    let cost = 0
    for (let at = 0; at < filled.length; at++) {
      const off = ((filled[at] ?? 0) - even) / even
      cost += off * off * (off < 0 ? 1.6 : 0.5)
    }
    return cost * price
  }
}
