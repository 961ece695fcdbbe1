import { z } from 'zod'
import type { Graph } from '../database/graph.ts'
import { confirmInitiative } from '../initiatives/confirm-initiative.ts'
import { endInitiative } from '../initiatives/end-initiative.ts'
import { closeResource, confirmResource } from '../needs-offers/change-resource.ts'
import { NotFoundError, parseInput } from '../shared/errors.ts'

const answerInput = z.object({
  ids: z
    .array(z.string().max(40))
    .min(1)
    .max(50)
    .transform((ids) => [...new Set(ids)]),
  holds: z.boolean(),
})

/** What an answer does to a thing, by the prefix of its id: it holds as of today, or it is over as of today. */
const answers: Readonly<Record<string, (graph: Graph, given: { id: string; holds: boolean }) => Promise<string>>> = {
  ini: (graph, { id, holds }) => (holds ? confirmInitiative : endInitiative)(graph, { id }),
  nee: (graph, { id, holds }) => (holds ? confirmResource : closeResource)(graph, { side: 'Need', id }),
  off: (graph, { id, holds }) => (holds ? confirmResource : closeResource)(graph, { side: 'Offer', id }),
}

/**
 * Says of initiatives, needs and offers whether they still hold: all of them, or none where one is refused.
 * @param given.ids 1–50
 * @throws InputError, NotFoundError for what is nothing of these, NotAllowedError for what is others'
 */
export async function answerStillTrue(graph: Graph, given: { ids: string[]; holds: boolean }): Promise<number> {
  const { ids, holds } = parseInput(answerInput, given)
  await graph.write(async (transaction) => {
    const inOne: Graph = { ...graph, write: (work) => work(transaction) }
    for (const id of ids) {
      const answer = answers[id.slice(0, 3)]
      if (!answer) throw new NotFoundError(id)
      await answer(inOne, { id, holds })
    }
  })
  return ids.length
}
