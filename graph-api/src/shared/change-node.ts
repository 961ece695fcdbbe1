import { z } from 'zod'
import type { GraphTransaction } from '../database/graph.ts'
import { bindStatement } from '../database/statement.ts'
import { ConflictError, NotFoundError } from './errors.ts'
import type { idPrefixes } from './ids.ts'

const changeThing = bindStatement({
  file: 'nodes/change-node',
  access: 'write',
  parameters: z.object({
    id: z.string(),
    label: z.string(),
    changes: z.record(z.string(), z.unknown()),
    readAt: z.string().nullable(),
  }),
  row: z.object({ id: z.string(), conflict: z.boolean(), current: z.record(z.string(), z.unknown()) }),
})

/**
 * Changes properties of one node inside a transaction.
 * @param options.readAt `updatedAt` as the person saw it; where it has moved on, nothing is changed
 * @returns all its properties as they are now
 * @throws NotFoundError, ConflictError
 */
export async function changeNode(
  transaction: GraphTransaction,
  options: {
    id: string
    label: keyof typeof idPrefixes
    changes: Readonly<Record<string, unknown>>
    readAt?: string | null | undefined
  },
): Promise<Readonly<Record<string, unknown>>> {
  const { id, label, changes, readAt = null } = options
  const [row] = await transaction.run(changeThing, { id, label, changes, readAt })
  if (!row) throw new NotFoundError(id)
  if (row.conflict) {
    throw new ConflictError('Somebody else has changed this. Compare, and save again.', JSON.stringify(row.current))
  }
  return row.current
}
