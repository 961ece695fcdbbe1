/** Where the day begins at midnight, when nothing else is set: the partnership lives in Sweden. */
export const defaultTimeZone = 'Europe/Stockholm'

/** One for each time zone: to make one costs more than the rest of a small request. */
const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-US', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
  formats.set(timeZone, made)
  return made
}

/** In milliseconds: wherever a day begins, it begins with one of these. */
const quarter = 15 * 60_000
/** The last day that was asked for in each time zone, which is asked several times for each request. */
const last = new Map<string, { readonly quarter: number; readonly day: string }>()

/**
 * The day that it is at a moment in a time zone, as `2026-05-12`: the only place that turns a moment into a day.
 * @param timeZone an IANA name, such as `Europe/Stockholm`
 */
export function dayAt(moment: Date, timeZone: string): string {
  const now = Math.floor(moment.getTime() / quarter)
  const known = last.get(timeZone)
  if (known?.quarter === now) return known.day
  const day = workOutDay(moment, timeZone)
  last.set(timeZone, { quarter: now, day })
  return day
}

function workOutDay(moment: Date, timeZone: string): string {
  const parts = formatOf(timeZone)
    .formatToParts(moment)
    .map(({ type, value }) => [type, value])
  const { year, month, day } = Object.fromEntries(parts) as Record<'year' | 'month' | 'day', string>
  return `${year}-${month}-${day}`
}

/** The day of a value that is either a day already or a moment, as `2026-05-12`. */
export function dayOf(value: string, timeZone: string): string {
  return value.includes('T') ? dayAt(new Date(value), timeZone) : value
}

/** A year before a day: what nobody has touched since is asked about. */
export function yearBefore(day: string): string {
  return daysAfter(day, -365)
}

/** The day so many days after another; a negative number goes back. */
export function daysAfter(day: string, days: number): string {
  return dayAt(new Date(Date.parse(day) + days * 86_400_000), 'UTC')
}

/** True of a name that the calendar of this machine knows as a time zone. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: name })
    return true
  } catch {
    return false
  }
}
