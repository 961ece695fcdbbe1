import neo4j, { type ManagedTransaction } from 'neo4j-driver'
import { z } from 'zod'
import type { ChangeEvent } from '../shared/change-event.ts'
import { dayAt, defaultTimeZone } from '../shared/days.ts'
import { guardChanges } from '../shared/guard-changes.ts'
import { newId } from '../shared/ids.ts'
import { mayDoEverything } from '../shared/rights.ts'
import type { Viewer } from '../shared/viewer.ts'
import { compileSelection } from './compile.ts'
import type { GraphDriver } from './driver.ts'
import { retryRead } from './retry-read.ts'
import { rowsOf } from './row-shape.ts'
import type { RowSelection, Selected } from './selection.ts'
import { bindStatement, type Fragment, type RunStatement } from './statement.ts'
import { toParameters } from './values.ts'

export interface GraphTransaction {
  /** As `today()` of the graph, when the transaction began. */
  readonly today: string
  readonly run: RunStatement
  record(events: readonly ChangeEvent[]): Promise<void>
}

/** The graph as one viewer sees it: every read and write of the program passes here. */
export interface Graph {
  readonly viewer: Viewer
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
      z.object({ id: z.string(), type: z.string(), subjectId: z.string(), changed: z.array(z.string()) }),
    ),
  }),
  row: z.object({ recorded: z.number() }),
})

const statementTimeout = 15_000

/** Opens the graph for one viewer. Cheap: one a request. Own writes are visible to later reads (bookmarks). */
export function openGraph(options: GraphOptions): Graph {
  const { driver, viewer, onStatement, onChange, timeZone = defaultTimeZone, clock = () => new Date() } = options
  const asking = { ...viewer, keepsAll: mayDoEverything(viewer.role) }
  const common = (now = clock()) => ({ viewer: asking, today: dayAt(now, timeZone), now: now.toISOString() })
  const openSession = (defaultAccessMode: 'READ' | 'WRITE') =>
    driver.session({
      defaultAccessMode,
      bookmarkManager: driver.executeQueryBookmarkManager,
      ...(options.database ? { database: options.database } : {}),
    })

  const runIn = async (
    runner: Pick<ManagedTransaction, 'run'>,
    text: string,
    parameters: Readonly<Record<string, unknown>>,
  ) => {
    onStatement?.(text)
    const result = await runner.run(text, toParameters({ ...common(), ...parameters }))
    return result.records.map((record) => record.toObject())
  }

  // One statement needs no BEGIN and COMMIT around it: that is two messages and two answers less.
  const readRaw = (text: string, parameters: Readonly<Record<string, unknown>>) =>
    retryRead(async () => {
      const session = openSession(neo4j.session.READ)
      try {
        const run = (query: string, given?: unknown) =>
          session.run(query, given as object, { timeout: statementTimeout })
        return await runIn({ run } as Pick<ManagedTransaction, 'run'>, text, parameters)
      } finally {
        await session.close()
      }
    })

  const read: RunStatement = async (statement, parameters) => {
    const rows = await readRaw(statement.text, statement.parameters.parse(parameters) as Record<string, unknown>)
    return rows.map((row) => statement.row.parse(row))
  }

  return {
    viewer,
    today: () => dayAt(clock(), timeZone),
    async select(root, parameters, selection) {
      const compiled = compileSelection(root, parameters, selection)
      const [row] = await readRaw(compiled.text, compiled.parameters)
      const lists = (row?.rows as readonly unknown[][] | undefined) ?? []
      return { rows: rowsOf(lists, compiled.shape), total: (row?.total as number | null) ?? null }
    },
    read,
    async write(work) {
      const session = openSession(neo4j.session.WRITE)
      let events: ChangeEvent[] = []
      try {
        const result = await session.executeWrite(
          (tx) => {
            events = []
            const run: RunStatement = async (statement, parameters) => {
              const given = statement.parameters.parse(parameters) as Record<string, unknown>
              return (await runIn(tx, statement.text, given)).map((row) => statement.row.parse(row))
            }
            return work({
              today: dayAt(clock(), timeZone),
              run,
              async record(made) {
                if (made.length === 0) return
                events.push(...made)
                await guardChanges(made, { viewer, readBefore: read, readNow: run })
                const rows = made.map(({ type, subjectId, changed = [] }) => ({
                  id: newId('evt'),
                  type,
                  subjectId,
                  changed,
                }))
                await runIn(tx, recordEvents.text, { events: rows })
              },
            })
          },
          { timeout: 60_000 },
        )
        onChange?.(events)
        return result
      } finally {
        await session.close()
      }
    },
  }
}
