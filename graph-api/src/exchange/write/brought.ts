import { z } from 'zod'
import type { RestoredThing } from '../own/restored.ts'
import { markOf } from '../plan/entities.ts'
import type { PlannedThing } from '../plan/model.ts'

/** What is remembered of a thing that an import brings: where it stood, what the file said of it, how it was before. */
export interface Brought {
  readonly file: string
  readonly table: string
  readonly row: number
  readonly keys: readonly string[]
  readonly fields: readonly string[]
  /** Of each field, in the order of `fields`, what stands for the value that the file has. */
  readonly marks: readonly string[]
  readonly created: boolean
  /** The changed fields as they were, as JSON; null of what the import made. */
  readonly before: string | null
  /** What was added to each list that was changed, as JSON. */
  readonly added: string | null
  readonly maybeSameAs?: string | null | undefined
}

const fieldsOf = z.record(z.string(), z.unknown())
const listsOf = z.record(z.string(), z.array(z.unknown()))

/** The changed fields of a thing as they were before an import. */
export const beforeOf = ({ before }: Pick<Brought, 'before'>): Record<string, unknown> =>
  fieldsOf.parse(JSON.parse(before ?? '{}'))

/** What an import added to each list of a thing. */
export const addedOf = ({ added }: Pick<Brought, 'added'>): Record<string, unknown[]> =>
  listsOf.parse(JSON.parse(added ?? '{}'))

export function broughtBy(thing: PlannedThing): Brought {
  const { before, input, maybeSameAs } = thing
  return {
    ...placeAndMarks(thing.from, thing.marks),
    keys: thing.keys,
    ...(thing.action === 'create' ? made : { created: false, ...changed(before, input) }),
    ...(maybeSameAs ? { maybeSameAs } : {}),
  }
}

/** What is remembered of a thing that was brought back from an export of ours, as of any other that an import brings. */
export function broughtBack({ id, properties, before, action, from }: RestoredThing): Brought {
  const marks = Object.fromEntries(Object.entries(properties).map(([field, value]) => [field, markOf(value)]))
  return {
    ...placeAndMarks(from, marks),
    keys: [id],
    ...(action === 'create' ? made : { created: false, ...changed(before, properties) }),
  }
}

/** What is remembered where the same import writes a thing once more: how it was before stays as it was first seen. */
export function broughtAgain(first: Brought, again: Brought): Brought {
  const marks = { ...marksOf(first), ...marksOf(again) }
  return {
    ...again,
    keys: [...new Set([...first.keys, ...again.keys])],
    fields: Object.keys(marks),
    marks: Object.values(marks),
    created: first.created,
    before: first.created ? null : JSON.stringify({ ...beforeOf(again), ...beforeOf(first) }),
    added: first.created ? null : JSON.stringify(joinedLists(addedOf(first), addedOf(again))),
  }
}

const made = { created: true, before: null, added: null }

function placeAndMarks({ file, table, row }: PlannedThing['from'], marks: Readonly<Record<string, string>>) {
  return { file, table, row, fields: Object.keys(marks), marks: Object.values(marks) }
}

function changed(before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>) {
  const lists = Object.keys(before).flatMap((field) => {
    const [ours, next] = [before[field] ?? [], after[field]]
    if (!Array.isArray(ours) || !Array.isArray(next)) return []
    return [[field, next.filter((one) => !ours.includes(one))] as const]
  })
  return { before: JSON.stringify(before), added: JSON.stringify(Object.fromEntries(lists)) }
}

const marksOf = ({ fields, marks }: Brought) => Object.fromEntries(fields.map((field, at) => [field, marks[at] ?? '']))

function joinedLists(one: Record<string, unknown[]>, other: Record<string, unknown[]>): Record<string, unknown[]> {
  const fields = [...new Set([...Object.keys(one), ...Object.keys(other)])]
  return Object.fromEntries(
    fields.map((field) => [field, [...new Set([...(one[field] ?? []), ...(other[field] ?? [])])]]),
  )
}
