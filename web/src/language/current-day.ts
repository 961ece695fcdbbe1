/** Where the day begins at midnight: the server says so in the page, as it decides what has ended. */
export const timeZone = (): string => globalThis.document?.documentElement.dataset.timeZone ?? 'Europe/Stockholm'

const dayIn = (zone: string, milliseconds: number): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    milliseconds,
  )

/** The day that it is where the partnership lives, wherever the visitor sits: `2026-05-12`. */
export const currentDay = (): string => dayIn(timeZone(), Date.now())

/** The day so many days from now, there. Noon is counted from, so that a night when the clocks change takes no day away. */
export const dayFromNow = (days: number): string =>
  dayIn('UTC', Date.parse(`${currentDay()}T12:00:00Z`) + days * 86_400_000)
