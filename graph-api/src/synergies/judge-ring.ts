import { z } from 'zod'
import type { Graph } from '../database/graph.ts'
import { NotFoundError, parseInput } from '../shared/errors.ts'
import { id, optionalProse } from '../shared/fields.ts'
import { newId } from '../shared/ids.ts'
import { ringVerdicts } from './model.ts'
import { restOf } from './rules.ts'
import { undoRingVerdict, writeRingVerdict } from './statements.ts'

const judgement = z.object({
  ringId: id,
  organisationId: id.nullish(),
  verdict: z.enum(ringVerdicts),
  reason: optionalProse,
})
export type RingJudgement = z.input<typeof judgement>

/**
 * Notes what a member of a ring decided about it, or a coordinator where no organisation is given. Only a wish to be
 * introduced is told to the other members.
 * @throws InputError, NotFoundError where there is no such ring, or the organisation is not in it
 */
export async function judgeRing(graph: Graph, input: RingJudgement): Promise<void> {
  const { ringId, organisationId, verdict, reason } = parseInput(judgement, input)
  const rest = restOf(verdict, graph.today())
  const made = newId('ver')
  await graph.write(async (transaction) => {
    const byId = organisationId ?? null
    const [row] = await transaction.run(writeRingVerdict, { id: made, ringId, byId, verdict, reason, ...rest })
    if (!row) throw new NotFoundError(ringId)
    await transaction.record([{ type: 'verdict.created', subjectId: made, onBehalfOf: [organisationId ?? []].flat() }])
  })
}

/**
 * Takes back what was decided about a ring: it is shown again.
 * @throws NotFoundError where nothing was decided
 */
export async function undoJudgementOfRing(
  graph: Graph,
  { ringId, organisationId }: { ringId: string; organisationId?: string | null | undefined },
): Promise<void> {
  await graph.write(async (transaction) => {
    const rows = await transaction.run(undoRingVerdict, { ringId, byId: organisationId ?? null })
    if (rows.length === 0) throw new NotFoundError(ringId)
    await transaction.record(
      rows.map((row) => ({ type: 'verdict.undone', subjectId: row.id, onBehalfOf: [organisationId ?? []].flat() })),
    )
  })
}
