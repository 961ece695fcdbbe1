import ICAL from 'ical.js'
import { byDuration, type Moment, momentOf, textsOf, writtenOf, type Zones } from './icalendar-moments.ts'
import { withoutBrokenLines } from './mend-icalendar.ts'
import { ReadFailure } from './read-failure.ts'
import { limits, type ReadNote, type SourceTable } from './source.ts'
import { TableBuilder } from './table-builder.ts'
import { withinTime } from './within-time.ts'

/** So many dates of a recurring event are listed, two years ahead of its first at most. */
const mostOccurrences = 104

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
  const others: string[] = []
  for (const calendar of calendarsOf(text, file, notes)) {
    const own = new Map(
      calendar.getAllSubcomponents('vtimezone').map((zone) => {
        const made = new ICAL.Timezone(zone)
        return [made.tzid, made]
      }),
    )
    const zones = { own, local }
    const moved = movedOf(calendar.getAllSubcomponents('vevent'), zones)
    for (const part of calendar.getAllSubcomponents()) {
      if (part.name === 'vevent') addEvent(part, { zones, moved }, events, notes)
      else if (part.name !== 'vtimezone') others.push(part.name.toUpperCase())
    }
  }
  if (others.length > 0) {
    const sample = [...new Set(others)].join(', ').slice(0, limits.sample)
    notes.push({ code: 'unnamed_part_left_out', count: others.length, sample })
  }
  if (events.size === 0) throw new ReadFailure('nothing_in_it', { file })
  return { tables: [events.build()], notes }
}

function calendarsOf(text: string, file: string, notes: ReadNote[]): ICAL.Component[] {
  try {
    return parsed(text)
  } catch {
    const mended = withoutBrokenLines(text)
    try {
      const found = parsed(mended.text)
      notes.push(...mended.notes)
      return found
    } catch (error) {
      const message = error instanceof Error ? error.message : ''
      throw new ReadFailure('broken_calendar', { file, detail: message.slice(0, 200) })
    }
  }
}

function parsed(text: string): ICAL.Component[] {
  const framed = /BEGIN:VCALENDAR/i.test(text)
    ? text
    : `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${text.trim()}\r\nEND:VCALENDAR\r\n`
  const found = ICAL.parse(framed.replace(/^\uFEFF/, '').trimStart()) as unknown[]
  const several = Array.isArray(found[0]) ? (found as unknown[][]) : [found]
  return several.map((one) => new ICAL.Component(one as never))
}

/** Properties that are read as they are, beside those with a form of their own. */
const plain = [
  'uid',
  'summary',
  'description',
  'location',
  'url',
  'status',
  'categories',
  'geo',
  'sequence',
  'created',
  'last-modified',
  'dtstamp',
  'priority',
  'transp',
]

/** Dates of recurring events that stand as events of their own, by the id that they share. */
type Moved = ReadonlyMap<string, ReadonlySet<string>>

const idOf = (event: ICAL.Component) => event.getAllProperties('uid').flatMap(textsOf).join(', ')

/** When a single date of a recurring event would have been that stands as an event of its own (RFC 5545, 3.8.4.4). */
const replacedBy = (event: ICAL.Component, zones: Zones) => momentOf(event, 'recurrence-id', zones, [])?.text

function movedOf(all: readonly ICAL.Component[], zones: Zones): Moved {
  const recurring = new Set(all.filter((event) => event.hasProperty('rrule')).map(idOf))
  const moved = new Map<string, Set<string>>()
  for (const event of all) {
    const [id, date] = [idOf(event), replacedBy(event, zones)]
    if (id !== '' && date && recurring.has(id)) moved.set(id, (moved.get(id) ?? new Set()).add(date))
  }
  return moved
}

interface Around {
  readonly zones: Zones
  readonly moved: Moved
}

