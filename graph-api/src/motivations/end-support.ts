import { z } from 'zod'
import type { Graph } from '../database/graph.ts'
import { NotFoundError, parseInput } from '../shared/errors.ts'
import { day, id } from '../shared/fields.ts'
import { endPairs, readPairs } from '../shared/pairs.ts'
import { lastOf } from '../shared/periods.ts'

const endSupportInput = z.object({ id, holderId: id, until: day.nullish() })

/**
 * Ends that an organisation or a person holds a motivation or stands behind it; that it did is kept.
 * @param input.until the last day; today where left out, null takes the ending back
 * @throws InputError that names `holderId` where there is nobody like that, NotFoundError where it does not stand behind it
 */
export async function endSupport(graph: Graph, input: z.input<typeof endSupportInput>): Promise<string> {
  const { id: to, holderId: from, until } = parseInput(endSupportInput, input)
  return graph.write(async (transaction) => {
    const both = (['HOLDS', 'SUPPORTS'] as const).map((type) => {
      return { from, to, type, fromField: 'holderId', field: 'id' }
    })
    const [held] = until === null ? await readPairs(transaction, both.slice(0, 1)) : []
    // Only what ended last lasts again: what had ended years before stays as it was.
    const pairs = held ? both.filter(({ type }) => type === lastOf(held.ties)?.type) : both
    const { found } = await endPairs(transaction, { pairs, until: until === undefined ? transaction.today : until })
    if (found === 0) throw new NotFoundError(to)
    const type = until === null ? 'motivation.support-restored' : 'motivation.support-ended'
    await transaction.record([{ type, subjectId: to, changed: ['holders'], onBehalfOf: [from] }])
    return to
  })
}
