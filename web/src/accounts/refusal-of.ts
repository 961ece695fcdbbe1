import type { Outcome } from '../client/use-change.ts'
import type { Messages } from '../language/sv.ts'

/** Why somebody was not let in: what was refused, by its words, or that somebody may have answered before. */
export const refusalOf = ({ invitations }: Messages, outcome: Outcome<unknown>): string => {
  const [problem] = outcome.end === 'refused' ? outcome.fields : []
  return (problem && invitations.problems[problem.code]) ?? invitations.failed
}
