import type { Graph } from '../database/graph.ts'
import { findMapVersion } from './statements.ts'

/**
 * The state of the graph and the day, since an end that was set ahead falls due though nothing happens: what is worked out of it
 * holds as long as that is the same. And whether the viewer sees anything that others of their role do not.
 */
export async function mapVersion(graph: Graph): Promise<{ readonly version: string; readonly ownThings: boolean }> {
  const [newest] = await graph.read(findMapVersion, {})
  return { version: `${newest?.version ?? 'empty'} ${graph.today()}`, ownThings: newest?.ownThings ?? false }
}
