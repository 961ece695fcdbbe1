import { coreName, fold } from '../words/fold.ts'
import { aliasOf, type Entity, markOf } from './entities.ts'
import type { KnownNode } from './known.ts'
import type { Decision, Difference } from './model.ts'

/** Fields of lists: what the file adds joins what is there. */
const lists = ['shortNames', 'formerNames', 'externalIds', 'synonymsSv', 'synonymsEn']
/** Fields that say little by themselves, so that a file never changes them where they are set. */
const quiet = ['language', 'languageOther']
/** What a thing is called: another spelling changes nothing, and another name only where an id says that it is the same. */
const named = ['name', 'title', 'labelSv', 'labelEn', 'text']
/** What a new thing has from another of its fields goes on following that field as long as both are the same. */
const copies: Readonly<Record<string, string>> = { summary: 'title', labelEn: 'labelSv', labelSv: 'labelEn' }

export interface Compared {
  readonly changes: Readonly<Record<string, unknown>>
  readonly before: Readonly<Record<string, unknown>>
  readonly differences: readonly Difference[]
}

/**
 * What the file changes of a thing that is there: empty fields are filled, and a field that still stands as the latest import
 * left it follows the file. A field that a person wrote, and that the file has otherwise, is a difference to be asked about.
 * What no row says, or what is only named by another row, changes nothing.
 * @param first which of several rows that are one thing speaks for it, as after two were merged: the others only fill what is empty
 */
export function compareFields(entity: Entity, decision: Decision | undefined, first: Entity = entity): Compared {
  const { known, fields } = entity
  if (!known || entity.mentioned) return { changes: {}, before: {}, differences: [] }
  const changes: Record<string, unknown> = {}
  const before: Record<string, unknown> = {}
  const differences: Difference[] = []
  const isById = hasIdOf(entity, known)
  for (const [field, theirs] of Object.entries(fields)) {
    if (entity.assumed.has(field)) continue
    const ours = known.values[field] ?? null
    const next = lists.includes(field) ? joined(ours, theirs) : theirs
    if (markOf(ours) === markOf(next)) continue
    if (named.includes(field) && (!isById || isNameOf(String(theirs), known))) continue
    const isEmpty = ours === null || ours === '' || (Array.isArray(ours) && ours.length === 0)
    const isOurs = known.marks[field] !== markOf(ours)
    // What was never imported from a file, and has only a value that stands for none, is filled.
    const isNothing = field === 'kind' && ours === 'other'
    if (quiet.includes(field) && !isEmpty) continue
    if (
      first !== entity &&
      field !== 'contactVisibility' &&
      !lists.includes(field) &&
      (!isEmpty || (first.fields[field] ?? null) !== null)
    )
      continue
    const isFollowed = !isOurs || field === 'contactVisibility'
    if (isEmpty || isNothing || lists.includes(field) || isFollowed || decision?.verdict === 'take') {
      changes[field] = next
      before[field] = ours
    } else if (decision?.verdict !== 'keep') {
      // The file says what it said before, and the person has changed it since: that is no news.
      if (known.marks[field] === markOf(theirs)) continue
      const isPlace = field === 'placeId'
      differences.push({
        field,
        ours: shown(isPlace ? known.placeName : ours),
        theirs: shown(isPlace ? entity.place?.name : theirs),
      })
    }
  }
  for (const field of entity.assumed) {
    const copied = copies[field]
    if (copied === undefined || !(copied in changes) || known.values[field] !== known.values[copied]) continue
    changes[field] = changes[copied]
    before[field] = known.values[field]
  }
  return { changes, before, differences }
}

/** True where the row has an id by which an earlier import, an export or another register knows this thing. */
function hasIdOf({ keys }: Entity, { id, keys: known, values: { externalIds } }: KnownNode): boolean {
  const others = Array.isArray(externalIds) ? externalIds : []
  return keys.some((key) => !key.startsWith('name:') && (key === id || known.includes(key) || others.includes(key)))
}

/** True for what it is called now or was called before, its legal form aside, or by a file whose row a person has said to be the same. */
function isNameOf(name: string, { kind, name: own, otherNames, keys }: KnownNode): boolean {
  const plain = kind === 'organisation' ? coreName : fold
  return [own, ...otherNames].some((one) => plain(one) === plain(name)) || keys.includes(aliasOf({ name }))
}

function joined(ours: unknown, theirs: unknown): unknown {
  const known = Array.isArray(ours) ? ours : []
  const added = (Array.isArray(theirs) ? theirs : []).filter((one) => !known.includes(one))
  return added.length === 0 ? ours : [...known, ...added].slice(0, 50)
}

const shown = (value: unknown): string =>
  (Array.isArray(value) ? value.join(', ') : String(value ?? '')).slice(0, 2_000)
