import { parentPort, workerData } from 'node:worker_threads'
import { type AnalysisInput, analyseAll } from './analyse-all.ts'
import { type PartInput, workOutPart } from './part-around.ts'

export type AsideInput =
  | { readonly of: 'whole'; readonly input: AnalysisInput }
  | { readonly of: 'part'; readonly input: PartInput }

/** One analysis, then the thread is done. */
const asked = workerData as AsideInput
parentPort?.postMessage(asked.of === 'whole' ? analyseAll(asked.input) : workOutPart(asked.input))
