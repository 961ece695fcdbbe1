import { daysAfter } from '../../shared/days.ts'
import { inZone } from '../read/wall-time.ts'
import { type ExportNetwork, type ExportThing, namesAt } from '../read-network.ts'

/** The gatherings that have a day, as a calendar (RFC 5545), with times in UTC. @param zone whose clocks tell the time here */
export function writeIcalendar(network: ExportNetwork, zone: string): string {
  const events = network.things.filter(
    (thing) =>
      thing.label === 'Gathering' &&
      !thing.properties.endedOn &&
      (thing.properties.startsOn || thing.properties.startsAt),
  )
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Mellanrum//Mellanrum//SV',
    'CALSCALE:GREGORIAN',
    ...events.flatMap((event) => eventOf(event, network, zone)),
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}

function eventOf(event: ExportThing, network: ExportNetwork, zone: string): string[] {
  const p = event.properties as Record<string, string | undefined>
  const stamp = (p.updatedAt ?? p.createdAt ?? '1970-01-01T00:00:00.000Z').replace(/[-:]|\.\d+/g, '')
  const [place] = namesAt(network, event.id, ['LOCATED_IN'], 'out')
  return [
    'BEGIN:VEVENT',
    `UID:${event.id}@mellanrum`,
    `DTSTAMP:${stamp}`,
    ...(p.startsAt
      ? [`DTSTART:${utc(p.startsAt, zone)}`, ...(p.endsAt ? [`DTEND:${utc(p.endsAt, zone)}`] : [])]
      : [`DTSTART;VALUE=DATE:${plain(p.startsOn ?? '')}`, ...lastDay(p)]),
    `SUMMARY:${escaped(event.name)}`,
    ...(p.description ? [`DESCRIPTION:${escaped(p.description)}`] : []),
    ...(place ? [`LOCATION:${escaped(place)}`] : []),
    'END:VEVENT',
  ]
}

/** A calendar names the day after the last one (RFC 5545, 3.6.1). */
function lastDay({ startsOn, endsOn }: Record<string, string | undefined>): string[] {
  if (!startsOn || !endsOn || endsOn <= startsOn) return []
  const after = daysAfter(endsOn, 1)
  return [`DTEND;VALUE=DATE:${plain(after)}`]
}

const plain = (day: string) => day.replaceAll('-', '')
const utc = (local: string, zone: string) =>
  new Date(inZone(Date.parse(`${local}:00Z`), zone)).toISOString().replace(/[-:]|\.\d+/g, '')
const escaped = (text: string) => text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll('\n', '\\n')

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
