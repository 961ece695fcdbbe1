import { z } from 'zod'
import type { Graph } from '../database/graph.ts'
import { NotFoundError, parseInput } from '../shared/errors.ts'
import { id, optionalProse } from '../shared/fields.ts'
import { newId } from '../shared/ids.ts'
import { pairKeyOf } from '../synergies/model.ts'
import { parallelVerdicts } from './model.ts'
import { undoVerdict, writeVerdict } from './statements.ts'

const judgement = z.object({ aId: id, bId: id, verdict: z.enum(parallelVerdicts), reason: optionalProse })
export type ParallelJudgement = z.input<typeof judgement>

/**
 * Notes what somebody decided about two initiatives. The pair is not asked about again unless one of the texts changes.
 * @throws InputError, NotFoundError where no such pair is stored
 */
export async function judgeParallel(graph: Graph, input: ParallelJudgement): Promise<void> {
  const { aId, bId, verdict, reason } = parseInput(judgement, input)
  const made = newId('ver')
  await graph.write(async (transaction) => {
    const [row] = await transaction.run(writeVerdict, { id: made, pairKey: pairKeyOf([aId, bId]), verdict, reason })
    if (!row) throw new NotFoundError(bId)
    await transaction.record([{ type: 'verdict.created', subjectId: made, onBehalfOf: [aId, bId] }])
  })
}

/**
 * Takes back what was decided about two initiatives: the pair is shown again.
 * @throws NotFoundError where nothing was decided
 */
export async function undoParallelVerdict(graph: Graph, options: { aId: string; bId: string }): Promise<void> {
  await graph.write(async (transaction) => {
    const rows = await transaction.run(undoVerdict, { pairKey: pairKeyOf([options.aId, options.bId]) })
    if (rows.length === 0) throw new NotFoundError(options.bId)
    await transaction.record(
      rows.map((row) => ({ type: 'verdict.undone', subjectId: row.id, onBehalfOf: [options.aId, options.bId] })),
    )
  })
}
