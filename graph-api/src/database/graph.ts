import neo4j, { type ManagedTransaction } from 'neo4j-driver'
import { z } from 'zod'
import { authoriseChanges } from '../shared/authorise-changes.ts'
import type { ChangeEvent } from '../shared/change-event.ts'
import { dayAt, defaultTimeZone } from '../shared/days.ts'
import { NotAllowedError } from '../shared/errors.ts'
import { newId } from '../shared/ids.ts'
import type { KeptValues } from '../shared/kept-values.ts'
import { mayDoEverything } from '../shared/rights.ts'
import type { Viewer } from '../shared/viewer.ts'
import type { Cancellation } from './cancellation.ts'
import { compileSelection } from './compile.ts'
import type { GraphDriver } from './driver.ts'
import { schedulerOf } from './query-scheduler.ts'
import { type CypherQuery, type Rows, readRows, readScheduled } from './read-rows.ts'
import { rowsOf } from './row-shape.ts'
import type { RowSelection, Selected } from './selection.ts'
import { bindStatement, type Fragment, type RunStatement, type Statement } from './statement.ts'
import { toParameters } from './values.ts'
import { withoutTrace } from './without-trace.ts'

export interface GraphTransaction {
  /** As `today()` of the graph, when the transaction began. */
  readonly today: string
  readonly run: RunStatement
  /** Keeps what stood in a node before it was changed, for the event that is recorded of it next. */
  remember(id: string, kept: KeptValues | null): void
  record(events: readonly ChangeEvent[]): Promise<void>
}

/** The graph as one viewer sees it: every read and write of the program passes here. */
export interface Graph {
  readonly viewer: Viewer
  /** Where the partnership lives, as an IANA name. */
  readonly timeZone: string
  /** The day it is where the partnership lives: `$today` of every statement, and the day that something begins or ends. */
  today(): string
  /** Runs a root statement compiled with what a GraphQL selection asks for: always one statement. */
  select(root: Fragment, parameters: Readonly<Record<string, unknown>>, selection: RowSelection): Promise<Selected>
  readonly read: RunStatement
  /** Runs all of `work` in one transaction, which is tried again where the database says so: keep it free of other effects. */
  write<Result>(work: (transaction: GraphTransaction) => Promise<Result>): Promise<Result>
}

export interface GraphOptions {
  readonly driver: GraphDriver
  readonly viewer: Viewer
  readonly database?: string
  /** Decides which day it is; Europe/Stockholm where left out. */
  readonly timeZone?: string
  /** For tests: what time it is. */
  readonly clock?: () => Date
  /** Who waits: what is read for them is ended where they leave. */
  readonly cancellation?: Cancellation
  /** Nobody waits for what is read: it is read for the sake of its plan, after what people ask. */
  readonly isWarming?: boolean
  /** Told of each statement that is sent, for tests and measurements. */
  readonly onStatement?: (text: string) => void
  /** Told of what was written, after it is. */
  readonly onChange?: (events: readonly ChangeEvent[]) => void
}

const recordEvents = bindStatement({
  file: 'events/record-events',
  access: 'write',
  parameters: z.object({
    events: z.array(
      z.object({
        id: z.string(),
        type: z.string(),
        subjectId: z.string(),
        changed: z.array(z.string()),
        before: z.string().optional(),
        after: z.string().optional(),
        visibility: z.string().nullish(),
        authorId: z.string().nullish(),
        gatheringId: z.string().nullish(),
        undo: z.string().optional(),
      }),
    ),
  }),
  row: z.object({ recorded: z.number() }),
})

/** What is kept of a change, as it is stored with its event. */
const storedOf = ({ before, after, ...who }: KeptValues) => ({
  before: JSON.stringify(before),
  after: JSON.stringify(after),
  ...who,
})

/** A transaction that takes longer is ended, in milliseconds. */
const writeTimeout = 60_000

/** What another transaction removes between being found and being read has no properties left: it is read once more. */
function readAgain(read: RunStatement): RunStatement {
  return async (statement, parameters) => {
    try {
      return await read(statement, parameters)
    } catch (error) {
      if (!(error instanceof z.ZodError)) throw error
      return read(statement, parameters)
    }
  }
}

