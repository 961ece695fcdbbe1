import { runInThread } from '../../shared/open-thread.ts'
import { type Analysed, type AnalysisInput, analyseAll } from './analyse-all.ts'
import type { AsideInput } from './analysis-thread.ts'
import { isTooManyToDraw } from './drawn-part.ts'
import type { Part, PartInput } from './part-around.ts'
import { type Placed, placeAll } from './place-all.ts'
import type { LayoutContent } from './stored-layout.ts'

/** How long it may take. */
const limits = { milliseconds: 60_000 }

/** In a thread of its own, since a large partnership would keep everybody else waiting for seconds. */
function aside<Answer>(input: AsideInput): Promise<Answer> {
  return runInThread<Answer>(new URL('./analysis-thread.ts', import.meta.url), input, limits)
}

/**
 * Analyses today's partnership and lays it out in a hurry: a large one aside.
 * @throws GivenUpError where it takes more than a minute
 */
export async function placeAside(input: AnalysisInput, stored: LayoutContent | null): Promise<Placed> {
  return isTooManyToDraw(input.partnership) ? aside<Placed>({ of: 'today', input, stored }) : placeAll(input, stored)
}

/**
 * Analyses the partnership of a day gone by: a large one aside.
 * @throws GivenUpError where it takes more than a minute
 */
export async function analyseAside(input: AnalysisInput): Promise<Analysed> {
  return input.today?.choice ? aside<Analysed>({ of: 'past', input }) : analyseAll(input)
}

/**
 * Works a part of a partnership out, aside.
 * @throws GivenUpError where it takes more than a minute
 */
export function workOutPartAside(input: PartInput): Promise<Part> {
  return aside<Part>({ of: 'part', input })
}
