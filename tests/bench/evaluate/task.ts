import type { Dataset } from './dataset.ts'
import type { Answer } from './measures.ts'

export interface TaskOptions {
  /** At most so many queries, the first by the SHA-1 of their id, as the datasets' own figures were made. */
  readonly queries: number
}

/** One way of ranking and what it answered. */
export interface MethodAnswers {
  readonly method: string
  readonly answers: readonly Answer[]
}

export interface TaskReport {
  /** Baselines first, the product's own engine last; its answers go into the ranks file. */
  readonly methods: readonly MethodAnswers[]
  /** Figures that are not ranks, each a sentence. */
  readonly notes: readonly string[]
}

/** A task either says in a sentence what it lacks in this dataset, or runs. */
export interface Task {
  readonly name: string
  lacks(dataset: Dataset): string | undefined
  run(dataset: Dataset, options: TaskOptions): TaskReport | Promise<TaskReport>
}
