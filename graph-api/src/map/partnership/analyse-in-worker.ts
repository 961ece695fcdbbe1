import { runInThread } from '../../shared/open-thread.ts'
import { type Analysed, type AnalysisInput, analyseAll } from './analyse-all.ts'
import type { WorkerInput } from './analysis-thread.ts'
import { isTooManyToDraw } from './drawn-part.ts'
import type { Part, PartInput } from './part-around.ts'
import { type Placed, placeAll } from './place-all.ts'
import type { LayoutContent } from './stored-layout.ts'

/** How long it may take. */
const limits = { milliseconds: 60_000 }

/** A large partnership takes seconds, which would block all other requests on the main thread. */
function runInWorker<Answer>(input: WorkerInput): Promise<Answer> {
  return runInThread<Answer>(new URL('./analysis-thread.ts', import.meta.url), input, limits)
}

/**
 * Analyses today's partnership and computes a quick layout; a large one in a worker.
 * @throws GivenUpError where it takes more than a minute
 */
export async function placeInWorker(input: AnalysisInput, stored: LayoutContent | null): Promise<Placed> {
  return isTooManyToDraw(input.partnership)
    ? runInWorker<Placed>({ of: 'today', input, stored })
    : placeAll(input, stored)
}

/**
 * Analyses the partnership of an earlier day; a large one in a worker.
 * @throws GivenUpError where it takes more than a minute
 */
export async function analyseInWorker(input: AnalysisInput): Promise<Analysed> {
  return input.today?.choice ? runInWorker<Analysed>({ of: 'past', input }) : analyseAll(input)
}

/**
 * Computes a part of a partnership in a worker.
 * @throws GivenUpError where it takes more than a minute
 */
export function computePartInWorker(input: PartInput): Promise<Part> {
  return runInWorker<Part>({ of: 'part', input })
}
