import type { Graph } from '../database/graph.ts'
import { InputError, NotFoundError, parseInput } from '../shared/errors.ts'
import { type ImportPart, importPart, largestImport, mostFiles } from './model.ts'
import { refuseUnlessCoordinator } from './rules.ts'
import { addImportPartNode, measureImportParts } from './statements.ts'

/**
 * Adds a part of a file to an import that has not been run; the parts of a file are joined in the order of their positions.
 * @throws InputError where it is too much, NotFoundError
 */
export async function addImportPart(graph: Graph, options: { id: string; input: ImportPart }): Promise<string> {
  refuseUnlessCoordinator(graph.viewer)
  const { file, position, content } = parseInput(importPart, options.input)
  const [measured] = await graph.read(measureImportParts, { id: options.id })
  if (!measured) throw new NotFoundError(options.id)
  if (measured.status !== 'draft') {
    throw new InputError([{ path: 'id', code: 'not_draft', message: 'This import has been run. Begin a new one.' }])
  }
  if ((measured.size + content.length) * 0.75 > largestImport || measured.files > mostFiles) {
    throw new InputError([
      { path: 'content', code: 'too_large', message: 'The files are too large together: at most 50 MB, 50 files.' },
    ])
  }
  await graph.write((transaction) => transaction.run(addImportPartNode, { id: options.id, file, position, content }))
  return options.id
}
