import type { Graph } from '../database/graph.ts'
import { InputError } from '../shared/errors.ts'
import { type FoundImport, findImport } from './find-import.ts'
import { leaseEnd } from './lease.ts'
import type { ImportCounts } from './model.ts'
import { outcomes, type Plan } from './plan/model.ts'
import { prepareInWorker } from './prepare-in-worker.ts'
import { type PrepareImport, prepareFound } from './preview-import.ts'
import { beginImport, changeImportNode, removeImportParts } from './statements.ts'
import { batchesOf, sizeOf } from './write/batches.ts'
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
  const [begun] = await graph.write((transaction) => transaction.run(beginImport, { id, until: leaseEnd() }))
  if (!begun?.free) throw new InputError([{ path: 'id', code: 'running', message: 'This import is running already.' }])
  const finished = write(graph, found, options.work ?? prepareInWorker, onProgress).catch(async (error: unknown) => {
    const trouble = error instanceof Error ? error.name : 'Error'
    await change(graph, id, { status: 'failed', trouble }).catch(() => undefined)
    throw error
  })
  return { finished }
}

async function write(
  graph: Graph,
  found: FoundImport,
  work: PrepareImport,
  onProgress: RunOptions['onProgress'],
): Promise<ImportCounts> {
  const { plan, mapping, unreadable } = await prepareFound(graph, found, work)
  // Given up, nothing is known of the files: to finish would say that they held nothing, and throw them away.
  if (unreadable.some(({ code }) => code === 'took_too_long')) throw tooMuch()
  await change(graph, found.id, { mapping: JSON.stringify(mapping) })
  const batches = batchesOf(plan)
  const total = batches.reduce((sum, batch) => sum + sizeOf(batch), 0)
  const notTaken: SkippedPart[] = []
  let done = 0
  for (const batch of batches) {
    done += sizeOf(batch)
    const written = await writeBatch(graph, batch, { importId: found.id, done, total, until: leaseEnd() })
    notTaken.push(...written.notTaken)
    onProgress?.(done, total)
    if (written.cancelAsked) return finish(graph, found.id, 'cancelled', plan, notTaken)
  }
  return finish(graph, found.id, 'done', plan, notTaken)
}

function tooMuch(): InputError {
  const message = 'The files take too long to work out. Import them in parts.'
  return new InputError([{ path: 'id', code: 'took_too_long', message }])
}

async function finish(
  graph: Graph,
  id: string,
  status: 'done' | 'cancelled',
  plan: Plan,
  notTaken: readonly SkippedPart[],
) {
  const counts = countsOf(plan)
  const isWhole = status === 'done' && counts.doubtful === 0
  await change(graph, id, {
    status,
    counts: JSON.stringify(counts),
    kept: JSON.stringify(notTaken.slice(0, mostNotTaken)),
    finishedAt: new Date().toISOString(),
    runsUntil: null,
    trouble: null,
  })
  // The files hold more than was asked for: they are kept only while something is left to decide.
  if (isWhole) await graph.write((transaction) => transaction.run(removeImportParts, { id, file: null }))
  return counts
}

/** How many rows became what. */
export function countsOf(plan: Pick<Plan, 'rows'>): ImportCounts {
  const counts = Object.fromEntries(outcomes.map((outcome) => [outcome, 0])) as ImportCounts
  for (const { outcome } of plan.rows) counts[outcome] += 1
  return counts
}

async function change(graph: Graph, id: string, changes: Record<string, unknown>): Promise<void> {
  await graph.write((transaction) => transaction.run(changeImportNode, { id, changes }))
}
