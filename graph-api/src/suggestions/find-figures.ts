import type { Graph } from '../database/graph.ts'
import type { LearnedWeights } from '../matching/pairs/feedback.ts'
import { currentWeights } from './ratings.ts'
import type { FiguresFacts } from './rows.ts'
import { readFigures, resetWeightsAt } from './statements.ts'

/** Today's weights, what moved them, how often people agreed, and how fairly organisations are shown. */
export interface MatchingFigures extends LearnedWeights, FiguresFacts {}

/** Works out the figures from all verdicts that were not taken back, since the weights were last reset. */
export async function findFigures(graph: Graph): Promise<MatchingFigures> {
  const [state] = await graph.read(readFigures, {})
  const figures = state ?? { coverage: null, inequality: null, mostShown: null, resetAt: null, verdicts: [] }
  return { ...figures, ...currentWeights(figures.verdicts, figures.resetAt) }
}

/** Lets the weights begin again from the prior. What people decided stays, and what they put aside stays aside. */
export async function resetWeights(graph: Graph): Promise<void> {
  await graph.write(async (transaction) => {
    await transaction.run(resetWeightsAt, {})
    await transaction.record([{ type: 'weights.reset', subjectId: 'ver_weights' }])
  })
}
