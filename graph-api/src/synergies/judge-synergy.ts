import { z } from 'zod'
import type { Graph } from '../database/graph.ts'
import { NotFoundError, parseInput } from '../shared/errors.ts'
import { id, optionalProse } from '../shared/fields.ts'
import { newId } from '../shared/ids.ts'
import { pairKeyOf, synergyVerdicts } from './model.ts'
import { restOf } from './rules.ts'
import { undoVerdict, writeVerdict } from './statements.ts'

const judgement = z.object({
  organisationId: id,
  otherId: id,
  verdict: z.enum(synergyVerdicts),
  reason: optionalProse,
})
export type SynergyJudgement = z.input<typeof judgement>

/**
 * Notes what an organisation decided about a synergy, with the parts the score had when it was shown. It is private to
 * that organisation, save that the other is told of a wish to be introduced.
 * @throws InputError, NotFoundError where there is no such suggestion
 */
export async function judgeSynergy(graph: Graph, input: SynergyJudgement): Promise<void> {
  const { organisationId, otherId, verdict, reason } = parseInput(judgement, input)
  const rest = restOf(verdict, graph.today())
  const made = newId('ver')
  await graph.write(async (transaction) => {
    const pairKey = pairKeyOf([organisationId, otherId])
    const [row] = await transaction.run(writeVerdict, {
      id: made,
      pairKey,
      byId: organisationId,
      verdict,
      reason,
      ...rest,
    })
    if (!row) throw new NotFoundError(otherId)
    await transaction.record([{ type: 'verdict.created', subjectId: made, onBehalfOf: [organisationId] }])
  })
}

/**
 * Takes back what an organisation decided about a synergy: it is shown again, and the weights forget it.
 * @throws NotFoundError where nothing was decided
 */
export async function undoSynergyVerdict(
  graph: Graph,
  options: { organisationId: string; otherId: string },
): Promise<void> {
  await graph.write(async (transaction) => {
    const pairKey = pairKeyOf([options.organisationId, options.otherId])
    const rows = await transaction.run(undoVerdict, { pairKey, byId: options.organisationId })
    if (rows.length === 0) throw new NotFoundError(options.otherId)
    await transaction.record(
      rows.map((row) => ({ type: 'verdict.undone', subjectId: row.id, onBehalfOf: [options.organisationId] })),
    )
  })
}
