import ICAL from 'ical.js'
import { inZone, isZone, wallTime } from '../../shared/wall-time.ts'
import type { ReadNote } from './source.ts'
import { withinTime } from './within-time.ts'

/** An event that goes on for longer than ten years has no end that could be meant. */
const mostSeconds = 3_653 * 86_400

/** The time zones that matter to a calendar. */
export interface Zones {
  /** Those that the file describes itself. */
  readonly own: ReadonlyMap<string, ICAL.Timezone>
  /** Whose clocks tell the time. */
  readonly local: string
}

/** The values of a property; as they are written where they are not of its form, such as a day that is none. */
export function textsOf(property: ICAL.Property): string[] {
  try {
    return property.getValues().map((value) => String(value))
  } catch {
    return writtenOf(property)
  }
}

/** The values as the file has them (jCal, RFC 7265: name, parameters, type, values), without the marks that jCal puts into what is no time. */
export const writtenOf = (property: ICAL.Property): string[] =>
  (property.toJSON() as unknown[])
    .slice(3)
    .map((value) => (typeof value === 'string' ? value : JSON.stringify(value)))
    .map((value) => value.replace(/T?:*$/, ''))
    .map((value) => (/^\d{4}-\d\d-\d\d/.test(value) ? value : value.replace(/[-:]/g, '')))

/** When an event begins or ends. */
export interface Moment {
  /** `2024-02-07` or `2024-02-07T13:00`, local. */
  readonly text: string
  readonly allDay: boolean
  readonly time: ICAL.Time
  /** Turns a time of this event to local time. */
  readonly toLocal: (time: ICAL.Time) => string
}

/** A property as a moment; null where it is not there or is no time. */
export function momentOf(event: ICAL.Component, name: string, zones: Zones, notes: ReadNote[]): Moment | null {
  const property = event.getFirstProperty(name)
  const time = property ? timeOf(property) : null
  if (!property || !time?.year) return null
  const zone = String(property.getParameter('tzid') ?? '')
  const toLocal = (moment: ICAL.Time) => localText(moment, zone, zones, notes)
  return { text: toLocal(time), allDay: time.isDate, time, toLocal }
}

/** Null for what is no time, and for a day that does not exist, which the library would move into the next month. */
function timeOf(property: ICAL.Property): ICAL.Time | null {
  const time = readValue<ICAL.Time>(property)
  const [written = ''] = writtenOf(property)
  return time && written.startsWith(dayText(time)) ? time : null
}

/** The library reads a value only when it is asked for, and throws then; null for what is not of its form. */
function readValue<Value>(property: ICAL.Property): Value | null {
  try {
    return property.getFirstValue() as Value | null
  } catch {
    return null
  }
}

const pad = (number: number) => String(number).padStart(2, '0')
const dayText = ({ year, month, day }: ICAL.Time) => `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`

function localText(time: ICAL.Time, tzid: string, zones: Zones, notes: ReadNote[]): string {
  const day = dayText(time)
  if (time.isDate) return day
  const written = `${day}T${pad(time.hour)}:${pad(time.minute)}`
  const utc = Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute)
  if (time.zone === ICAL.Timezone.utcTimezone) return wallTime(utc, zones.local)
  if (tzid === '') return written
  if (isZone(tzid)) return wallTime(inZone(utc, tzid), zones.local)
  const own = zones.own.get(tzid)
  const offset = own ? offsetIn(own, time) : null
  if (offset !== null) return wallTime(utc - offset * 1_000, zones.local)
  if (!notes.some((note) => note.code === 'zone_unknown' && note.sample === tzid))
    notes.push({ code: 'zone_unknown', sample: tzid.slice(0, 120) })
  return written
}

/** How far the clocks of a zone that the file describes are ahead of UTC, in seconds; null where its rules cannot be followed. */
function offsetIn(zone: ICAL.Timezone, time: ICAL.Time): number | null {
  const copy = time.clone()
  copy.zone = zone
  try {
    return withinTime(() => zone.utcOffset(copy))
  } catch {
    return null
  }
}

/** The end of an event that says how long it goes on. */
export function byDuration(event: ICAL.Component, start: Moment | null): Moment | null {
  const property = event.getFirstProperty('duration')
  const duration = property && readValue<ICAL.Duration>(property)
  if (!start || !duration || typeof duration.toSeconds !== 'function') return null
  // The library counts on day by day.
  if (Math.abs(duration.toSeconds()) > mostSeconds) return null
  const time = start.time.clone()
  time.addDuration(duration)
  return { ...start, time, text: start.toLocal(time) }
}
