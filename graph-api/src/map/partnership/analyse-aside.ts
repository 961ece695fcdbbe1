import { runInThread } from '../../shared/open-thread.ts'
import { type Analysed, type AnalysisInput, analyseAll } from './analyse-all.ts'
import type { AsideInput } from './analysis-thread.ts'
import { isTooManyToDraw } from './drawn-part.ts'
import type { Part, PartInput } from './part-around.ts'

/** How long it may take. */
const limits = { milliseconds: 60_000 }
const thread = new URL('./analysis-thread.ts', import.meta.url)

/**
 * Analyses a partnership: a large one in a thread of its own, since it would keep everybody else waiting for seconds.
 * @throws GivenUpError where it takes more than a minute
 */
export async function analyseAside(input: AnalysisInput): Promise<Analysed> {
  if (!isTooManyToDraw(input.partnership) && !input.today?.choice) return analyseAll(input)
  return runInThread<Analysed>(thread, { of: 'whole', input } satisfies AsideInput, limits)
}

/**
 * Works a part of a partnership out, in a thread of its own too.
 * @throws GivenUpError where it takes more than a minute
 */
export function workOutPartAside(input: PartInput): Promise<Part> {
  return runInThread<Part>(thread, { of: 'part', input } satisfies AsideInput, limits)
}
