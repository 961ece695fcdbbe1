/**
 * The cells of a line in which marks of quotation stand within cells, where only a mark before a delimiter or the end closes a cell:
 * `"The "Green" Shed";Umeå`. Null where a cell is never closed.
 */
export function cellsOfStrayLine(line: string, delimiter: string): string[] | null {
  const cells: string[] = []
  let at = 0
  while (at <= line.length) {
    const quoted = at + (/^ */.exec(line.slice(at))?.[0].length ?? 0)
    const isQuoted = line[quoted] === '"' && isWrapped(line, quoted)
    const end = isQuoted ? closingOf(line, quoted + 1, delimiter) : null
    if (isQuoted && end === null) return null
    if (end === null) {
      const next = line.indexOf(delimiter, at)
      cells.push(line.slice(at, next === -1 ? line.length : next))
      at = (next === -1 ? line.length : next) + 1
      continue
    }
    cells.push(line.slice(quoted + 1, end).replaceAll('""', '"'))
    const next = line.indexOf(delimiter, end)
    at = (next === -1 ? line.length : next) + 1
  }
  return cells
}

/** True where a mark goes round a whole cell: the next one opens something or ends it, and does not close a word (`"A" and "B"`). */
function isWrapped(line: string, start: number): boolean {
  const second = line.indexOf('"', start + 1)
  return (
    second === -1 || !/[\p{L}\p{N}.!?]/u.test(line[second - 1] ?? '') || !/^" +[\p{L}\p{N}]/u.test(line.slice(second))
  )
}

/** Where the mark stands that is followed by a delimiter or the end; null where none is. */
function closingOf(line: string, from: number, delimiter: string): number | null {
  let at = from
  for (;;) {
    const quote = line.indexOf('"', at)
    if (quote === -1) return null
    if (line[quote + 1] === '"' && line[quote + 2] !== undefined && line[quote + 2] !== delimiter) {
      at = quote + 2
      continue
    }
    const rest = line.slice(quote + 1).trimStart()
    if (rest === '' || rest.startsWith(delimiter)) return quote
    at = quote + 1
  }
}
