import { z } from 'zod'
import type { Graph } from '../database/graph.ts'
import { NotFoundError, parseInput } from '../shared/errors.ts'
import { id } from '../shared/fields.ts'
import { endDay } from '../shared/relations.ts'
import { endSupportOf } from './statements.ts'

const endSupportInput = z.object({ id, holderId: id, until: endDay })

/**
 * Ends that an organisation or a person holds a motivation or stands behind it; that it did is kept.
 * @param input.until the last day; today where left out
 * @throws InputError, NotFoundError where it does not stand behind it
 */
export async function endSupport(graph: Graph, input: z.input<typeof endSupportInput>): Promise<string> {
  const parsed = parseInput(endSupportInput, input)
  return graph.write(async (transaction) => {
    const [row] = await transaction.run(endSupportOf, parsed)
    if (!row) throw new NotFoundError(parsed.id)
    await transaction.record([{ type: 'motivation.support-ended', subjectId: row.id, changed: ['holders'] }])
    return row.id
  })
}
