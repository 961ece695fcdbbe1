import { graphql, type ResultOf } from '../client/graphql.ts'
import type { FieldProblem } from '../client/use-change.ts'
import { lastDayIn, localTimeIn, problemsOf, times } from '../forms/day-times.ts'
import { type FieldSpec, textOf, textOrNull, type Values } from '../forms/values.ts'
import type { Messages } from '../language/sv.ts'

/** A meeting as the pages ask for it. */
export const MeetingFragment = graphql(`
  fragment Meeting on Meeting { id startsAt endsAt place notes calledOffOn updatedAt }
`)
export type Meeting = ResultOf<typeof MeetingFragment>

/** What is asked of a meeting. */
export const meetingFields = (t: Messages): FieldSpec[] => {
  const words = t.miniNetworks.meetings
  return [
    { name: 'startsOn', label: words.day, type: 'date', required: true },
    { name: 'startsAt', label: words.from, type: 'time', required: true },
    { name: 'endsAt', label: words.to, type: 'time' },
    { name: 'endsOn', label: t.fields.lastDay, hint: t.fields.lastDayHint, type: 'date' },
    { name: 'place', label: words.place, type: 'line', longest: 300 },
    { name: 'notes', label: words.notes, hint: words.notesHint, type: 'text', rows: 5, longest: 20_000 },
  ]
}

/** The day and the time of day of a local time. */
export const partsOf = (localTime: string | null): readonly [day: string, time: string] =>
  localTime ? [localTime.slice(0, 10), localTime.slice(11, 16)] : ['', '']

/** How a meeting stands in its form. */
export const valuesOf = (meeting: Meeting | undefined): Values => {
  const [[startsOn, startsAt], [endsOn, endsAt]] = [
    partsOf(meeting?.startsAt ?? null),
    partsOf(meeting?.endsAt ?? null),
  ]
  const lastDay = endsOn === startsOn ? '' : endsOn
  return { startsOn, startsAt, endsAt, endsOn: lastDay, place: meeting?.place ?? '', notes: meeting?.notes ?? '' }
}

/** What the API cannot know: a last day has no place of its own in it, so it needs a time. */
export const meetingProblems = (values: Values): FieldProblem[] => {
  const problems = problemsOf(values)
  const lacksEnd = lastDayIn(values) !== null && !textOf(values, 'endsAt')
  return lacksEnd ? [...problems, { path: 'endsAt', code: 'required', message: '' }] : problems
}

/** A meeting as the API takes it. */
export const meetingOf = (values: Values) => ({
  startsAt: localTimeIn(values, 'startsAt') ?? '',
  endsAt: localTimeIn(values, 'endsAt'),
  place: textOrNull(values, 'place'),
  notes: textOrNull(values, 'notes'),
})

/** Of a meeting what was changed: the times move with the days. */
export const meetingChangesOf = (values: Values, changed: ReadonlySet<string>) => {
  const { startsAt, endsAt, place, notes } = meetingOf(values)
  return {
    ...(times.some((name) => changed.has(name)) && { startsAt, endsAt }),
    ...(changed.has('place') && { place }),
    ...(changed.has('notes') && { notes }),
  }
}
