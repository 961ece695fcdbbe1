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
  { index, decided }: { index: KnownIndex; decided: ReadonlyMap<string, Decision> },
): void {
  const rows = new Map<string, Entity>()
  for (const entity of entities) {
    for (const { ref } of entity.drafts) rows.set(keyOf(ref), entity.oneWith ?? entity)
  }
  for (const named of entities) {
    if (!named.mentioned || !named.waits || named.candidates.length === 0) continue
    const asking = rows.get(keyOf(named.from))
    if (!asking || asking.refused || settle(named, decided.get(keyOf(asking.from)), index) || asking.waits) continue
    asking.waits = named.waits
    asking.candidates = named.candidates
    asking.asksAbout = named
  }
}

/** @returns whether the decision is about the one who is named */
function settle(named: Entity, decision: Decision | undefined, index: KnownIndex): boolean {
  if (!decision?.id || named.candidates.every(({ id }) => id !== decision.id)) return false
  named.waits = null
  if (decision.verdict === 'maybe') named.maybeSameAs = decision.id
  else if (decision.verdict !== 'different') named.known = index.byId.get(decision.id) ?? null
  if (named.known) named.id = named.known.id
  return true
}

/** The decision of a row, where it is about what the row tells of and not about someone whom it names. */
export function decisionOf(
  entity: Entity,
  { index, decided }: { index: KnownIndex; decided: ReadonlyMap<string, Decision> },
): Decision | undefined {
  const decision = entity.mentioned ? undefined : decided.get(keyOf(entity.from))
  const asked = decision?.id ? index.byId.get(decision.id) : undefined
  if (!decision || !asked || asked.kind === entity.kind) return decision
  // Whose values stand is about the row itself, whatever was decided of it before.
  return decision.verdict === 'take' || decision.verdict === 'keep' ? { ...decision, id: null } : undefined
}
