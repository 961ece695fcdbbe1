import type { Graph } from '../database/graph.ts'
import { InputError } from '../shared/errors.ts'
import { begin } from './begin.ts'
import { type FoundImport, findImport } from './find-import.ts'
import { leaseEnd } from './lease.ts'
import type { ImportCounts } from './model.ts'
import type { Plan } from './plan/model.ts'
import { prepareInWorker } from './prepare-in-worker.ts'
import { type PrepareImport, prepareFound } from './preview-import.ts'
import { countsOf, countWritten } from './row-counts.ts'
import { changeImportNode, removeImportParts } from './statements.ts'
import { type Turn, takeTurn } from './take-turn.ts'
import { type Batch, batchesOf, sizeOf } from './write/batches.ts'
import { type SkippedPart, writeBatch } from './write/write-batch.ts'

const mostNotTaken = 200

export interface RunOptions {
  readonly id: string
  readonly onProgress?: (done: number, total: number) => void
  readonly work?: PrepareImport
}

/**
 * Runs an import through the same use cases as the forms, batch by batch, each with its record in one transaction. Killed at
 * any moment it can be run again: what is written is found again and stays. Doubtful rows that nobody has decided are left.
 * @throws InputError where somebody else runs it, NotFoundError
 */
export async function runImport(graph: Graph, options: RunOptions): Promise<ImportCounts> {
  const { finished } = await startImport(graph, options)
  return finished
}

/**
 * Takes an import to run it, and goes on by itself: `finished` settles when it is written, or fails as it does.
 * @throws InputError where somebody else runs it, NotFoundError
 */
export async function startImport(graph: Graph, options: RunOptions): Promise<{ finished: Promise<ImportCounts> }> {
  const { id, onProgress } = options
  const found = await findImport(graph, id)
  await begin(graph, id, 'running')
  const finished = inTurn(graph, found, options.work ?? prepareInWorker, onProgress).catch(async (error: unknown) => {
    const trouble = error instanceof Error ? error.name : 'Error'
    await change(graph, id, { status: 'failed', trouble }).catch(() => undefined)
    throw error
  })
  return { finished }
}

/** Held against what is there and written while no other import is. */
async function inTurn(
  graph: Graph,
  found: FoundImport,
  work: PrepareImport,
  onProgress: RunOptions['onProgress'],
): Promise<ImportCounts> {
  const turn = await takeTurn(graph, found.id)
  if (!turn) {
    await change(graph, found.id, { status: 'cancelled', finishedAt: new Date().toISOString(), runsUntil: null })
    return countsOf({ rows: [] })
  }
  try {
    return await write(graph, found, { work, turn, onProgress })
  } finally {
    await turn.end()
  }
}

async function write(
  graph: Graph,
  found: FoundImport,
  { work, turn, onProgress }: Pick<RunOptions, 'onProgress'> & { work: PrepareImport; turn: Turn },
): Promise<ImportCounts> {
  const { plan, mapping, unreadable } = await prepareFound(graph, found, work)
  // Given up, nothing is known of the files: to finish would say that they held nothing, and throw them away.
  if (unreadable.some(({ code }) => code === 'took_too_long')) throw tooMuch()
  await change(graph, found.id, { mapping: JSON.stringify(mapping) })
  const batches = batchesOf(plan)
  const total = batches.reduce((sum, batch) => sum + sizeOf(batch), 0)
  const result: Result = { plan, notTaken: [], unwritten: [] }
  let done = 0
  for (const [at, batch] of batches.entries()) {
    done += sizeOf(batch)
    turn.insist()
    const written = await writeBatch(graph, batch, { importId: found.id, done, total, until: leaseEnd() })
    result.notTaken.push(...written.notTaken)
    result.unwritten.push(...written.unwritten)
    onProgress?.(done, total)
    if (!written.cancelAsked) continue
    result.unwritten.push(...batches.slice(at + 1))
    return finish(graph, found.id, 'cancelled', result)
  }
  return finish(graph, found.id, 'done', result)
}

interface Result {
  readonly plan: Plan
  readonly notTaken: SkippedPart[]
  /** What the network did not take, and what was not come to. */
  readonly unwritten: Batch[]
}

function tooMuch(): InputError {
  const message = 'The files take too long to work out. Import them in parts.'
  return new InputError([{ path: 'id', code: 'took_too_long', message }])
}

async function finish(
  graph: Graph,
  id: string,
  status: 'done' | 'cancelled',
  { plan, notTaken, unwritten }: Result,
): Promise<ImportCounts> {
  const counts = countWritten(plan, unwritten, status === 'done' ? 'refused' : null)
  const isWhole = status === 'done' && counts.doubtful === 0 && notTaken.length === 0
  await change(graph, id, {
    status,
    counts: JSON.stringify(counts),
    kept: JSON.stringify(notTaken.slice(0, mostNotTaken)),
    finishedAt: new Date().toISOString(),
    runsUntil: null,
    trouble: null,
  })
  // The files hold more than was asked for: they are kept only while something is left to decide or was not taken.
  if (isWhole) await graph.write((transaction) => transaction.run(removeImportParts, { id, file: null }))
  return counts
}

async function change(graph: Graph, id: string, changes: Record<string, unknown>): Promise<void> {
  await graph.write((transaction) => transaction.run(changeImportNode, { id, changes }))
}
