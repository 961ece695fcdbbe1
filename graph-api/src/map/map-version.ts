import type { Graph } from '../database/graph.ts'
import { findMapVersion } from './statements.ts'

/** The state of the graph and the day: what is worked out of who does what with whom holds as long as it is the same. */
export async function mapVersion(graph: Graph): Promise<string> {
  const [newest] = await graph.read(findMapVersion, {})
  return `${newest?.version ?? 'empty'} ${graph.today()}`
}
