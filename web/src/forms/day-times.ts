import type { FieldProblem } from '../client/use-change.ts'
import { textOf, type Values } from './values.ts'

/** The fields of a day with its times, which may go on to a last day: they move together. */
export const times = ['startsOn', 'startsAt', 'endsAt', 'endsOn'] as const

/** The last day, where it is another than the first. */
export const lastDayIn = (values: Values): string | null => {
  const [first, last] = [textOf(values, 'startsOn'), textOf(values, 'endsOn')]
  return last && last !== first ? last : null
}

/** A time of day on the first or the last day, as the API takes it; nothing where either is missing. */
export const localTimeIn = (values: Values, name: 'startsAt' | 'endsAt'): string | null => {
  const first = textOf(values, 'startsOn')
  const [day, time] = [name === 'endsAt' ? (lastDayIn(values) ?? first) : first, textOf(values, name)]
  return day && time ? `${day}T${time}` : null
}

/** What the API cannot know: a time was given, but no day, or an end that comes before the start. */
export const problemsOf = (values: Values): FieldProblem[] => {
  const [day, from, to, last] = times.map((name) => textOf(values, name))
  if ((from || to || last) && !day) return [{ path: 'startsOn', code: 'required', message: '' }]
  if (to && !from) return [{ path: 'startsAt', code: 'needs_start', message: '' }]
  if (day && last && last < day) return [{ path: 'endsOn', code: 'before_start', message: '' }]
  return !lastDayIn(values) && from && to && to < from ? [{ path: 'endsAt', code: 'before_start', message: '' }] : []
}
