import { inZone } from './wall-time.ts'

/** A meeting as a calendar has it, with local times to the minute. */
export interface CalendarEvent {
  readonly id: string
  readonly summary: string
  readonly startsAt: string
  readonly endsAt: string | null
  readonly place: string | null
  readonly isCalledOff: boolean
  /** A moment in UTC. */
  readonly updatedAt: string
}

const compact = (moment: string) => moment.replace(/[-:]|\.\d+/g, '')

/** A local time in UTC, as a calendar writes it: `20260512T110000Z`. */
export function utcIn(local: string, timeZone: string): string {
  return compact(new Date(inZone(Date.parse(`${local}:00Z`), timeZone)).toISOString())
}

/** A text as a calendar writes it. */
export function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll('\n', '\\n')
}

/** A whole calendar (RFC 5545) of the lines of its events. */
export function calendarOf(lines: readonly string[]): string {
  const whole = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Mellanrum//Mellanrum//SV',
    'CALSCALE:GREGORIAN',
    ...lines,
    'END:VCALENDAR',
  ]
  return `${whole.map(folded).join('\r\n')}\r\n`
}

/** A calendar of meetings; without an end they last as long as the reader's calendar says. */
export function writeEvents(events: readonly CalendarEvent[], timeZone: string): string {
  return calendarOf(
    events.flatMap(({ id, summary, startsAt, endsAt, place, isCalledOff, updatedAt }) => [
      'BEGIN:VEVENT',
      `UID:${id}@mellanrum`,
      `DTSTAMP:${compact(updatedAt)}`,
      `DTSTART:${utcIn(startsAt, timeZone)}`,
      ...(endsAt ? [`DTEND:${utcIn(endsAt, timeZone)}`] : []),
      `SUMMARY:${escaped(summary)}`,
      ...(place ? [`LOCATION:${escaped(place)}`] : []),
      ...(isCalledOff ? ['STATUS:CANCELLED'] : []),
      'END:VEVENT',
    ]),
  )
}

/** A line of at most 75 bytes; what is longer goes on in the next, after a blank. */
function folded(line: string): string {
  const parts: string[] = []
  let part = ''
  for (const letter of line) {
    if (Buffer.byteLength(part + letter) > 74) {
      parts.push(part)
      part = ''
    }
    part += letter
  }
  return [...parts, part].join('\r\n ')
}
