import type { Graph } from '@mellanrum/graph-api/database/graph'
import type { DemoData } from './demo.ts'
import { renewTexts, type Seeded } from './renew-texts.ts'
import type { SourceData } from './source.ts'
import { findKnownIds, findKnownLinks } from './statements.ts'

/** What every loader works with: the graph, the source, and the invented partnership where it is wanted. */
export interface Seeding {
  readonly graph: Graph
  readonly source: SourceData
  readonly demo: DemoData | null
  /** Only brings the texts of what is invented and there up to date: what is gone has been removed, and stays so. */
  readonly onlyTexts: boolean
}

/**
 * The items that the graph does not have yet: a seed that runs again writes nothing, not even into the record. What is
 * invented and there already gets the texts of these items.
 */
export async function missingFrom<Item extends Seeded>(
  { graph, onlyTexts }: Seeding,
  items: readonly Item[],
): Promise<Item[]> {
  if (items.length === 0) return []
  const known = new Set((await graph.read(findKnownIds, { ids: items.map((item) => item.id) })).map((row) => row.id))
  await renewTexts(
    graph,
    items.filter((item) => known.has(item.id)),
  )
  return onlyTexts ? [] : items.filter((item) => !known.has(item.id))
}

/** The same for relationships, of which `endsOf` says what they join. One that was ended counts as there. */
export async function missingLinks<Item>(
  { graph, onlyTexts }: Seeding,
  items: readonly Item[],
  endsOf: (item: Item) => { from: string; to: string; type: string },
): Promise<Item[]> {
  if (onlyTexts) return []
  const links = items.map((item, position) => ({ position, ...endsOf(item) }))
  const known = new Set((await graph.read(findKnownLinks, { links })).map((row) => row.position))
  return items.filter((_, position) => !known.has(position))
}
