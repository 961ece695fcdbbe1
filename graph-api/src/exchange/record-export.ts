import type { Graph } from '../database/graph.ts'

/**
 * Puts on record that somebody took the network out, for administrators to see.
 * @param graph the program's own, which knows who asks
 * @param name the file
 */
export async function recordExport(graph: Graph, name: string): Promise<void> {
  await graph.write((transaction) => transaction.record([{ type: 'export.made', subjectId: name }]))
}
