import { z } from 'zod'
import type { Graph } from '../database/graph.ts'
import { changeNode } from '../shared/change-node.ts'
import { NotFoundError, parseInput } from '../shared/errors.ts'
import { optionalProse } from '../shared/fields.ts'
import type { MiniNetworkStatus } from './model.ts'
import { refuseStep } from './rules.ts'
import { lockMiniNetwork } from './statements.ts'

const outcome = z.object({ result: optionalProse })

/**
 * Takes a mini-network one step on.
 * @param options.result what came of it; needed to close it, unless it has one already
 * @throws InputError that names `status` or `result`, NotFoundError
 */
export async function changeMiniNetworkStatus(
  graph: Graph,
  options: { id: string; status: MiniNetworkStatus; result?: string | null },
): Promise<string> {
  const { id, status } = options
  const { result: given } = parseInput(outcome, { result: options.result })
  return graph.write(async (transaction) => {
    const [held] = await transaction.run(lockMiniNetwork, { id })
    if (!held) throw new NotFoundError(id)
    const result = given ?? held.result
    refuseStep(held.status, status, result)
    await changeNode(transaction, { id, label: 'MiniNetwork', changes: { status, result } })
    const changed = given === null ? ['status'] : ['status', 'result']
    await transaction.record([{ type: 'mini-network.changed', subjectId: id, changed }])
    return id
  })
}
