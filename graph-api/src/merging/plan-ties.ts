import { neighboursOf, type RelationType, relationOf, relationTypes } from '../shared/relations.ts'
import type { Side, SkippedTie, TakenTies, Tie, VerdictBefore } from './model.ts'

/** What becomes of what hangs on the duplicate. */
export interface MergedTies extends TakenTies {
  /** It hangs on the survivor from now on. */
  readonly moved: readonly Tie[]
}

/**
 * Works out what hangs on two things when they are one: what the survivor has already, or says more of, is spared; what
 * says less than what comes is replaced. Pure: together with what is moved nothing is lost.
 */
export function planTies(survivor: Side, duplicate: Side): MergedTies {
  const now = new TiesOf(survivor.ties)
  const moved: Tie[] = []
  const spared: SkippedTie[] = []
  const replaced: Tie[] = []
  for (const tie of duplicate.ties) {
    const { stronger, weaker } = isRelation(tie.type) ? neighboursOf(tie.type) : {}
    const twin = now.like(tie, tie.type) ?? (stronger ? now.like(tie, stronger) : null)
    const isSingle = isRelation(tie.type) && relationOf(tie.type).single === true && tie.out && now.has(tie.type)
    // What an import told of the duplicate is kept with it, and told of the survivor in other words.
    const staysWithIt = tie.other === survivor.id || tie.type === 'BROUGHT' || now.asksItself(tie)
    if (twin || isSingle || staysWithIt) spared.push({ ...tie, twin })
    else {
      for (let less = weaker && now.like(tie, weaker); less; less = weaker && now.like(tie, weaker)) {
        replaced.push(less)
        now.remove(less)
      }
      moved.push(tie)
      now.add(tie)
    }
  }
  return { moved, spared, replaced }
}

const isRelation = (type: string): type is RelationType => (relationTypes as readonly string[]).includes(type)

/** What hangs on a thing, by type and by what it leads to: a theme has thousands. */
class TiesOf {
  readonly #byEnds = new Map<string, Tie[]>()
  readonly #outward = new Set<string>()

  constructor(ties: readonly Tie[]) {
    for (const tie of ties) this.add(tie)
  }

  add(tie: Tie): void {
    const key = endsOf(tie, tie.type)
    this.#byEnds.set(key, [...(this.#byEnds.get(key) ?? []), tie])
    if (tie.out) this.#outward.add(tie.type)
  }

  remove(tie: Tie): void {
    const key = endsOf(tie, tie.type)
    this.#byEnds.set(
      key,
      (this.#byEnds.get(key) ?? []).filter((one) => one !== tie),
    )
  }

  /** One of a type between the same two, with a day in common. */
  like(tie: Tie, type: string): Tie | null {
    return (this.#byEnds.get(endsOf(tie, type)) ?? []).find((own) => overlap(own, tie)) ?? null
  }

  has(type: string): boolean {
    return this.#outward.has(type)
  }

  /** True for a side of a contact of which the other side is this thing. */
  asksItself(tie: Tie): boolean {
    const opposite = { ASKED_BY: 'ASKED_OF', ASKED_OF: 'ASKED_BY' }[tie.type]
    return opposite !== undefined && this.#byEnds.has(endsOf(tie, opposite))
  }
}

/** True for two in one direction that say the same, or one more than the other. */
export function areEquivalentTies(a: Tie, b: Tie): boolean {
  if (a.out !== b.out || a.type === b.type) return a.out === b.out
  const { stronger, weaker } = isRelation(a.type) ? neighboursOf(a.type) : {}
  return b.type === stronger || b.type === weaker
}

const endsOf = ({ out, other }: Tie, type: string) => `${type} ${out} ${other}`

/** True where two periods have a day in common; what has no time always has. */
function overlap(a: Tie, b: Tie): boolean {
  const days = ({ properties }: Tie) => [String(properties.since ?? ''), String(properties.until ?? '9999-12-31')]
  const [from = '', to = ''] = days(a)
  const [start = '', end = ''] = days(b)
  return (from < end && start < to) || (from === start && to === end)
}

/**
 * What is put back of what a merge spared: what the survivor has lost since is lost to both, and what ended since has
 * ended for both.
 * @param ties what hangs on the survivor now
 * @param endsOf what a twin may lead to by now
 */
export function restorableTies(
  spared: readonly SkippedTie[],
  ties: readonly Tie[],
  endsOf: (twin: Tie) => string[],
): Tie[] {
  return spared.flatMap(({ twin, ...tie }) => {
    if (!twin) return [tie]
    const ends = endsOf(twin)
    const there = ties.filter((one) => areEquivalentTies(one, twin) && ends.includes(one.other))
    const same = there.find((one) => (one.properties.since ?? null) === (twin.properties.since ?? null)) ?? there[0]
    if (!same) return []
    const until = same.properties.until ?? null
    const isEndedSince = until !== null && until !== (twin.properties.until ?? null)
    return [isEndedSince ? { ...tie, properties: { ...tie.properties, until } } : tie]
  })
}

/**
 * Decisions as they are when one of their things has become another: those on the two themselves, and those of which there is
 * one already, stay with the duplicate.
 */
export function renamedVerdicts(
  ofDuplicate: readonly (VerdictBefore & { readonly engine: string; readonly stands: boolean })[],
  ofSurvivor: readonly (VerdictBefore & { readonly engine: string; readonly stands: boolean })[],
  { keptId, goneId }: { readonly keptId: string; readonly goneId: string },
): (VerdictBefore & { readonly was: VerdictBefore })[] {
  const standing = new Set(ofSurvivor.filter(({ stands }) => stands).map(keyOf))
  const now = (one: string | null) => (one === goneId ? keptId : one)
  return ofDuplicate.flatMap(({ engine, stands, ...was }) => {
    if (was.pairKey.includes(keptId)) return []
    const { id, byId, firstId } = was
    const pairKey = renamedKey(was.pairKey, goneId, keptId)
    const renamed = { id, pairKey, byId: now(byId), firstId: now(firstId) }
    if (stands && standing.has(keyOf({ ...renamed, engine }))) return []
    return [{ ...renamed, was }]
  })
}

const keyOf = ({ engine, pairKey, byId }: { engine: string; pairKey: string; byId: string | null }) =>
  `${engine} ${pairKey} ${byId}`

/** The name of a pair or ring when one in it has become another. */
export function renamedKey(pairKey: string, from: string, to: string): string {
  return pairKey
    .split('|')
    .map((id) => (id === from ? to : id))
    .sort()
    .join('|')
}
