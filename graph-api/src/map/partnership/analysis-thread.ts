import { parentPort, workerData } from 'node:worker_threads'
import { type AnalysisInput, analyseAll } from './analyse-all.ts'
import { computePart, type PartInput } from './part-around.ts'
import { placeAll } from './place-all.ts'
import type { LayoutContent } from './stored-layout.ts'

export type WorkerInput =
  | { readonly of: 'today'; readonly input: AnalysisInput; readonly stored: LayoutContent | null }
  | { readonly of: 'past'; readonly input: AnalysisInput }
  | { readonly of: 'part'; readonly input: PartInput }

function workOut(asked: WorkerInput) {
  if (asked.of === 'part') return computePart(asked.input)
  return asked.of === 'past' ? analyseAll(asked.input) : placeAll(asked.input, asked.stored)
}

/** One analysis, then the thread is done. */
parentPort?.postMessage(workOut(workerData as WorkerInput))
