import { daysAfter } from '../shared/days.ts'
import { InputError } from '../shared/errors.ts'
import { type ContactStep, mayInContact } from '../shared/rights.ts'
import type { Role } from '../shared/viewer.ts'
import type { ContactAnswer, ContactFacts } from './model.ts'

/** In days: how long an unanswered wish waits, after how long one may remind, how long "not now" rests, and when one may ask anew. */
export const contactDays = { silentAfter: 30, remindAfter: 7, restsFor: 30, askAgainAfter: 90 } as const

/** The steps that somebody may take in a contact as it stands. */
export function stepsOf(facts: ContactFacts, viewer: { role: Role; today: string }): ContactStep[] {
  const steps: ContactStep[] = ['agree', 'answer', 'pass', 'remind', 'withdraw', 'broker']
  return steps.filter((step) => mayInContact({ ...facts, role: viewer.role, step }) && isLeft(step, facts, viewer))
}

function isLeft(
  step: ContactStep,
  { status, askedOn, remindedOn, isAsked: isTheirs, isAskedReached }: ContactFacts,
  viewer: { role: Role; today: string },
) {
  const isAsked = status === 'asked' || status === 'not_now'
  switch (step) {
    case 'agree':
      return status === 'proposed'
    // A no can be changed. A coordinator who has spoken with them may note what they said, before anything was sent on; then
    // they still say themselves how they are reached.
    case 'answer':
      if (status === 'agreed') return isTheirs && !isAskedReached
      return isAsked || status === 'declined' || (status === 'with_coordinator' && viewer.role !== 'partner')
    case 'pass':
      return isAsked
    case 'remind':
      return status === 'asked' && remindedOn === null && viewer.today >= daysAfter(askedOn, contactDays.remindAfter)
    case 'withdraw':
      return isAsked || status === 'with_coordinator' || status === 'proposed'
    case 'broker':
      return status === 'with_coordinator'
    default:
      return false
  }
}

/**
 * How a side is reached, as somebody of that side says it; null where a coordinator acts in its place.
 * @throws InputError where somebody of that side leaves it out, or somebody else gives it
 */
export function contactDetailsOf(said: { reach: string | null; isTheirs: boolean }): string | null {
  if (said.isTheirs && said.reach === null) throw problem('reach', 'required', 'Say how you are reached.')
  if (!said.isTheirs && said.reach !== null) {
    throw problem('reach', 'not_yours', 'Leave it out: only they themselves say how they are reached.')
  }
  return said.reach
}

/**
 * What an answer changes. A late yes is welcome; a no needs no reason and leaves none.
 * @param given `isTheirs`: whether somebody of the asked side answers, who says with a yes how they are reached
 * @throws InputError where a yes does not say how one is reached, or "not now" ends today or after more than a year
 */
export function answered(
  answer: ContactAnswer,
  given: { reach: string | null; restsUntil: string | null; isTheirs: boolean },
  today: string,
): Record<string, unknown> {
  const common = { answeredOn: today, turnSince: today, restsUntil: null }
  if (answer === 'yes') return { ...common, status: 'agreed', askedReach: contactDetailsOf(given) }
  if (answer === 'no') return { ...common, status: 'declined' }
  const restsUntil = given.restsUntil ?? daysAfter(today, contactDays.restsFor)
  if (restsUntil <= today || restsUntil > daysAfter(today, 366)) {
    throw problem('restsUntil', 'out_of_range', 'Give a day from tomorrow to a year from now.')
  }
  return { ...common, status: 'not_now', restsUntil, silentFrom: daysAfter(restsUntil, contactDays.silentAfter) }
}

/** How a question stands from the day on which it is put to somebody: to the asking side itself, a coordinator, the asked side. */
export function sentAs(status: 'proposed' | 'with_coordinator' | 'asked', today: string): Record<string, unknown> {
  const silentFrom = daysAfter(today, contactDays.silentAfter)
  return { status, turnSince: today, silentFrom, ...(status === 'asked' && { sentOn: today }) }
}

/** One thing that is wrong with what was given. */
export function problem(path: string, code: string, message: string): InputError {
  return new InputError([{ path, code, message }])
}
