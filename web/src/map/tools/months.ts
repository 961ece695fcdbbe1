/** So many years back the slider stops at every month, before that at every new year. */
const YEARS_BY_MONTH = 20
/** A slip of the pen may lie a thousand years back. */
const MOST_YEARS = 200

const firstOf = (year: number, month: number) => `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`

/**
 * The days a time slider stops at, oldest first: from the month of `first` the first of every month, then `last` itself.
 * Beyond twenty years back it stops at new years alone, and no further back than two hundred.
 */
export function monthsBetween(first: string, last: string): string[] {
  const [firstYear, firstMonth] = [Number(first.slice(0, 4)), Number(first.slice(5, 7))]
  const lastYear = Number(last.slice(0, 4))
  const stops: string[] = []
  for (let year = Math.max(firstYear, lastYear - MOST_YEARS); year <= lastYear; year++) {
    const byMonth = year > lastYear - YEARS_BY_MONTH
    const from = year === firstYear && byMonth ? firstMonth : 1
    for (let month = from; month <= (byMonth ? 12 : 1); month++) stops.push(firstOf(year, month))
  }
  return [...stops.filter((stop) => stop < last), last]
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
