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

/** So many things or links are written in one transaction: more would save little, and hold others up for longer than a moment. */
const sizes = { create: 1_000, change: 50, links: 3_000, restored: 1_000 } as const

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
  for (const [at, part] of parts(plan.restored.things, sizes.restored).entries())
    batches.push({ key: `own-${at}`, restored: part })
  for (const part of parts(plan.restored.links, sizes.restored))
    batches.push({ key: `own-${keyOfLinks(part)}`, rejoined: part })
  return batches
}

/** A batch as two, the first half first; null for one of a single thing or link. */
export function halvesOf(batch: Batch): [Batch, Batch] | null {
  const size = sizeOf(batch)
  if (size < 2) return null
  const middle = Math.ceil(size / 2)
  return [partOf(batch, 0, middle), partOf(batch, middle, size)]
}

function partOf(batch: Batch, start: number, end: number): Batch {
  const key = `${batch.key}-${start}-${end}`
  if ('links' in batch) return { key, links: batch.links.slice(start, end) }
  if ('restored' in batch) return { key, restored: batch.restored.slice(start, end) }
  if ('rejoined' in batch) return { key, rejoined: batch.rejoined.slice(start, end) }
  return { ...batch, key, things: batch.things.slice(start, end) }
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
