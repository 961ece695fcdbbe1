import { type FieldProblem, InputError } from '../shared/errors.ts'

/** The days and times of a gathering; null: not set. Times are local, to the minute: `2024-04-23T13:00`. */
export interface GatheringDays {
  readonly startsOn: string | null
  readonly startsAt: string | null
  readonly endsOn: string | null
  readonly endsAt: string | null
}

const dayOf = (time: string | null) => time?.slice(0, 10) ?? null

/**
 * Brings a gathering's days and times to agree: the days follow from the times where there are any, and `endsOn` is null
 * where it ends on the day it starts.
 * @param days as they would stand
 * @param given those that somebody gives now: a day that only stood there gives way to a time
 * @throws InputError that names `endsAt`, `endsOn` or `startsOn` where they do not go together
 */
export function settledDays(days: GatheringDays, given: Partial<GatheringDays>): GatheringDays {
  const { startsAt, endsAt } = days
  const problems: FieldProblem[] = []
  const startsOn = dayOf(startsAt) ?? days.startsOn
  const endsOn = dayOf(endsAt) ?? days.endsOn
  const refuse = (path: string, code: string, message: string) => problems.push({ path, code, message })
  if (given.startsOn && given.startsOn !== startsOn)
    refuse('startsOn', 'another_day', 'Give one day, that of the time.')
  if (given.endsOn && given.endsOn !== endsOn) refuse('endsOn', 'another_day', 'Give one last day, that of the time.')
  if (endsAt && !startsAt) refuse('endsAt', 'needs_start', 'Give the time it starts too.')
  else if (endsAt && startsAt && endsAt < startsAt) refuse('endsAt', 'before_start', 'Give a time after it starts.')
  else if (endsOn && !startsOn) refuse('endsOn', 'needs_start', 'Give the day it starts too.')
  else if (endsOn && startsOn && endsOn < startsOn) refuse('endsOn', 'before_start', 'Give a day after it starts.')
  if (problems.length > 0) throw new InputError(problems)
  return { startsOn, startsAt, endsOn: endsOn === startsOn ? null : endsOn, endsAt }
}
