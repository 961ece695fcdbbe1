import type { Graph } from '../database/graph.ts'
import { writeEvents } from '../shared/icalendar.ts'
import { isId } from '../shared/ids.ts'
import { readCalendar } from './statements.ts'

/** The meetings of a mini-network as a calendar (RFC 5545); null where the viewer sees none of the kind. */
export async function writeCalendar(graph: Graph, options: { id: string; timeZone: string }): Promise<string | null> {
  const [row] = isId(options.id) ? await graph.read(readCalendar, { id: options.id }) : []
  if (!row) return null
  const events = row.meetings.map(({ calledOffOn, ...meeting }) => ({
    ...meeting,
    summary: row.name,
    isCalledOff: calledOffOn !== null,
  }))
  return writeEvents(events, options.timeZone)
}
