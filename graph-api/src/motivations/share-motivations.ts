import { z } from 'zod'
import type { Graph } from '../database/graph.ts'
import { parseInput } from '../shared/errors.ts'
import { id, optionalDay, type Source } from '../shared/fields.ts'
import { type Link, relate } from '../shared/relate.ts'
import { motivationRelations } from './model.ts'

const sharing = z.object({ motivationId: id, holderId: id, relation: z.enum(motivationRelations), since: optionalDay })
export type Sharing = z.input<typeof sharing>

/**
 * Notes of many motivations at once who has them too, or stands behind them; all or none. What is noted already stays as
 * it is.
 * @throws InputError that names `holderId` or `motivationId` where one is not there
 */
export async function shareMotivations(
  graph: Graph,
  { items, source }: { items: readonly Sharing[]; source: Source },
): Promise<void> {
  const rows = items.map((item) => parseInput(sharing, item))
  const links = rows.map(({ motivationId, holderId, relation, since }): Link => {
    return {
      from: holderId,
      to: motivationId,
      type: relation === 'holds' ? 'HOLDS' : 'SUPPORTS',
      properties: { since },
    }
  })
  await graph.write(async (transaction) => {
    await relate(transaction, { links, source, fields: { from: 'holderId', to: 'motivationId' } })
    const shared = [...new Set(rows.map((row) => row.motivationId))]
    await transaction.record(
      shared.map((subjectId) => ({ type: 'motivation.supported', subjectId, changed: ['holders'] })),
    )
  })
}
