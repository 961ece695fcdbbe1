import type { Graph } from '../database/graph.ts'
import { createNodes } from '../shared/create-nodes.ts'
import type { Created, CreateOptions } from '../shared/created.ts'
import { parseInput } from '../shared/errors.ts'
import { newId } from '../shared/ids.ts'
import { type Origin, origin } from '../shared/origin.ts'
import { linkFrom, relate } from '../shared/relate.ts'
import { type SelfAssessmentInput, selfAssessmentInput } from './model.ts'

/**
 * Creates the questions of self-assessments, all or none.
 * @throws InputError that names the field of the first item that cannot be taken, or a gathering that is not there
 */
export async function createSelfAssessments(
  graph: Graph,
  { items, source = 'person' }: CreateOptions<SelfAssessmentInput & Origin>,
): Promise<Created> {
  const rows = items.map((item) => {
    const { gatheringId, ...properties } = parseInput(selfAssessmentInput, item)
    const { id, ...stands } = parseInput(origin, item)
    return { id: id ?? newId('sel'), gatheringId, properties: { ...properties, ...stands } }
  })
  return graph.write(async (transaction) => {
    const made = await createNodes(transaction, 'SelfAssessment', rows)
    const fresh = rows.filter((row) => made.has(row.id))
    const links = fresh.flatMap((row) => linkFrom(row.id, 'HELD_AT', 'gatheringId', row.gatheringId))
    await relate(transaction, { links, source, fromIsNew: true })
    await transaction.record(fresh.map(({ id }) => ({ type: 'self-assessment.created', subjectId: id })))
    return { ids: rows.map((row) => row.id) }
  })
}
