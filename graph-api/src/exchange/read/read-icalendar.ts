import ICAL from 'ical.js'
import { inZone, isZone, wallTime } from '../../shared/wall-time.ts'
import { ReadFailure, type ReadNote, type SourceTable } from './source.ts'
import { TableBuilder } from './table-builder.ts'

/** So many dates of a recurring event are listed, two years ahead of its first at most. */
const mostOccurrences = 104

interface Zones {
  /** Those that the file describes itself. */
  readonly own: ReadonlyMap<string, ICAL.Timezone>
  /** Whose clocks tell the time. */
  readonly local: string
}

/**
 * The events of an iCalendar file (RFC 5545) in local time: of an event over several days both, of a recurring one its rule
 * and its dates. A file without its outermost frame is read as well.
 * @param local the time zone of the partnership, in which times are shown
 * @throws ReadFailure
 */
export function readIcalendar(text: string, file: string, local: string): { tables: SourceTable[]; notes: ReadNote[] } {
  const events = new TableBuilder({
    name: 'events',
    file,
    hint: 'gathering',
    columns: ['uid', 'summary', 'dtstart', 'dtend'],
  })
  const notes: ReadNote[] = []
  let others = 0
  for (const calendar of calendarsOf(text, file)) {
    const own = new Map(
      calendar.getAllSubcomponents('vtimezone').map((zone) => {
        const made = new ICAL.Timezone(zone)
        return [made.tzid, made]
      }),
    )
    for (const part of calendar.getAllSubcomponents()) {
      if (part.name === 'vevent') addEvent(part, { own, local }, events, notes)
      else if (part.name !== 'vtimezone') others += 1
    }
  }
  if (others > 0) notes.push({ code: 'unnamed_part_left_out', count: others, sample: 'VTODO, VJOURNAL, VALARM' })
  if (events.size === 0) throw new ReadFailure('nothing_in_it', { file })
  return { tables: [events.build()], notes }
}

function calendarsOf(text: string, file: string): ICAL.Component[] {
  const framed = /BEGIN:VCALENDAR/i.test(text)
    ? text
    : `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${text.trim()}\r\nEND:VCALENDAR\r\n`
  try {
    const parsed = ICAL.parse(framed.replace(/^\uFEFF/, '').trimStart()) as unknown[]
    const several = Array.isArray(parsed[0]) ? (parsed as unknown[][]) : [parsed]
    return several.map((one) => new ICAL.Component(one as never))
  } catch (error) {
    const message = error instanceof Error ? error.message : ''
    throw new ReadFailure('broken_calendar', { file, detail: message.slice(0, 200) })
  }
}

/** Properties that are read as they are, beside those with a form of their own. */
const plain = [
  'uid',
  'summary',
  'description',
  'location',
  'url',
  'status',
  'organizer',
  'categories',
  'geo',
  'class',
  'sequence',
  'created',
  'last-modified',
  'dtstamp',
  'priority',
  'transp',
]

function addEvent(event: ICAL.Component, zones: Zones, events: TableBuilder, notes: ReadNote[]): void {
  const values = new Map<string, string | string[]>()
  const text = (name: string) =>
    event
      .getAllProperties(name)
      .flatMap((property) => property.getValues())
      .map((value) => String(value))
  for (const name of plain) {
    const found = text(name)
    if (found.length > 0) values.set(name, name === 'categories' ? found : found.join(', '))
  }
  const attendees = event
    .getAllProperties('attendee')
    .map((one) => String(one.getParameter('cn') ?? one.getFirstValue()).replace(/^mailto:/i, ''))
  if (attendees.length > 0) values.set('attendee', attendees)
  const start = momentOf(event, 'dtstart', zones, notes)
  if (start) values.set('dtstart', start.text)
  const end = momentOf(event, 'dtend', zones, notes) ?? byDuration(event, start)
  // A day as an end is the day after the last one.
  if (end) values.set('dtend', end.allDay ? dayBefore(end.text, start?.text) : end.text)
  const rule = text('rrule')[0]
  if (rule && start) {
    values.set('rrule', rule)
    values.set('occurrences', occurrencesOf(event, start))
    notes.push({ code: 'recurring', row: events.size + 1, sample: String(values.get('summary') ?? rule).slice(0, 120) })
  }
  events.add(values)
}

interface Moment {
  /** `2024-02-07` or `2024-02-07T13:00`, local. */
  readonly text: string
  readonly allDay: boolean
  readonly time: ICAL.Time
  /** Turns a time of this event to local time. */
  readonly toLocal: (time: ICAL.Time) => string
}

function momentOf(event: ICAL.Component, name: string, zones: Zones, notes: ReadNote[]): Moment | null {
  const property = event.getFirstProperty(name)
  const time = property?.getFirstValue() as ICAL.Time | undefined
  if (!property || !time?.year) return null
  const zone = String(property.getParameter('tzid') ?? '')
  const toLocal = (moment: ICAL.Time) => localText(moment, zone, zones, notes)
  return { text: toLocal(time), allDay: time.isDate, time, toLocal }
}

function localText(time: ICAL.Time, tzid: string, zones: Zones, notes: ReadNote[]): string {
  const pad = (number: number) => String(number).padStart(2, '0')
  const dayText = `${String(time.year).padStart(4, '0')}-${pad(time.month)}-${pad(time.day)}`
  if (time.isDate) return dayText
  const written = `${dayText}T${pad(time.hour)}:${pad(time.minute)}`
  const utc = Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute)
  if (time.zone === ICAL.Timezone.utcTimezone) return wallTime(utc, zones.local)
  if (tzid === '') return written
  if (isZone(tzid)) return wallTime(inZone(utc, tzid), zones.local)
  const own = zones.own.get(tzid)
  if (own) {
    const copy = time.clone()
    copy.zone = own
    return wallTime(utc - own.utcOffset(copy) * 1_000, zones.local)
  }
  if (!notes.some((note) => note.code === 'zone_unknown' && note.sample === tzid))
    notes.push({ code: 'zone_unknown', sample: tzid.slice(0, 120) })
  return written
}

function byDuration(event: ICAL.Component, start: Moment | null): Moment | null {
  const duration = event.getFirstPropertyValue('duration') as ICAL.Duration | null
  if (!start || !duration || typeof duration.toSeconds !== 'function') return null
  const time = start.time.clone()
  time.addDuration(duration)
  return { ...start, time, text: start.toLocal(time) }
}

function dayBefore(day: string, start: string | undefined): string {
  const before = new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
  return start && before < start ? start : before
}

function occurrencesOf(event: ICAL.Component, start: Moment): string[] {
  try {
    const iterator = new ICAL.RecurExpansion({ component: event, dtstart: start.time })
    const found: string[] = []
    for (let next = iterator.next(); next && found.length < mostOccurrences; next = iterator.next()) {
      if (next.year > start.time.year + 2) break
      found.push(start.toLocal(next))
    }
    return found
  } catch {
    return [start.text]
  }
}
