import { isWider } from './viewer.ts'

type Properties = Readonly<Record<string, unknown>>

/** What is kept of a change besides the names of its fields. */
export interface KeptValues {
  readonly before: Properties
  readonly after: Properties
  /** Who could see it then, as on the thing: the narrower of before and after. */
  readonly visibility: string | null
  readonly authorId: string | null
  readonly gatheringId: string | null
}

/**
 * Fields that tell of a person: their values are never kept, since what somebody removes must be gone. Who saw it is kept of
 * everything: those whose pages still show it are told by it that they no longer may.
 */
const personal: Readonly<Record<string, readonly string[] | 'all'>> = {
  Person: 'all',
  // A view is somebody's own way of looking, and large.
  View: 'all',
  Organisation: ['email', 'phone', 'address'],
}

const text = (value: unknown) => (typeof value === 'string' ? value : null)

/** What to keep of a change of a thing: of each field that differs what stood there and what stands there since. */
export function keptValues(label: string, current: Properties, set: Properties): KeptValues | null {
  const left = personal[label] ?? []
  const isKept = (name: string) => (left === 'all' ? name === 'visibility' : !left.includes(name))
  const names = Object.keys(set).filter(
    (name) => isKept(name) && JSON.stringify(set[name] ?? null) !== JSON.stringify(current[name] ?? null),
  )
  if (names.length === 0) return null
  const valuesIn = (from: Properties) => Object.fromEntries(names.map((name) => [name, from[name] ?? null]))
  const [was, is] = [text(current.visibility), text(set.visibility ?? current.visibility)]
  return {
    before: valuesIn(current),
    after: valuesIn(set),
    visibility: isWider(was, is) ? is : was,
    authorId: text(current.authorId),
    gatheringId: text(current.gatheringId),
  }
}
