import { isWider } from '../shared/viewer.ts'

/** A change of one field, in words that are stored: null where there was nothing, or where it was taken away. */
export interface ChangedValue {
  readonly name: string
  readonly before: unknown
  readonly after: unknown
}

/** Something that happened to a thing. */
export interface HistoryEntry {
  readonly id: string
  readonly at: string
  /** `need.changed`, `works-at.ended`. */
  readonly type: string
  /** The fields that were changed; of those that have no value here only the name is known. */
  readonly changed: readonly string[]
  readonly values: readonly ChangedValue[]
  readonly byName: string | null
  readonly keyName: string | null
}

/** A thing with what happened to it. */
export interface History {
  readonly id: string
  readonly label: string
  readonly title: string
  readonly entries: readonly HistoryEntry[]
}

/** Something on record of the whole program. */
export interface RecordEntry {
  readonly id: string
  readonly at: string
  readonly type: string
  /** Whose role or which key it is, or which file was exported. */
  readonly about: string
  /** The role that was given; null for anything else. */
  readonly given: string | null
  readonly byName: string | null
  readonly keyName: string | null
}

type Values = Readonly<Record<string, unknown>>

/** Fields that say who sees a thing, or how one reaches it. */
const levels = ['visibility', 'contactVisibility']

/** What is told of a thing's relationships has values too: they are none of its own, and not put back with it. */
export const isOfItself = (type: string): boolean => type !== 'collaboration.party-changed'

/** Reads the values before and after a change from how they are stored with its event. */
export function valuesOf(before: string | null, after: string | null): readonly ChangedValue[] {
  if (before === null || after === null) return []
  const [from, to] = [JSON.parse(before) as Values, JSON.parse(after) as Values]
  return Object.keys(from).map((name) => ({ name, before: from[name] ?? null, after: to[name] ?? null }))
}

/**
 * How a thing stood before an entry: its own values before, and those of what came later only where no earlier entry names them.
 * @param newestFirst the entries from the latest one back to the one that is to be undone
 */
export function stateBefore(newestFirst: readonly Pick<HistoryEntry, 'values'>[]): Record<string, unknown> {
  const state: Record<string, unknown> = {}
  for (const { values } of newestFirst) for (const { name, before } of values) state[name] = before
  return state
}

/**
 * What is put back without the levels that would show it to more than see it now: that it was narrowed since is not undone with
 * something else.
 * @param about.chosen the fields that the change itself, before which it is put back, has changed
 */
export function withoutWider(
  state: Values,
  about: { readonly current: Values; readonly chosen: readonly string[] },
): Record<string, unknown> {
  const isKept = ([name, value]: [string, unknown]) =>
    !levels.includes(name) || about.chosen.includes(name) || !isWider(value, about.current[name])
  return Object.fromEntries(Object.entries(state).filter(isKept))
}
