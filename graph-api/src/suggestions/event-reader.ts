import { decodeTime, encodeTime } from 'ulid'
import type { Graph } from '../database/graph.ts'
import * as statements from './statements.ts'

/** Events are looked for again so far back, in milliseconds: clocks differ, and a long write commits after a short one. */
const overlap = 30_000
const most = 10_000
/** A write that began a little before something was read may have been saved after; in milliseconds. */
const slack = 5_000

const idAt = (time: number): string => `evt_${encodeTime(Math.max(0, time), 10)}`

/** The ids of the events of the last `milliseconds`. */
export async function readSince(graph: Graph, milliseconds: number): Promise<string[]> {
  const after = idAt(Date.now() - milliseconds - slack)
  const rows = await graph.read(statements.readEvents, { after, limit: most })
  return rows.map(({ id }) => id)
}

/** Reads the record of events from where it was left, each event once. */
export class EventReader {
  lastId = ''
  private seen = new Set<string>()
  private reading: string[] = []

  /** Begins at the end: what has happened so far is about to be read as it stands. */
  async start(graph: Graph): Promise<void> {
    const [last] = await graph.read(statements.readLastEvent, {})
    this.lastId = last?.id ?? ''
    const rows = await graph.read(statements.readEvents, { after: this.after(), limit: most })
    this.seen = new Set(rows.map(({ id }) => id))
    this.reading = []
  }

  /** What has been changed by events not taken in yet: the ids of their subjects, each once. */
  async read(graph: Graph): Promise<string[]> {
    const rows = await graph.read(statements.readEvents, { after: this.after(), limit: most })
    const fresh = rows.filter(({ id }) => !this.seen.has(id))
    this.reading = fresh.map(({ id }) => id)
    return [...new Set(fresh.map(({ subjectId }) => subjectId))]
  }

  /** The events that were read and not taken in yet, by their ids. */
  eventIds(): readonly string[] {
    return this.reading
  }

  /** Says that what was read has been taken in; until then it is read again. */
  taken(): void {
    for (const id of this.reading) {
      this.seen.add(id)
      if (id > this.lastId) this.lastId = id
    }
    this.reading = []
    const after = this.after()
    if (this.seen.size > most) this.seen = new Set([...this.seen].filter((id) => id > after))
  }

  private after(): string {
    if (this.lastId === '') return ''
    const time = decodeTime(this.lastId.slice('evt_'.length))
    return idAt(time - overlap)
  }
}
