import { z } from 'zod'
import type { Graph, GraphTransaction } from '../database/graph.ts'
import { NotFoundError, parseInput } from '../shared/errors.ts'
import { id, optionalProse } from '../shared/fields.ts'
import { newId } from '../shared/ids.ts'
import { pairKeyOf } from '../suggestions/suggestion.ts'
import { synergyVerdicts } from './model.ts'
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
 * that organisation.
 * @throws InputError, NotFoundError where there is no such suggestion
 */
export async function judgeSynergy(graph: Graph, input: SynergyJudgement): Promise<void> {
  const given = parseInput(judgement, input)
  await graph.write(async (transaction) => {
    if (!(await noteVerdict(transaction, given))) throw new NotFoundError(given.otherId)
  })
}

/** Notes, in a change of something else, that an organisation follows a synergy: it has asked the other for contact. */
export async function followSynergy(
  transaction: GraphTransaction,
  pair: { organisationId: string; otherId: string },
): Promise<void> {
  await noteVerdict(transaction, { ...pair, verdict: 'follow', reason: null })
}

/** Answers whether there is such a suggestion. */
async function noteVerdict(
  transaction: GraphTransaction,
  { organisationId, otherId, verdict, reason }: z.output<typeof judgement>,
): Promise<boolean> {
  const made = newId('ver')
  const pairKey = pairKeyOf([organisationId, otherId])
  const rest = restOf(verdict, transaction.today)
  const [row] = await transaction.run(writeVerdict, {
    id: made,
    pairKey,
    byId: organisationId,
    verdict,
    reason,
    ...rest,
  })
  if (!row) return false
  await transaction.record([{ type: 'verdict.created', subjectId: made, onBehalfOf: [organisationId] }])
  return true
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