function addEvent(event: ICAL.Component, around: Around, events: TableBuilder, notes: ReadNote[]): void {
  const { zones } = around
  const values = new Map<string, string | string[]>()
  const text = (name: string) => event.getAllProperties(name).flatMap(textsOf)
  const written = (name: string) => event.getAllProperties(name).flatMap(writtenOf)
  for (const name of plain) {
    const found = text(name)
    if (found.length > 0) values.set(name, name === 'categories' ? found : found.join(', '))
  }
  const called = (name: string) =>
    event
      .getAllProperties(name)
      .map((one) => String(one.getParameter('cn') ?? one.getFirstValue()).replace(/^mailto:/i, ''))
  // An address names nobody who could be host.
  const hosts = called('organizer').filter((host) => !host.includes('@'))
  if (hosts.length > 0) values.set('organizer', hosts)
  const attendees = called('attendee')
  if (attendees.length > 0) values.set('attendee', attendees)
  const start = momentOf(event, 'dtstart', zones, notes)
  if (start) values.set('dtstart', start.text)
  // What cannot be read as a time is shown as it is written, and named as no day.
  else if (event.hasProperty('dtstart')) values.set('dtstart', written('dtstart'))
  const end = momentOf(event, 'dtend', zones, notes) ?? byDuration(event, start)
  // A day as an end is the day after the last one.
  if (end) values.set('dtend', end.allDay ? dayBefore(end.text, start?.text) : end.text)
  else if (event.hasProperty('dtend')) values.set('dtend', written('dtend'))
  else if (event.hasProperty('duration')) values.set('dtend', written('duration'))
  if (addDates(event, values, { start, around })) {
    const sample = String(values.get('summary') ?? values.get('rrule')).slice(0, 120)
    notes.push({ code: 'recurring', row: events.size + 1, sample })
  }
  // Its class says who may see it (RFC 5545, 3.8.1.3), not what kind of event it is.
  const [access] = text('class')
  if (access) values.set('access', access)
  events.add(values, undefined, asideOf(access, text('status')[0]))
}

/** The dates of an event that comes again, but for those that stand by themselves; true where it does. */
function addDates(
  event: ICAL.Component,
  values: Map<string, string | string[]>,
  { start, around }: { start: Moment | null; around: Around },
): boolean {
  const dates = around.moved.get(idOf(event))
  const replaced = dates && replacedBy(event, around.zones)
  // What is one date of another event has an id of its own here, the same each time that the file comes.
  if (replaced) values.set('uid', `${idOf(event)} ${replaced}`)
  const rule = event.getAllProperties('rrule').flatMap(textsOf)[0]
  if (!rule || !start) return false
  values.set('rrule', rule)
  const occurrences = occurrencesOf(event, start)
  const kept = occurrences.filter((date) => !dates?.has(date) && !dates?.has(date.slice(0, 10)))
  values.set('occurrences', kept.length > 0 ? kept : occurrences)
  if (kept[0] && kept[0] !== occurrences[0]) beginAt(values, kept[0])
  return true
}

/** The first date stands elsewhere: the event begins with the next, and is as long. */
function beginAt(values: Map<string, string | string[]>, start: string): void {
  const [before, end] = [values.get('dtstart'), values.get('dtend')]
  const momentsOf = (text: string) => Date.parse(text.includes('T') ? `${text}Z` : `${text}T00:00Z`)
  if (typeof before === 'string' && typeof end === 'string' && !Number.isNaN(momentsOf(end))) {
    const moment = new Date(momentsOf(end) + momentsOf(start) - momentsOf(before)).toISOString()
    values.set('dtend', moment.slice(0, end.length))
  }
  values.set('dtstart', start)
}

/** Why an event is left out unless the person wants it. */
function asideOf(access: string | undefined, status: string | undefined): 'private' | 'cancelled' | undefined {
  if (/^(private|confidential)$/i.test(access ?? '')) return 'private'
  return /^cancelled$/i.test(status ?? '') ? 'cancelled' : undefined
}

function dayBefore(day: string, start: string | undefined): string {
  const before = new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
  return start && before < start ? start : before
}

/** The dates of a recurring event; its first alone where its rule cannot be followed. */
function occurrencesOf(event: ICAL.Component, start: Moment): string[] {
  try {
    return withinTime(() => followRule(event, start.time)).map(start.toLocal)
  } catch {
    return [start.text]
  }
}

function followRule(event: ICAL.Component, start: ICAL.Time): ICAL.Time[] {
  const iterator = new ICAL.RecurExpansion({ component: event, dtstart: start })
  const found: ICAL.Time[] = []
  for (let next = iterator.next(); next && found.length < mostOccurrences; next = iterator.next()) {
    if (next.year > start.year + 2) break
    found.push(next)
  }
  return found
}
