import { z } from 'zod'
import type { Graph } from '../database/graph.ts'
import { notify } from '../outbox/notify.ts'
import { NotFoundError, parseInput } from '../shared/errors.ts'
import { id, optionalId, optionalProse } from '../shared/fields.ts'
import { newId } from '../shared/ids.ts'
import { pairKeyOf } from '../suggestions/suggestion.ts'
import { textHashOf } from '../suggestions/text-hash.ts'
import { parallelVerdicts } from './model.ts'
import { readPairTexts, undoVerdict, writeVerdict } from './statements.ts'

const judgement = z
  .object({ aId: id, bId: id, verdict: z.enum(parallelVerdicts), reason: optionalProse, firstId: optionalId })
  .refine(({ aId, bId }) => aId !== bId, { path: ['bId'], message: 'Choose another initiative.' })
  .refine(({ aId, bId, firstId }) => firstId === null || firstId === aId || firstId === bId, {
    path: ['firstId'],
    message: 'Give one of the two.',
  })
export type ParallelJudgement = z.input<typeof judgement>

/**
 * Notes what somebody decided about two initiatives. The pair is not asked about again unless one of the texts changes, and
 * those who lead the two are told.
 * @param options.raised true: somebody raises it, whether or not the matching has found the pair
 * @throws InputError, NotFoundError where the viewer sees no such initiatives, or no such pair is stored and nobody raises it
 */
export async function judgeParallel(
  graph: Graph,
  input: ParallelJudgement,
  options: { raised?: boolean } = {},
): Promise<void> {
  const { aId, bId, verdict, reason, firstId } = parseInput(judgement, input)
  const made = newId('ver')
  await graph.write(async (transaction) => {
    const two = await transaction.run(readPairTexts, { ids: [aId, bId].sort() })
    if (two.length < 2) throw new NotFoundError(two.some((one) => one.id === aId) ? bId : aId)
    const [row] = await transaction.run(writeVerdict, {
      ...{ id: made, pairKey: pairKeyOf([aId, bId]), verdict, reason, firstId, raised: options.raised ?? false },
      textHash: textHashOf(two.map(({ title, summary }) => [title, summary] as const)),
    })
    if (!row) throw new NotFoundError(bId)
    await transaction.record([{ type: 'verdict.created', subjectId: made, onBehalfOf: [aId, bId] }])
    for (const { id: subjectId, leaderIds } of two) {
      // Sent twice on a day, it is told once.
      const time = `${pairKeyOf([aId, bId])} ${verdict} ${transaction.today}`
      await notify(transaction, { kind: 'parallel_judged', subjectId, to: leaderIds, time })
    }
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
