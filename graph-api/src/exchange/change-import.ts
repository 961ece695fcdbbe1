import type { Graph } from '../database/graph.ts'
import { InputError, parseInput } from '../shared/errors.ts'
import { findImport } from './find-import.ts'
import { mapping as mappingSchema } from './mapping/model.ts'
import { decisionList } from './model.ts'
import { decidedByRow } from './plan/ask-about-named.ts'
import type { Decision } from './plan/model.ts'
import { keyOf } from './plan/row-outcomes.ts'
import { decisionsOf, mappingOf } from './preview-import.ts'
import { changeImportNode, removeImportParts } from './statements.ts'

/**
 * Keeps how the tables of an import go into the network. A table without columns gets them anew, as they are guessed for what
 * its rows are. The encoding that was chosen of a file stands until another is.
 * @throws InputError, NotFoundError
 */
export async function mapImport(graph: Graph, options: { id: string; mapping: unknown }): Promise<string> {
  const found = await findImport(graph, options.id)
  refuseWhileRunning(found.status)
  const { tables, encodings: given } = parseInput(mappingSchema, options.mapping)
  const before = mappingOf(found)?.encodings ?? []
  const encodings = [...before.filter(({ file }) => !given.some((one) => one.file === file)), ...given]
  const mapping = JSON.stringify({ tables, encodings })
  await graph.write((transaction) => transaction.run(changeImportNode, { id: found.id, changes: { mapping } }))
  return found.id
}

/** So many decisions are kept of one row: it may name several who are asked about. */
const mostOfRow = 50

/**
 * Adds to what the person has decided of doubtful rows; a later decision of a row, or of one whom it names, replaces an earlier
 * one of the same.
 * @throws InputError, NotFoundError
 */
export async function decideImport(graph: Graph, options: { id: string; decisions: unknown }): Promise<string> {
  const found = await findImport(graph, options.id)
  refuseWhileRunning(found.status)
  const given = parseInput(decisionList, options.decisions)
  const all = new Map<string, Decision>()
  for (const one of [...decisionsOf(found), ...given]) {
    const about = `${keyOf(one)}\n${one.id ?? ''}`
    // What was decided last stands last.
    all.delete(about)
    all.set(about, one)
  }
  const rows = [...decidedByRow([...all.values()]).values()]
  const decisions = JSON.stringify(rows.flatMap((of) => of.slice(-mostOfRow)))
  await graph.write((transaction) => transaction.run(changeImportNode, { id: found.id, changes: { decisions } }))
  return found.id
}

/** Asks a running import to stop after the batch it is at. What is written stays and can be undone. */
export async function cancelImport(graph: Graph, options: { id: string }): Promise<string> {
  const found = await findImport(graph, options.id)
  await graph.write((transaction) =>
    transaction.run(changeImportNode, { id: found.id, changes: { cancelAsked: true } }),
  )
  return found.id
}

/** Takes one file, or all, out of an import that has not been run. */
export async function removeImportFile(graph: Graph, options: { id: string; file: string | null }): Promise<string> {
  const found = await findImport(graph, options.id)
  refuseWhileRunning(found.status)
  await graph.write((transaction) => transaction.run(removeImportParts, { id: found.id, file: options.file }))
  return found.id
}

function refuseWhileRunning(status: string): void {
  if (status !== 'running' && status !== 'undoing') return
  throw new InputError([
    { path: 'id', code: 'running', message: 'This import is running. Wait until it is done, or stop it.' },
  ])
}
