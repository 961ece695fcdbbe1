import { seedLimits } from './weights.ts'

/** A need or a motivation, with who holds it. */
export interface Concern {
  readonly id: string
  readonly holderId: string
  readonly kind: 'need' | 'motivation'
}

/** What a mini-network could gather around: its middle, and everything near it by at least two holders. */
export interface ConcernCluster {
  readonly centreId: string
  readonly concernIds: readonly string[]
  readonly holderIds: readonly string[]
  /** Mean likeness to the centre, 0 to 1. */
  readonly closeness: number
}

/**
 * Clusters of needs and motivations, the tightest and largest first: each concern is tried as a centre with the most
 * alike around it (at most 12), the best is taken, its concerns are used up, and so on. `nearest` comes from the text
 * index, so a concern costs one query and nothing is compared with everything.
 */
export function findSeeds(
  concerns: readonly Concern[],
  nearest: (id: string) => readonly { readonly id: string; readonly likeness: number }[],
): ConcernCluster[] {
  const byId = new Map(concerns.map((concern) => [concern.id, concern]))
  const around = new Map(concerns.map(({ id }) => [id, nearest(id).filter((one) => one.id !== id && byId.has(one.id))]))
  const free = new Set(byId.keys())
  const clusterAt = (id: string) => cluster(id, around.get(id) ?? [], { byId, free })
  const weighed = [...free].map((id) => ({ id, worth: worthOf(clusterAt(id)) }))
  weighed.sort((x, y) => y.worth - x.worth || (x.id < y.id ? -1 : 1))
  const found: ConcernCluster[] = []
  for (const { id } of weighed) {
    const one = free.has(id) ? clusterAt(id) : null
    if (!one) continue
    found.push(one)
    for (const used of one.concernIds) free.delete(used)
  }
  return found.sort((x, y) => worthOf(y) - worthOf(x) || (x.centreId < y.centreId ? -1 : 1))
}

function cluster(
  centreId: string,
  near: readonly { readonly id: string; readonly likeness: number }[],
  { byId, free }: { readonly byId: ReadonlyMap<string, Concern>; readonly free: ReadonlySet<string> },
): ConcernCluster | null {
  const members = near
    .filter(({ id, likeness }) => free.has(id) && likeness >= seedLimits.leastLikeness)
    .sort((x, y) => y.likeness - x.likeness || (x.id < y.id ? -1 : 1))
    .slice(0, seedLimits.most - 1)
  const concernIds = [centreId, ...members.map(({ id }) => id)]
  const holderIds = [...new Set(concernIds.flatMap((id) => byId.get(id)?.holderId ?? []))]
  if (concernIds.length < seedLimits.fewest || holderIds.length < 2) return null
  const closeness = members.reduce((sum, { likeness }) => sum + likeness, 0) / members.length
  return { centreId, concernIds, holderIds, closeness }
}

/** Many holders near one another: closeness × ln(1 + holders). */
function worthOf(one: ConcernCluster | null): number {
  return one === null ? 0 : one.closeness * Math.log(1 + one.holderIds.length)
}
