import { ulid } from 'ulid'
import type { Graph } from '../database/graph.ts'
import { InputError, NotFoundError, parseInput } from '../shared/errors.ts'
import { type SelfAssessmentAnswers, selfAssessmentAnswers } from './model.ts'
import { addSelfAssessmentAnswers } from './statements.ts'

/**
 * Adds one person’s answers. Neither who answered nor when is kept, only the day: ids are random within it, so that
 * the answers of one person cannot be told to belong together, nor be matched with the record of changes.
 * @throws InputError, NotFoundError
 */
export async function answerSelfAssessment(
  graph: Graph,
  options: { id: string; answers: SelfAssessmentAnswers },
): Promise<string> {
  const { answers: given } = parseInput(selfAssessmentAnswers, { answers: options.answers })
  const day = graph.today()
  const answers = given.map((answer) => ({ ...answer, id: `ans_${ulid(Date.parse(day))}` }))
  return graph.write(async (transaction) => {
    const [row] = await transaction.run(addSelfAssessmentAnswers, {
      id: options.id,
      day: `${day}T00:00:00.000Z`,
      answers,
    })
    if (!row) throw new NotFoundError(options.id)
    if (row.kept < answers.length) {
      const message = 'Answer with the subjects and the scale of this self-assessment.'
      throw new InputError([{ path: 'answers', code: 'not_asked', message }])
    }
    await transaction.record([{ type: 'self-assessment.answered', subjectId: row.id }])
    return row.id
  })
}
