import type { Graph } from '../database/graph.ts'
import { type Brought, isKept, type Kept, removeMade } from './kept-things.ts'
import { changeImportNode, listImportNodes } from './statements.ts'
import { readImportedNodes } from './undo-statements.ts'

/** So many of the latest imports are looked through for what they had to leave. */
const most = 500

/**
 * Takes away what imports that were undone before had to leave standing since this one, which is undone now, had built on it: in
 * whichever order two imports are taken back, the same is left.
 */
export async function letKeptGo(graph: Graph, id: string, goOn: () => Promise<void>): Promise<void> {
  const touched = new Set((await graph.read(readImportedNodes, { id })).map((one) => one.id))
  for (const { import: earlier } of await graph.read(listImportNodes, { limit: most })) {
    if (earlier.id === id || earlier.status !== 'undone') continue
    const kept = JSON.parse(earlier.kept ?? '[]') as Kept[]
    if (!kept.some((one) => one.reason === 'built_on' && touched.has(one.id))) continue
    const { free, left } = partKept(kept, await graph.read(readImportedNodes, { id: earlier.id }))
    await removeMade(graph, free, goOn)
    await graph.write((transaction) =>
      transaction.run(changeImportNode, { id: earlier.id, changes: { kept: JSON.stringify(left) } }),
    )
    // What an import before that one made may have been held by these.
    for (const one of free) touched.add(one.id)
  }
}

/** What an undone import had to keep, by whether something holds it still. */
export function partKept(
  kept: readonly Kept[],
  brought: readonly Brought[],
): { free: readonly Brought[]; left: readonly Kept[] } {
  // Not by the list of what was kept, which is cut where it is long.
  const free = brought.filter((one) => one.created && !isKept(one))
  return { free, left: kept.filter(({ id }) => free.every((one) => one.id !== id)) }
}
