import type { Outcome } from '../client/use-change.ts'
import type { Messages } from '../language/sv.ts'

/** Why nobody was signed in, in words. */
export const problemIn = (t: Messages, outcome: Exclude<Outcome<unknown>, { end: 'done' }>): string => {
  if (outcome.end === 'refused') return t.accounts.problems[outcome.fields[0]?.code ?? ''] ?? t.states.failed
  return outcome.end === 'failed' && outcome.offline ? t.states.offlineKept : t.states.failedKept
}
