import { type Entity, markOf } from './entities.ts'
import type { Decision, Difference } from './model.ts'

/** Fields of lists: what the file adds joins what is there. */
const lists = ['shortNames', 'formerNames', 'externalIds', 'synonymsSv', 'synonymsEn']
/** Fields that say little by themselves, so that a file never changes them where they are set. */
const quiet = ['language', 'languageOther']
/** What stands as the name decides what a thing is; another spelling of it changes nothing. */
const named = ['name', 'title', 'labelSv', 'labelEn', 'text']

export interface Compared {
  readonly changes: Readonly<Record<string, unknown>>
  readonly before: Readonly<Record<string, unknown>>
  readonly differences: readonly Difference[]
}

/**
 * What the file changes of a thing that is there: empty fields are filled, and a field that still stands as the latest import
 * left it follows the file. A field that a person wrote, and that the file has otherwise, is a difference to be asked about.
 * @param first which of several rows that are one thing speaks for it, as after two were merged: the others only fill what is empty
 */
export function compareFields(entity: Entity, decision: Decision | undefined, first: Entity = entity): Compared {
  const { known, fields } = entity
  if (!known) return { changes: {}, before: {}, differences: [] }
  const changes: Record<string, unknown> = {}
  const before: Record<string, unknown> = {}
  const differences: Difference[] = []
  for (const [field, theirs] of Object.entries(fields)) {
    const ours = known.values[field] ?? null
    const next = lists.includes(field) ? joined(ours, theirs) : theirs
    if (markOf(ours) === markOf(next) || named.includes(field)) continue
    const isEmpty = ours === null || ours === '' || (Array.isArray(ours) && ours.length === 0)
    const isOurs = known.marks[field] !== markOf(ours)
    // What was never imported from a file, and has only a value that stands for none, is filled.
    const isNothing = field === 'kind' && ours === 'other'
    if (quiet.includes(field) && !isEmpty) continue
    if (first !== entity && !lists.includes(field) && (!isEmpty || (first.fields[field] ?? null) !== null)) continue
    if (isEmpty || isNothing || lists.includes(field) || !isOurs || decision?.verdict === 'take') {
      changes[field] = next
      before[field] = ours
    } else if (decision?.verdict !== 'keep') {
      // The file says what it said before, and the person has changed it since: that is no news.
      if (known.marks[field] === markOf(theirs)) continue
      differences.push({ field, ours: shown(ours), theirs: shown(theirs) })
    }
  }
  return { changes, before, differences }
}

function joined(ours: unknown, theirs: unknown): unknown {
  const known = Array.isArray(ours) ? ours : []
  const added = (Array.isArray(theirs) ? theirs : []).filter((one) => !known.includes(one))
  return added.length === 0 ? ours : [...known, ...added].slice(0, 50)
}

const shown = (value: unknown): string =>
  (Array.isArray(value) ? value.join(', ') : String(value ?? '')).slice(0, 2_000)
