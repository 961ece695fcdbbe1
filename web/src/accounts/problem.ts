import type { Outcome } from '../client/use-change.ts'
import type { Messages } from '../language/sv.ts'

/**
 * Why nobody was signed in, in words.
 * @param more what codes are called here that are known only where one signs in
 */
export const problemIn = (
  t: Messages,
  outcome: Exclude<Outcome<unknown>, { end: 'done' }>,
  more: Readonly<Record<string, string>> = {},
): string => {
  const code = outcome.end === 'refused' ? (outcome.fields[0]?.code ?? '') : ''
  if (outcome.end === 'refused') return more[code] ?? t.accounts.problems[code] ?? t.states.failed
  return outcome.end === 'failed' && outcome.offline ? t.states.offlineKept : t.states.failedKept
}
