import type { Target } from '../mapping/targets.ts'
import { type DayRead, partsOfPeriod, readDay } from '../values/read-day.ts'
import { timesOf } from '../values/times-of-cell.ts'
import { fold } from '../words/fold.ts'
import { allOf, type Draft, firstOf } from './draft.ts'
import type { ReportProblem } from './model.ts'
import { inCalendarMonths } from './project-months.ts'

type Moment = Extract<DayRead, { day: string }>

/** Which target holds the whole period where a column has both its days: `2024–2026`. */
const startOf: Partial<Record<Target, Target>> = { endsOn: 'startsOn', until: 'since' }

/** A day with the times that stand in a column beside it. */
function wholeOf(draft: Draft, target: Target): string {
  const [given = '', ...others] = allOf(draft, target)
  const first = inCalendarMonths(given, draft.projectStart, draft.columns.get(target) ?? '')
  const beside = others.map(timesOf).find((times) => times !== null)
  const day = partsOfPeriod(first)?.[0] ?? first
  if (beside && first !== '') return `${day} ${beside.join('-')}`
  // An end that is nothing but a time is on the day of the start.
  const start = startOf[target]
  const time = timesOf(first)
  const on = start ? (partsOfPeriod(firstOf(draft, start))?.[0] ?? firstOf(draft, start)) : ''
  return time && on !== '' ? `${on} ${time[0]}` : first
}

/** What a target says of its own day; an end that has no column of its own stands behind the start. */
function textOf(draft: Draft, target: Target): string {
  const start = startOf[target]
  const own = wholeOf(draft, target)
  if (start === undefined) return partsOfPeriod(own)?.[0] ?? own
  if (own !== '') return partsOfPeriod(own)?.[1] ?? own
  const whole = wholeOf(draft, start)
  return partsOfPeriod(whole)?.[1] ?? (lasts(draft, start, whole) ? whole : '')
}

/** A column that is called a period and holds a quarter or a year says when something ends, too. */
const ofPeriods =
  /(^| )(tids?plan|period|projektperiod|projekttid|tidsperiod|tidsram|project period|duration|time ?(frame|line|plan)|schedule|nar|when)$/

function lasts(draft: Draft, start: Target, text: string): boolean {
  const read = readDay(text)
  return ofPeriods.test(fold(draft.columns.get(start) ?? '')) && 'day' in read && read.precision !== 'day'
}

/** The day and time of a target; what cannot be read is named and left out, and so is what was only a year or a month. */
export function momentFrom(draft: Draft, target: Target, complain: ReportProblem): Moment | undefined {
  const text = textOf(draft, target)
  if (text === '') return undefined
  const order = draft.table.columns.find((column) => column.target === target)?.dayOrder ?? null
  const read = readDay(text, { end: target === 'endsOn' || target === 'until' || target === 'validUntil', order })
  if ('problem' in read) {
    complain(read.problem, target, text)
    return undefined
  }
  if (read.precision !== 'day') complain('whole_year', target, `${text} → ${read.day}`)
  return read
}

export function dayFrom(draft: Draft, target: Target, complain: ReportProblem): string | undefined {
  return momentFrom(draft, target, complain)?.day
}

/** From when to when; an end before its start is named and left out. */
export function periodFrom(
  draft: Draft,
  from: Target,
  until: Target,
  complain: ReportProblem,
): { startsOn?: string; endsOn?: string } {
  const [startsOn, endsOn] = [dayFrom(draft, from, complain), dayFrom(draft, until, complain)]
  if (!startsOn || !endsOn || endsOn >= startsOn)
    return { ...(startsOn ? { startsOn } : {}), ...(endsOn ? { endsOn } : {}) }
  complain('end_before_start', until, `${startsOn} – ${endsOn}`)
  return { startsOn }
}
