import type { Graph } from '../graph/graph.ts'
import type { Created, CreateOptions } from '../shared/created.ts'
import { parseInput } from '../shared/errors.ts'
import { newId } from '../shared/ids.ts'
import { type Origin, origin } from '../shared/origin.ts'
import { refuseMissing } from '../shared/refusals.ts'
import { type SelfAssessmentInput, selfAssessmentInput } from './model.ts'
import { createSelfAssessmentNodes } from './statements.ts'

/**
 * Creates the questions of self-assessments, all or none.
 * @throws InputError that names the field of the first item that cannot be taken, or a gathering that is not there
 */
export async function createSelfAssessments(
  graph: Graph,
  { items }: CreateOptions<SelfAssessmentInput & Origin>,
): Promise<Created> {
  const rows = items.map((item) => {
    const { gatheringId, ...properties } = parseInput(selfAssessmentInput, item)
    const { id, createdAt, demo = false, ...stands } = parseInput(origin, item)
    return { id: id ?? newId('sel'), createdAt, gatheringId, properties: { ...properties, ...stands, demo } }
  })
  return graph.write(async (transaction) => {
    refuseMissing(await transaction.run(createSelfAssessmentNodes, { items: rows }))
    await transaction.record(rows.map(({ id }) => ({ type: 'self-assessment.created', subjectId: id })))
    return { ids: rows.map((row) => row.id) }
  })
}
