import { fold } from '../shared/fold.ts'
import { sortKeysOf } from '../shared/sort-key.ts'
import { companions, isMergeable, joinedLists, nameFields, type Side, sharedFields } from './model.ts'

const mostNames = 50

/** The fields of the survivor of a merge: what is set, and how it was before. */
export interface MergedFields {
  readonly changes: Readonly<Record<string, unknown>>
  readonly before: Readonly<Record<string, unknown>>
}

/**
 * Works out the fields of the survivor: empty ones are filled from the other, those in `takenFields` are the other's, names and
 * registers' ids are joined, and it is seen by no more than either was. Pure.
 * @param takenFields fields of which the other's value is taken
 */
export function planFields(survivor: Side, duplicate: Side, takenFields: readonly string[]): MergedFields {
  if (!isMergeable(survivor.label)) return { changes: {}, before: {} }
  const { label } = survivor
  const changes: Record<string, unknown> = {}
  const set = (field: string, value: unknown) => {
    if (JSON.stringify(survivor.properties[field] ?? null) !== JSON.stringify(value ?? null))
      changes[field] = value ?? null
  }
  for (const field of sharedFields[label]) {
    const [ours, theirs] = [survivor.properties[field] ?? null, duplicate.properties[field] ?? null]
    if (theirs === null || (ours !== null && !takenFields.includes(field))) continue
    set(field, theirs)
    for (const companion of companions[field] ?? []) set(companion, duplicate.properties[companion])
  }
  if (survivor.properties.latitude === undefined && duplicate.properties.latitude !== undefined) {
    set('latitude', duplicate.properties.latitude)
    set('longitude', duplicate.properties.longitude)
  }
  for (const field of ['visibility', 'contactVisibility']) {
    if (duplicate.properties[field] === 'network') set(field, 'network')
  }
  for (const field of joinedLists) {
    const joined = unique([...listOf(survivor, field), ...listOf(duplicate, field)])
    if (joined.length > listOf(survivor, field).length) changes[field] = joined.slice(0, mostNames)
  }
  for (const [field, list] of Object.entries(nameFields[label])) {
    const now = String(changes[field] ?? survivor.properties[field] ?? '')
    const names = [survivor.properties[field], duplicate.properties[field]].map(String)
    const others = unique([...((changes[list] as string[] | undefined) ?? listOf(survivor, list)), ...names])
    const aliases = others.filter((name) => fold(name) !== fold(now)).slice(0, mostNames)
    if (aliases.join('\n') !== listOf(survivor, list).join('\n')) changes[list] = aliases
  }
  Object.assign(changes, sortKeysOf(label, changes))
  return {
    changes,
    before: Object.fromEntries(Object.keys(changes).map((name) => [name, survivor.properties[name] ?? null])),
  }
}

/**
 * How the fields that a merge set were before. One that somebody has set since stays as it is; of a list goes only what the
 * merge added.
 */
export function restoredFields(
  now: Readonly<Record<string, unknown>>,
  { changes, before }: MergedFields,
): Record<string, unknown> {
  const restored: Record<string, unknown> = {}
  for (const [field, set] of Object.entries(changes)) {
    const isAsSet = JSON.stringify(now[field] ?? null) === JSON.stringify(set)
    if (isAsSet) restored[field] = before[field] ?? null
    else if ((joinedLists as readonly string[]).includes(field)) {
      const [had, added] = [(before[field] ?? []) as string[], set as string[]]
      const left = ((now[field] ?? []) as string[]).filter((one) => had.includes(one) || !added.includes(one))
      restored[field] = left.length === 0 && before[field] === null ? null : left
    }
  }
  return restored
}

/**
 * How fields stood before a later merge, once an earlier one of the same thing is undone: what the earlier had set is how it was
 * before that. Pure.
 * @returns the fields of the earlier that the later had set too, as they stood before it
 */
export function beforeWithout(later: MergedFields, earlier: MergedFields): Record<string, unknown> {
  const shared = Object.keys(earlier.changes).filter((field) => Object.hasOwn(later.changes, field))
  const of = (fields: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(shared.map((field) => [field, fields[field] ?? null]))
  return {
    ...of(later.before),
    ...restoredFields(later.before, { changes: of(earlier.changes), before: of(earlier.before) }),
  }
}

const listOf = ({ properties }: Side, field: string): string[] =>
  Array.isArray(properties[field]) ? properties[field].map(String) : []

/** Each name once, however it is capitalised. */
const unique = (names: readonly string[]): string[] =>
  names.filter((name, at) => names.findIndex((one) => fold(one) === fold(name)) === at)
