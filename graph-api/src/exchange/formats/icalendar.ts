import { daysAfter } from '../../shared/days.ts'
import { calendarOf, escaped, utcIn } from '../../shared/icalendar.ts'
import { type ExportNetwork, type ExportThing, goesOn, namesAt } from '../read-network.ts'

/** The gatherings that have a day, as a calendar (RFC 5545), with times in UTC. @param zone whose clocks tell the time here */
export function writeIcalendar(network: ExportNetwork, zone: string): string {
  const events = network.things.filter(
    (thing) =>
      thing.label === 'Gathering' &&
      goesOn(thing, network.today) &&
      (thing.properties.startsOn || thing.properties.startsAt),
  )
  return calendarOf(events.flatMap((event) => eventOf(event, network, zone)))
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
      ? [`DTSTART:${utcIn(p.startsAt, zone)}`, ...(p.endsAt ? [`DTEND:${utcIn(p.endsAt, zone)}`] : [])]
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
