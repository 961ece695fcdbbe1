import { fold } from '../words/fold.ts'
import type { KnownTie } from './known.ts'
import type { PlannedLink, TieChange, TieValues } from './model.ts'
import type { Relation } from './relations-of-rows.ts'

/** What a row says otherwise of two things that are joined already. */
export interface TieDifference {
  /** To be written; null where a person wrote what is there. */
  readonly link: PlannedLink | null
  /** `role`, `since` or `until`. */
  readonly field: 'role' | 'since' | 'until'
}

/**
 * What the file changes of a period that lasts: what was not known is filled in; a last day ends it; another role begins on the
 * day that is given, or today, and the one before ends then. What a person wrote stays.
 * @param tie the period that lasts
 * @returns null where the file says nothing else
 */
export function compareTie(relation: Relation, tie: KnownTie, today: string): TieDifference | null {
  const { type, row } = relation
  const [from, to] = [relation.from.id, relation.to.id]
  const role = relation.role?.slice(0, 300) || null
  const { since, until } = relation
  const isOther = role !== null && fold(role) !== fold(tie.role ?? '')
  const planned = { type, from, to, role, since, until, row }
  const setting = (field: TieDifference['field'], sets: TieValues): TieDifference => {
    const change: TieChange = { type, from, to, before: tieValues(tie), after: { ...tieValues(tie), ...sets } }
    return { field, link: { ...planned, sets, changes: [change] } }
  }
  if (until !== null && tie.until === null) {
    const isThis = since === null || tie.since === null || since === tie.since
    if (!isThis || (tie.since !== null && until < tie.since)) return null
    return tie.source === 'import' ? setting('until', { until }) : { field: 'until', link: null }
  }
  if (until !== null) return null
  if (isOther && !tie.role) return setting('role', { role })
  if (isOther) {
    const begins = since ?? today
    if (tie.source !== 'import') return { field: 'role', link: null }
    if (since !== null && since === tie.since) return setting('role', { role })
    if (tie.since !== null && begins <= tie.since) return null
    const after = { ...tieValues(tie), until: begins }
    return {
      field: 'role',
      link: { ...planned, since: begins, changes: [{ type, from, to, before: tieValues(tie), after }] },
    }
  }
  const isBefore = since !== null && (tie.until === null || since <= tie.until)
  return isBefore && tie.since === null ? setting('since', { since }) : null
}

/** The participation that ends where an organisation leads from now on, since who leads also takes part. */
export function endedByLeading({ from, to, since, until }: Relation, tie: KnownTie, today: string): TieChange | null {
  if (until !== null) return null
  const turns = since ?? today
  const ends = tie.since !== null && tie.since > turns ? tie.since : turns
  const before = tieValues(tie)
  return { type: 'TAKES_PART_IN', from: from.id, to: to.id, before, after: { ...before, until: ends } }
}

const tieValues = ({ role, since, until }: KnownTie): TieValues => ({ role, since, until })
