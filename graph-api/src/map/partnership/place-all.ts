import { type Analysed, type AnalysisInput, analyseAll } from './analyse-all.ts'
import { quickLayout } from './compute-layout.ts'
import { type LayoutTask, layoutTask } from './layout-task.ts'
import type { LayoutContent, SheetPlaces } from './stored-layout.ts'

/** A partnership with what is to be laid out of it, and a layout that nobody has to wait for. */
export interface Placed extends Analysed {
  readonly task: LayoutTask
  readonly quick: SheetPlaces
}

/** Analyses a partnership and lays it out in a hurry. Pure. */
export function placeAll(input: AnalysisInput, stored: LayoutContent | null): Placed {
  const analysed = analyseAll(input)
  const task = layoutTask(analysed.drawn)
  return { ...analysed, task, quick: quickLayout(task, stored) }
}
