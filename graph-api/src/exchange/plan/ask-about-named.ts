import type { Entity } from './entities.ts'
import type { KnownIndex } from './known.ts'
import type { Decision } from './model.ts'
import { keyOf } from './row-outcomes.ts'

/**
 * Who is only named, and may be several who are there, is asked about in the row that names it: that row waits, unless a person
 * has decided.
 */
export function askAboutNamed(
  entities: readonly Entity[],
  { index, decided }: { index: KnownIndex; decided: Decided },
): void {
  const rows = new Map<string, Entity>()
  for (const entity of entities) {
    for (const { ref } of entity.drafts) rows.set(keyOf(ref), entity.oneWith ?? entity)
  }
  for (const named of entities) {
    if (!named.mentioned || !named.waits || named.candidates.length === 0) continue
    const asking = rows.get(keyOf(named.from))
    // A row of a connection tells of no thing: it asks for itself, as its outcome is written.
    const isSettled = settle(named, decided.get(keyOf(asking?.from ?? named.from)) ?? [], index)
    if (isSettled || !asking || asking.refused || asking.waits) continue
    asking.waits = named.waits
    asking.candidates = named.candidates
    asking.asksAbout = named
  }
}

/** @returns whether one of the row's decisions is about the one who is named */
function settle(named: Entity, decisions: readonly Decision[], index: KnownIndex): boolean {
  const decision = decisions.findLast((one) => named.candidates.some(({ id }) => id === one.id))
  if (!decision?.id) return false
  named.waits = null
  if (decision.verdict === 'maybe') named.maybeSameAs = decision.id
  else if (decision.verdict !== 'different') named.known = index.byId.get(decision.id) ?? null
  if (named.known) named.id = named.known.id
  return true
}

const isOfValues = ({ verdict }: Decision) => verdict === 'take' || verdict === 'keep'

/** The last decision of a row that is about what the row tells of, and not about someone whom it names. */
export function decisionOf(
  entity: Entity,
  { index, decided }: { index: KnownIndex; decided: Decided },
): Decision | undefined {
  if (entity.mentioned) return undefined
  const own = (decided.get(keyOf(entity.from)) ?? []).flatMap((one) => {
    const asked = one.id ? index.byId.get(one.id) : undefined
    if (!asked || asked.kind === entity.kind) return [one]
    // Whose values stand is about the row itself, whatever was decided of it before.
    return isOfValues(one) ? [{ ...one, id: null }] : []
  })
  const last = own.at(-1)
  if (!last || last.id || !isOfValues(last)) return last
  // Whose value stands is decided of the thing that the row was said to be before.
  const before = own.findLast((one) => !isOfValues(one))
  return before?.verdict === 'same' ? { ...last, id: before.id ?? null } : last
}

/** What a person has decided of each row, the last of it last: of the row itself, and of each whom it names. */
export type Decided = ReadonlyMap<string, readonly Decision[]>

export function decidedByRow(decisions: readonly Decision[]): Decided {
  const rows = new Map<string, Decision[]>()
  for (const decision of decisions) {
    const of = rows.get(keyOf(decision))
    if (of) of.push(decision)
    else rows.set(keyOf(decision), [decision])
  }
  return rows
}
