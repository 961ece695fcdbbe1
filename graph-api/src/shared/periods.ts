import { InputError } from './errors.ts'

/** From when until when two things are joined, and as what; null: not known, and of `until`: it lasts. */
export interface Period {
  readonly since: string | null
  readonly until: string | null
  readonly role?: string | null | undefined
}

/** What is to be done so that two things are joined as is wanted. */
export interface Step {
  /** A period that begins. */
  readonly begin?: Period
  /** What becomes of the last period there is: it ends, or a day or a role that was not known is filled in. */
  readonly last?: Partial<Period>
}

/** Before and after all days of the calendar that can be given. */
const [ever, never] = ['0000-01-01', '9999-12-31']

/** True from the day on which something ends; where no day is known it goes on. */
export const hasEnded = (day: unknown, today: string): boolean => typeof day === 'string' && day <= today

export const lasts = (period: Period, today: string) => !hasEnded(period.until, today)

/** The day on which something is over that is ended now without a day being given: ended before, it keeps the earlier one. */
export const endOf = (known: unknown, today: string): string =>
  typeof known === 'string' && known <= today ? known : today

/** Periods may touch in a day: one role can end on the day the next begins. */
export const overlap = (a: Pick<Period, 'since' | 'until'>, b: Pick<Period, 'since' | 'until'>): boolean =>
  (a.since ?? ever) < (b.until ?? never) && (b.since ?? ever) < (a.until ?? never)

/** The period that lasts, or else the one that ended last. */
export function lastOf<Known extends Period>(periods: readonly Known[]): Known | undefined {
  const key = ({ since, until }: Period) => `${until ?? never} ${since ?? ever}`
  return periods.reduce<Known | undefined>((last, one) => (last && key(last) > key(one) ? last : one), undefined)
}

/**
 * Joins two things anew or once more: periods are added, and of those there are, at most what was not known is filled in.
 * No two periods overlap. Another role than the one that lasts begins on the day that one ends.
 * @param known the periods there are of this pair and type
 * @param wanted without `since`, where there was one before: from today
 * @returns undefined where they are joined like that already
 * @throws InputError that names `since` where there is a period at that time already
 */
export function nextStep(known: readonly Period[], wanted: Period, today: string): Step | undefined {
  const last = lastOf(known)
  if (!last) return { begin: wanted }
  if (known.some((one) => one.since === wanted.since && one.until === wanted.until && sameRole(one, wanted))) {
    return undefined
  }
  if (lasts(last, today) && wanted.until === null) return stepFromLasting(known, last, wanted, today)
  const since = wanted.since ?? (last.until && last.until > today ? last.until : today)
  const begin = { ...wanted, since: wanted.until === null ? since : wanted.since }
  refuseOverlap(known, begin)
  return { begin }
}

function stepFromLasting(known: readonly Period[], last: Period, wanted: Period, today: string): Step | undefined {
  const { since, role } = wanted
  if (sameRole(last, wanted)) return last.since === null && since !== null ? filled(known, last, { since }) : undefined
  if (!last.role || last.since === since) return filled(known, last, { role, ...(last.since === null && { since }) })
  const begins = since ?? today
  refuseOverlap(
    known.map((one) => (one === last ? { ...one, until: begins } : one)),
    { since: begins, until: null },
  )
  if (last.since !== null && begins < last.since) throw taken()
  return { begin: { ...wanted, since: begins }, last: { until: begins } }
}

/** Nothing is said of a role, or the same: `projektledare`. */
const sameRole = (last: Period, { role }: Period) => !role || role === last.role

function filled(known: readonly Period[], last: Period, more: Partial<Period>): Step {
  refuseOverlap(
    known.filter((one) => one !== last),
    { ...last, ...more },
  )
  return { last: more }
}

function refuseOverlap(known: readonly Period[], wanted: Period): void {
  if (known.some((one) => overlap(one, wanted))) throw taken()
}

const taken = () =>
  new InputError([{ path: 'since', code: 'overlaps', message: 'Give days outside the periods there are already.' }])

/**
 * Ends the last period on a day, or takes its ending back.
 * @param until the last day; null: it lasts again
 * @returns what to set of it; undefined where it ended earlier, or lasts as it is
 * @throws InputError that names `until` where it began later
 */
export function endingOf(last: Period, until: string | null): Partial<Period> | undefined {
  if (until === null) return last.until === null ? undefined : { until }
  if (last.since !== null && until < last.since) {
    throw new InputError([{ path: 'until', code: 'before_since', message: 'Give a day after it began.' }])
  }
  return last.until === null || last.until > until ? { until } : undefined
}
