/** Where the day begins at midnight: the server says so in the page, as it decides what has ended. */
const timeZone = (): string => document.documentElement.dataset.timeZone ?? 'Europe/Stockholm'

/** The day that it is where the partnership lives, wherever the visitor sits: `2026-05-12`. */
export const currentDay = (): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: timeZone(), year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    new Date(),
  )
