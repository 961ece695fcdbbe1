import type { RestoredLink, RestoredThing } from '../own/restored.ts'
import type { CreatedKind, Plan, PlannedLink, PlannedThing } from '../plan/model.ts'

/** What is written in one transaction. */
export type Batch =
  | {
      readonly key: string
      readonly kind: CreatedKind
      readonly action: 'create' | 'change'
      readonly things: readonly PlannedThing[]
    }
  | { readonly key: string; readonly links: readonly PlannedLink[] }
  | { readonly key: string; readonly restored: readonly RestoredThing[] }
  | { readonly key: string; readonly rejoined: readonly RestoredLink[] }

/** So many things or links are written in one transaction. */
const sizes = { create: 300, change: 50, links: 1_000 } as const

/** What others refer to comes first. */
const order: readonly CreatedKind[] = [
  'place',
  'theme',
  'organisation',
  'person',
  'initiative',
  'gathering',
  'need',
  'offer',
  'collaboration',
]

/** A plan in the order in which it can be written, in parts that each stand or fall as one. */
export function batchesOf(plan: Plan): Batch[] {
  const batches: Batch[] = []
  for (const kind of order) {
    for (const action of ['create', 'change'] as const) {
      const things = plan.things.filter((thing) => thing.kind === kind && thing.action === action)
      for (const [at, part] of parts(things, sizes[action]).entries()) {
        batches.push({ key: `${kind}-${action}-${at}`, kind, action, things: part })
      }
    }
  }
  for (const type of [...new Set(plan.links.map((link) => link.type))]) {
    const links = plan.links.filter((link) => link.type === type)
    for (const part of parts(links, sizes.links)) batches.push({ key: `${type}-${keyOfLinks(part)}`, links: part })
  }
  for (const [at, part] of parts(plan.restored.things, sizes.links).entries())
    batches.push({ key: `own-${at}`, restored: part })
  for (const part of parts(plan.restored.links, sizes.links))
    batches.push({ key: `own-${keyOfLinks(part)}`, rejoined: part })
  return batches
}

/** The same links have the same key, so that a batch that is written again is recorded once. */
function keyOfLinks(links: readonly Pick<PlannedLink, 'from' | 'to'>[]): string {
  const [first] = links
  return first ? `${first.from}-${first.to}-${links.length}` : ''
}

function parts<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_none, at) => items.slice(at * size, (at + 1) * size))
}

/** How many things and links a batch holds. */
export function sizeOf(batch: Batch): number {
  if ('links' in batch) return batch.links.length
  if ('things' in batch) return batch.things.length
  return 'restored' in batch ? batch.restored.length : batch.rejoined.length
}