/** Opens the graph for one viewer. Cheap: one a request. Own writes are visible to later reads (bookmarks). */
export function openGraph(options: GraphOptions): Graph {
  const { driver, database, viewer, cancellation, isWarming, onStatement, onChange } = options
  const { timeZone = defaultTimeZone, clock = () => new Date() } = options
  const today = () => dayAt(clock(), timeZone)
  const { limiters, markWritten } = schedulerOf(driver)
  const asking = { ...viewer, mayDoEverything: mayDoEverything(viewer.role) }

  const question = (text: string, parameters: Readonly<Record<string, unknown>>): CypherQuery => {
    onStatement?.(text)
    return {
      text,
      parameters: toParameters({ viewer: asking, today: today(), now: clock().toISOString(), ...parameters }),
    }
  }
  // What time it is to the millisecond makes no difference to what is read.
  const readRaw = (text: string, parameters: Readonly<Record<string, unknown>>) => {
    const key = `${text}\n${JSON.stringify([database, today(), viewer, parameters])}`
    return readScheduled({ driver, database, key, cancellation, isWarming }, () => question(text, parameters))
  }
  const parsing =
    (run: (text: string, parameters: Readonly<Record<string, unknown>>) => Promise<Rows>): RunStatement =>
    async <Parameters, Row>(statement: Statement<Parameters, Row>, parameters: Parameters) => {
      const given = statement.parameters.parse(parameters) as Record<string, unknown>
      return (await run(statement.sentText, { given })).map((row) => statement.row.parse(row))
    }
  // Outside the limiter: the write holds a slot already, and waiting for a second one could deadlock.
  const readBefore = parsing((text, parameters) => readRows(driver, database, question(text, parameters)))

  return {
    viewer,
    timeZone,
    today,
    async select(root, parameters, selection) {
      const compiled = compileSelection(root, parameters, selection)
      const [row] = await readRaw(compiled.text, compiled.parameters)
      const lists = (row?.rows as readonly unknown[][] | undefined) ?? []
      return { rows: rowsOf(lists, compiled.shape), total: (row?.total as number | null) ?? null }
    },
    read: readAgain(parsing(readRaw)),
    async write(work) {
      if (viewer.key?.readsOnly) throw new NotAllowedError()
      let events: ChangeEvent[] = []
      const inTransaction = (tx: ManagedTransaction) => {
        events = []
        const remembered = new Map<string, KeptValues>()
        const runRaw = async (text: string, parameters: Readonly<Record<string, unknown>>) => {
          const asked = question(text, parameters)
          const { records } = await withoutTrace(() => tx.run(asked.text, asked.parameters))
          return records.map((record) => record.toObject())
        }
        const run = parsing(runRaw)
        return work({
          today: today(),
          run,
          remember: (id, kept) => void (kept && remembered.set(id, kept)),
          async record(made) {
            if (made.length === 0) return
            events.push(...made)
            await authoriseChanges(made, { viewer, readBefore, readNow: run })
            const rows = made.map(({ id, type, subjectId, changed = [], kept = remembered.get(subjectId), undo }) => {
              remembered.delete(subjectId)
              return {
                id: id ?? newId('evt'),
                type,
                subjectId,
                changed,
                ...(kept && storedOf(kept)),
                ...(undo && { undo }),
              }
            })
            await runRaw(recordEvents.sentText, { given: { events: rows } })
          },
        })
      }
      // A write that has begun is never cancelled: who asked may think that it was saved.
      const result = await limiters.writes.run(async () => {
        const session = driver.session({
          defaultAccessMode: neo4j.session.WRITE,
          bookmarkManager: driver.executeQueryBookmarkManager,
          ...(database ? { database } : {}),
        })
        try {
          return await session.executeWrite(inTransaction, { timeout: writeTimeout })
        } finally {
          markWritten()
          await session.close()
        }
      })
      onChange?.(events)
      return result
    },
  }
}
