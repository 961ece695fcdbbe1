/** The days a time slider stops at: the first of every month from `first` to `last`, then `last` itself. Oldest first. */
export function monthsBetween(first: string, last: string): string[] {
  const stops: string[] = []
  let [year, month] = [Number(first.slice(0, 4)), Number(first.slice(5, 7))]
  while (stops.length < 600) {
    const stop = `${year}-${String(month).padStart(2, '0')}-01`
    if (stop >= last) break
    stops.push(stop)
    month = month === 12 ? 1 : month + 1
    if (month === 1) year++
  }
  return [...stops, last]
}

/** The position of the last stop that is not after a day; the first stop for a day before all. */
export function stopAt(stops: readonly string[], day: string): number {
  let at = 0
  stops.forEach((stop, index) => {
    if (stop <= day) at = index
  })
  return at
}

/** The earliest day in a list; null where there is none. */
export function earliest(days: ReadonlyArray<string | null>): string | null {
  let found: string | null = null
  for (const day of days) if (day && (found === null || day < found)) found = day
  return found
}
