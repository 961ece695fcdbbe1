import { hostOf } from '../values/read-address.ts'
import { coreName, fold } from '../words/fold.ts'
import type { KnownIndex, KnownNode } from './known.ts'
import type { Candidate } from './model.ts'

/** From this likeness of their names on, two organisations are shown as perhaps the same. */
const alikeFrom = 0.8
const mostCandidates = 5

export interface Sought {
  readonly name: string
  readonly website: string | null
  readonly organisationNumber: string | null
}

/** What two names have in common: Dice's coefficient of their pairs of letters, 0 to 1, legal forms aside. */
export function nameLikeness(a: string, b: string): number {
  return likenessOf(letterPairs(a), letterPairs(b))
}

/** What two names have in common by their pairs of letters: Dice's coefficient, 0 to 1. */
export function likenessOf(one: readonly string[], other: readonly string[]): number {
  if (one.length === 0 || other.length === 0) return 0
  const left = [...other]
  let shared = 0
  for (const pair of one) {
    const at = left.indexOf(pair)
    if (at === -1) continue
    shared += 1
    left.splice(at, 1)
  }
  return (2 * shared) / (one.length + other.length)
}

/** The pairs of letters of a name, its legal form aside. */
export function letterPairs(name: string): string[] {
  const compact = coreName(name).replaceAll(' ', '')
  return Array.from({ length: Math.max(0, compact.length - 1) }, (_none, at) => compact.slice(at, at + 2))
}

/** Organisations that are there and may be the sought one, the likeliest first. */
export function candidatesFor(sought: Sought, index: KnownIndex): Candidate[] {
  const found = new Map<string, { thing: KnownNode; because: Candidate['because'][number][]; likeness: number }>()
  const add = (thing: KnownNode, because: Candidate['because'][number], likeness: number) => {
    const known = found.get(thing.id)
    if (known) {
      known.because.push(because)
      known.likeness = Math.min(1, Math.max(known.likeness, likeness) + 0.05)
    } else found.set(thing.id, { thing, because: [because], likeness })
  }
  for (const thing of index.withNumber(sought.organisationNumber ?? '')) add(thing, 'number', 1)
  for (const thing of index.named('organisation', sought.name)) {
    add(thing, fold(thing.name) === fold(sought.name) ? 'name' : 'other_name', 0.98)
  }
  for (const thing of index.withCore(sought.name)) {
    if (!found.has(thing.id)) add(thing, 'legal_form', 0.92)
  }
  for (const thing of index.withHost(hostOf(sought.website))) add(thing, 'website', 0.85)
  for (const thing of index.sharingWords(sought.name)) {
    if (found.has(thing.id)) continue
    const likeness = nameLikeness(sought.name, thing.name)
    if (likeness >= alikeFrom && !differByNumber(sought.name, thing.name)) add(thing, 'spelling', likeness * 0.9)
  }
  return [...found.values()]
    .sort((a, b) => b.likeness - a.likeness || (a.thing.id < b.thing.id ? -1 : 1))
    .slice(0, mostCandidates)
    .map(({ thing, because, likeness }) => candidateOf(thing, because, likeness))
}

/** Names that differ in a number or a single letter that stands alone are two things: Skolan 1 and Skolan 2. */
export function differByNumber(a: string, b: string): boolean {
  const marks = (text: string) =>
    fold(text)
      .split(' ')
      .filter((word) => /^(\d+|[a-z])$/.test(word))
      .join(' ')
  return marks(a) !== marks(b)
}

export function candidateOf(thing: KnownNode, because: Candidate['because'], likeness: number): Candidate {
  return {
    id: thing.id,
    name: thing.name,
    place: thing.placeName,
    website: (thing.values.website as string | null | undefined) ?? null,
    because,
    likeness: Math.round(likeness * 100) / 100,
  }
}
