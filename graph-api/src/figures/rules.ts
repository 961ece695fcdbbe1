/** The last day of a year, or today while it lasts: on that day is counted what lasts. */
export const lastDayOf = (year: number, today: string): string => {
  const last = `${year}-12-31`
  return last < today ? last : today
}
