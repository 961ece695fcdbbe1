/** How long a process may hold a mail before another takes it, in milliseconds. Far longer than a server may be silent. */
export const claimedFor = 15 * 60_000

/** After so many tries a mail is given up: a day and a half after the first. */
export const mostTries = 9

const firstWait = 60_000
const longestWait = 12 * 3_600_000
/** `waitAfter` spreads by a quarter at most; the rest is for clocks that differ a little. */
const longestSpread = 1.5

/** What the statements hold a mail's times against, in milliseconds; the database's clock decides. */
export const clocks = { claimedFor, longestWait: longestSpread * longestWait }

/**
 * How long to wait before a mail is tried again, in milliseconds: a minute, then three times as long each time.
 * @param tries how often it has been tried
 * @param chance from 0 to 1; spreads what failed together
 */
export function waitAfter(tries: number, chance: number): number {
  return Math.min(longestWait, firstWait * 3 ** (tries - 1)) * (0.75 + chance / 2)
}

/**
 * What follows from a failed try. An answer of the receiving server is sure: it has not taken the mail. Where the text was
 * handed over and no answer came, nobody knows, and it is not sent again.
 * @param code the server's answer (RFC 5321), where one came
 */
export function afterFailure(given: {
  readonly isHandedOver: boolean
  readonly code: number | undefined
  readonly tries: number
}): 'again' | 'failed' | 'unknown' {
  const { isHandedOver, code, tries } = given
  if (code !== undefined && code >= 500) return 'failed'
  if (code === undefined && isHandedOver) return 'unknown'
  return tries >= mostTries ? 'failed' : 'again'
}
