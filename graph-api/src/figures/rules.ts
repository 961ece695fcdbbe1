import { inZone } from '../shared/wall-time.ts'

/** The last day of a year, or today while it lasts: on that day is counted what lasts. */
export const lastDayOf = (year: number, today: string): string => {
  const last = `${year}-12-31`
  return last < today ? last : today
}

/**
 * The moment at which a year begins where the partnership lives, as moments are stored: what is stored as a moment is of the year
 * that its day is in there.
 * @param timeZone an IANA name, such as `Europe/Stockholm`
 */
export const beginOfYear = (year: number, timeZone: string): string =>
  new Date(inZone(Date.UTC(year, 0, 1), timeZone)).toISOString()
