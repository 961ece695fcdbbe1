import type { ParallelInitiative } from '../parallels/initiative.ts'
import { ParallelEngine, type ParallelSources } from '../parallels/rank-parallels.ts'
import { sampleParallelInitiative } from './initiative.ts'
import { indexOfCosines, type ToldCosines } from './told-cosines.ts'

/**
 * An engine over initiatives whose texts are as alike as told: `{ 'one other': 0.5 }`. For tests.
 * @param known what is known of some of them
 */
export function engineOfCosines(
  cosines: ToldCosines,
  known: Readonly<Record<string, Partial<ParallelInitiative>>> = {},
  sources: Partial<ParallelSources> = {},
): ParallelEngine {
  const texts = [...new Set(Object.keys(cosines).flatMap((pair) => pair.split(' ')))]
  const held = new Set(Object.values(known).flatMap(({ needIds = [], offerIds = [] }) => [...needIds, ...offerIds]))
  const ids = new Set([...texts.filter((id) => !held.has(id)), ...Object.keys(known)])
  return new ParallelEngine({
    initiatives: Array.from(ids, (id) => sampleParallelInitiative(id, known[id])),
    themes: [],
    index: indexOfCosines(texts, cosines),
    ...sources,
  })
}
