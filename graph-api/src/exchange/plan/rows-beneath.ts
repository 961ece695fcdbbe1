import type { EntityKind, Target } from '../mapping/targets.ts'
import { type Draft, firstOf } from './draft.ts'
import type { Entities, Entity } from './entities.ts'
import { mergeFields } from './merge-fields.ts'
import { defined, fieldsOf, nameOf, problemReporter } from './read-fields.ts'
import type { RowOutcomes } from './row-outcomes.ts'

interface Tools {
  readonly entities: Entities
  readonly rowOutcomes: RowOutcomes
  readonly today: string
}

/** A row without a name whose key is another table's: it tells more of what stands there. */
export function isDetail(draft: Draft): boolean {
  return nameOf(draft) === '' && firstOf(draft, 'key') !== '' && draft.kind !== 'need' && draft.kind !== 'offer'
}

/** Targets of which a thing may have several, so that a list of them may go on in the rows beneath. */
const repeated: readonly Target[] = [
  'contact',
  'contactRole',
  'needs',
  'offers',
  'partners',
  'leads',
  'themes',
  'email',
  'phone',
]

/** A row without a name that has only contacts and the like: the list of the row above goes on. */
export function goesOn(draft: Draft, above: Entity): boolean {
  const filled = [...draft.values].filter(([, values]) => values.some(Boolean)).map(([target]) => target)
  return (
    draft.kind === above.kind &&
    (draft.kind === 'organisation' || draft.kind === 'initiative') &&
    nameOf(draft) === '' &&
    filled.some((target) => target !== 'email' && target !== 'phone') &&
    filled.every((target) => repeated.includes(target))
  )
}

export function addMore(draft: Draft, above: Entity, { rowOutcomes, today }: Tools): void {
  const complain = problemReporter(draft, rowOutcomes.problems)
  const { email, phone } = fieldsOf(draft, complain, today)
  mergeFields(above, defined({ email, phone }), (field) =>
    complain('several_values', 'name', `${above.name}: ${field}`),
  )
  above.drafts.push(draft)
  const { name } = above
  rowOutcomes.set(draft.ref, 'same', { kind: draft.kind, reason: 'details', detail: name, label: name })
}

export function addDetail(draft: Draft, { entities, rowOutcomes, today }: Tools): void {
  const key = firstOf(draft, 'key')
  const whole = entities.withKey(draft.kind as EntityKind, key)
  if (!whole) {
    const isElsewhere = draft.table.columns.some((column) => column.target === 'name')
    rowOutcomes.set(draft.ref, 'refused', {
      kind: draft.kind,
      reason: isElsewhere ? 'no_name' : 'dangling',
      detail: key,
      label: key,
    })
    return
  }
  mergeFields(whole, fieldsOf(draft, problemReporter(draft, rowOutcomes.problems), today))
  whole.drafts.push(draft)
  rowOutcomes.set(draft.ref, 'same', { kind: draft.kind, reason: 'details', detail: whole.name, label: whole.name })
}
