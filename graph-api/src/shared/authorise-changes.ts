import type { RunStatement } from '../database/statement.ts'
import type { ChangeEvent } from './change-event.ts'
import { NotAllowedError } from './errors.ts'
import { findOwnership, kindOf, ownershipOf, ownershipOfNew } from './ownership.ts'
import { type Action, isAllowed, mayDoEverything } from './rights.ts'
import type { Viewer } from './viewer.ts'

/** Relationships that make a thing somebody's: who is given one by them gets a say in it. */
const owning: readonly string[] = [
  'LEADS',
  'SEEKS',
  'MAKES_OFFER',
  'HOLDS',
  'PARTY_TO',
  'MEMBER_OF',
  'CONVENES',
  'TOLD_BY',
  'WORKS_AT',
]
/** Of these, the ones by which one may ask another organisation in. */
const inviting: readonly string[] = ['LEADS', 'PARTY_TO', 'MEMBER_OF', 'CONVENES']

interface Guarding {
  readonly viewer: Viewer
  /** Reads inside the transaction: how things stand now. */
  readonly readNow: RunStatement
  /** Reads how things stood before the transaction began. */
  readonly readBefore: RunStatement
}

/**
 * Refuses what the viewer may not do, before it is committed. Ownership counts as it was before the change, so that
 * nobody makes something their own by changing it; of what is new, as it stands now.
 * @throws NotAllowedError
 */
export async function authoriseChanges(events: readonly ChangeEvent[], guarding: Guarding): Promise<void> {
  const { viewer, readNow, readBefore } = guarding
  if (mayDoEverything(viewer.role)) return
  // Nobody who has not signed in may change anything: no need to look.
  if (viewer.accountId === null) throw new NotAllowedError()
  const ids = [...new Set(events.flatMap(({ subjectId, onBehalfOf = [] }) => [subjectId, ...onBehalfOf]))]
  const before = new Map((await readBefore(findOwnership, { ids })).map((row) => [row.id, row]))
  const fresh = ids.filter((id) => !before.has(id))
  const now = fresh.length > 0 ? await readNow(findOwnership, { ids: fresh }) : []
  const owned = new Map([...before, ...now.map((row) => [row.id, row] as const)])
  const allows = (id: string, action: Action) => {
    const row = owned.get(id)
    const kind = row && kindOf(row)
    return (
      row !== undefined &&
      kind !== undefined &&
      isAllowed({
        role: viewer.role,
        action,
        kind,
        ownership: action === 'create' ? ownershipOfNew(row) : ownershipOf(row),
      })
    )
  }
  for (const [at, event] of events.entries()) {
    if (!mayHappen(event, events[at % 2 === 0 ? at + 1 : at - 1])) throw new NotAllowedError()
  }

  function mayHappen(event: ChangeEvent, other: ChangeEvent | undefined): boolean {
    const { subjectId, onBehalfOf } = event
    if (onBehalfOf) return onBehalfOf.some((id) => allows(id, 'speak'))
    if (event.joins) return mayJoin(event, other)
    if (event.type.endsWith('.answered')) return allows(subjectId, 'speak')
    const isNew = event.type.endsWith('.created') && !before.has(subjectId)
    return allows(subjectId, isNew ? 'create' : 'change')
  }

  /** Two things are joined by either's own; what becomes somebody's by it, by its own alone. Both ends are told of, side by side. */
  function mayJoin(
    { type, subjectId, joins, takesBack = false }: ChangeEvent,
    other: ChangeEvent | undefined,
  ): boolean {
    const ends = [subjectId, other?.subjectId ?? '']
    const ending = type.endsWith('.ended')
    if (ending || takesBack || !owning.includes(joins ?? '')) return ends.some((id) => allows(id, 'change'))
    const isGuest = (id: string) => inviting.includes(joins ?? '') && owned.get(id)?.labels.includes('Organisation')
    return ends.every((id) => isGuest(id) || allows(id, 'change'))
  }
}
