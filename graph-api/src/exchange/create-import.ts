import type { Graph } from '../database/graph.ts'
import { parseInput } from '../shared/errors.ts'
import { newId } from '../shared/ids.ts'
import { type ImportInput, importInput } from './model.ts'
import { refuseUnlessCoordinator } from './rules.ts'
import { createImportNode } from './statements.ts'

/**
 * Begins an import. Nothing of it is in the network until it is run.
 * @throws InputError
 */
export async function createImport(graph: Graph, options: { input: ImportInput }): Promise<string> {
  refuseUnlessCoordinator(graph.viewer)
  const { name, licence } = parseInput(importInput, options.input)
  const id = newId('imp')
  await graph.write((transaction) => transaction.run(createImportNode, { id, name, licence }))
  return id
}
