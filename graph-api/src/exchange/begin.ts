import type { Graph } from '../database/graph.ts'
import { InputError } from '../shared/errors.ts'
import { leaseEnd, longestSilence } from './lease.ts'
import { beginImport } from './lease-statements.ts'

/** From which states an import is run or undone, besides one that its runner left behind. */
const begunFrom = {
  running: ['draft', 'ready', 'failed', 'cancelled', 'done'],
  undoing: ['draft', 'ready', 'failed', 'cancelled', 'done', 'undone'],
} as const

/**
 * Takes an import to run or to undo it.
 * @throws InputError where somebody else does either
 */
export async function begin(graph: Graph, id: string, to: 'running' | 'undoing'): Promise<void> {
  const given = { id, from: [...begunFrom[to]], to, until: leaseEnd(), longest: longestSilence }
  const [begun] = await graph.write((transaction) => transaction.run(beginImport, given))
  if (begun?.free) return
  const message = 'This import is being run or undone already. Wait until that is done, or stop it.'
  throw new InputError([{ path: 'id', code: 'running', message }])
}
