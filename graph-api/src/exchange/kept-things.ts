import type { Graph } from '../database/graph.ts'
import { removeThings } from '../shared/remove-things.ts'
import { prefixOf } from './id-prefixes.ts'
import type { CreatedKind } from './plan/model.ts'
import type { readImportedNodes } from './undo-statements.ts'

/** What an undone import leaves standing, since others have built on it. */
export interface Kept {
  readonly id: string
  readonly label: string
  /** `changed`: somebody has changed it since. `built_on`: something else refers to it. `merged`: another thing is a part of it. */
  readonly reason: 'changed' | 'built_on' | 'merged'
  readonly by: readonly string[]
}

export type Brought = ReturnType<(typeof readImportedNodes)['row']['parse']>
/** So many things are put back or taken away at once. */
export const atOnce = 500

/** True for what an import made that others have changed, built on or merged since. */
export const isKept = ({ changedSince, builtBy, parts }: Brought): boolean =>
  changedSince || builtBy.length > 0 || parts.length > 0

export function keptOf({ id, label, parts, builtBy }: Brought): Kept {
  const reason = parts.length > 0 ? 'merged' : builtBy.length > 0 ? 'built_on' : 'changed'
  return { id, label: label ?? '', reason, by: (reason === 'merged' ? parts : builtBy).filter(Boolean) }
}

export async function removeMade(graph: Graph, things: readonly Brought[], goOn: () => Promise<void>): Promise<void> {
  for (let at = 0; at < things.length; at += atOnce) {
    await goOn()
    const part = things.slice(at, at + atOnce)
    await graph.write(async (transaction) => {
      await transaction.run(removeThings, { ids: part.map(({ id }) => id) })
      await transaction.record(part.map(({ id }) => ({ type: `${kindOf(id) ?? 'thing'}.removed`, subjectId: id })))
    })
  }
}

export function kindOf(id: string): CreatedKind | undefined {
  return (Object.keys(prefixOf) as CreatedKind[]).find((kind) => id.startsWith(`${prefixOf[kind]}_`))
}
