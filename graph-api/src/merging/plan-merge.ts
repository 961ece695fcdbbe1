import { fold } from '../shared/fold.ts'
import { neighboursOf, type RelationType, relationOf, relationTypes } from '../shared/relations.ts'
import { sortKeysOf } from '../shared/sort-key.ts'
import {
  isMergeable,
  joinedLists,
  type MergedTies,
  type MergePlan,
  nameFields,
  type Side,
  sharedFields,
  type Tie,
} from './model.ts'

/**
 * Works out what becomes of two things that are one: the fields of the one that stays, filled from the other and taken from it
 * where that is asked for, with its names as aliases; and what hangs on the other, moved where the one that stays has not the
 * same already. Pure: nothing is lost, so that it can be undone.
 * @param take fields of which the other's value is taken
 */
export function planMerge(kept: Side, gone: Side, take: readonly string[]): MergePlan {
  const changes = fieldsOf(kept, gone, take)
  const before = Object.fromEntries(Object.keys(changes).map((name) => [name, kept.properties[name] ?? null]))
  return { changes, before, ties: tiesOf(kept, gone) }
}

function fieldsOf(kept: Side, gone: Side, take: readonly string[]): Record<string, unknown> {
  if (!isMergeable(kept.label)) return {}
  const { label } = kept
  const changes: Record<string, unknown> = {}
  for (const field of sharedFields[label]) {
    const [ours, theirs] = [kept.properties[field] ?? null, gone.properties[field] ?? null]
    if (theirs !== null && theirs !== ours && (ours === null || take.includes(field))) changes[field] = theirs
  }
  if (kept.properties.latitude === undefined && gone.properties.latitude !== undefined) {
    changes.latitude = gone.properties.latitude
    changes.longitude = gone.properties.longitude
  }
  for (const field of joinedLists) {
    const joined = unique([...listOf(kept, field), ...listOf(gone, field)])
    if (joined.length > listOf(kept, field).length) changes[field] = joined
  }
  const now = nameFields[label].map((field) => String(changes[field] ?? kept.properties[field] ?? ''))
  const names = nameFields[label].flatMap((field) => [kept.properties[field], gone.properties[field]].map(String))
  // A theme's other name is a word for the same; others were called so before.
  const alias = label === 'Theme' ? 'synonymsSv' : 'formerNames'
  const aliases = unique([...((changes[alias] as string[] | undefined) ?? listOf(kept, alias)), ...names]).filter(
    (name) => !now.some((one) => fold(one) === fold(name)),
  )
  if (aliases.join('\n') !== listOf(kept, alias).join('\n')) changes[alias] = aliases.slice(0, 50)
  return { ...changes, ...sortKeysOf(label, changes) }
}

const listOf = ({ properties }: Side, field: string): string[] =>
  Array.isArray(properties[field]) ? properties[field].map(String) : []

/** Each name once, however it is capitalised. */
const unique = (names: readonly string[]): string[] =>
  names.filter((name, at) => names.findIndex((one) => fold(one) === fold(name)) === at)

function tiesOf(kept: Side, gone: Side): MergedTies {
  const moved: Tie[] = []
  const spared: Tie[] = []
  const replaced: Tie[] = []
  const now = [...kept.ties]
  for (const tie of gone.ties) {
    const { stronger, weaker } = isRelation(tie.type) ? neighboursOf(tie.type) : {}
    const has = (type: string | undefined) =>
      now.filter((own) => own.type === type && own.out === tie.out && own.other === tie.other && overlap(own, tie))
    const isSingle = isRelation(tie.type) && relationOf(tie.type).single === true && tie.out
    const isTaken =
      tie.other === kept.id ||
      has(tie.type).length > 0 ||
      (stronger !== undefined && has(stronger).length > 0) ||
      (isSingle && now.some((own) => own.type === tie.type && own.out)) ||
      isOwnPair(tie, kept, gone, now)
    if (isTaken) {
      spared.push(tie)
      continue
    }
    for (const less of weaker ? has(weaker) : []) {
      replaced.push(less)
      now.splice(now.indexOf(less), 1)
    }
    moved.push(tie)
    now.push(tie)
  }
  return { moved, spared, replaced }
}

const isRelation = (type: string): type is RelationType => (relationTypes as readonly string[]).includes(type)

/** True where two periods have a day in common; what has no time always has. */
function overlap(a: Tie, b: Tie): boolean {
  const days = ({ properties }: Tie) => [String(properties.since ?? ''), String(properties.until ?? '9999-12-31')]
  const [from = '', to = ''] = days(a)
  const [start = '', end = ''] = days(b)
  return from < end && start < to
}

/** A decision on the two themselves, or on a pair of which there is one already. */
function isOwnPair(tie: Tie, kept: Side, gone: Side, now: readonly Tie[]): boolean {
  if (!tie.pairKey) return false
  const renamed = renamedKey(tie.pairKey, gone.id, kept.id)
  return tie.pairKey.includes(kept.id) || now.some((own) => own.pairKey === renamed && own.byId === tie.byId)
}

/** The name of a pair when one of the two has become another. */
export function renamedKey(pairKey: string, from: string, to: string): string {
  return pairKey
    .split('|')
    .map((id) => (id === from ? to : id))
    .sort()
    .join('|')
}

/** Where a relationship of a side leads from and to. */
export function ends(tie: Tie, id: string): { from: string; to: string } {
  return tie.out ? { from: id, to: tie.other } : { from: tie.other, to: id }
}
