import { runImport } from '@mellanrum/graph-api/exchange/run-import'
import { runDirectly } from './hidden-world.ts'
import { beginImport } from './importing.ts'
import { graph } from './merging.ts'
import { snapshotOf } from './snapshot.ts'

/** What hangs on some things, but for which import told of them. */
export const tiesOf = async (ids: string[]) => (await snapshotOf(ids)).ties.filter((tie) => !tie.startsWith('BROUGHT'))

/** The ids of organisations whose names begin with a mark, by name. */
export const organisationIds = async (mark: string) =>
  (
    await runDirectly('MATCH (o:Organisation) WHERE o.name STARTS WITH $mark RETURN o.id AS id ORDER BY o.name', {
      mark,
    })
  ).map((row) => String(row.id))

/** Imports files by their contents. @returns the import's id */
export async function imported(files: Record<string, string>): Promise<string> {
  const id = await beginImport(files)
  await runImport(graph, { id })
  return id
}
