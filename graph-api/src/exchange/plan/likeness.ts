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

/** The pairs of letters of a name, its legal form aside: how often each stands in it, and how many there are. */
export interface LetterPairs {
  readonly counts: ReadonlyMap<string, number>
  readonly size: number
}

export function letterPairs(name: string): LetterPairs {
  const compact = coreName(name).replaceAll(' ', '')
  const counts = new Map<string, number>()
  for (let at = 0; at + 1 < compact.length; at += 1) {
    const pair = compact.slice(at, at + 2)
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  return { counts, size: Math.max(0, compact.length - 1) }
}

/** What two names have in common by their pairs of letters: Dice's coefficient, 0 to 1. */
export function likenessOf(one: LetterPairs, other: LetterPairs): number {
  if (one.size === 0 || other.size === 0) return 0
  let shared = 0
  for (const [pair, count] of one.counts) shared += Math.min(count, other.counts.get(pair) ?? 0)
  return (2 * shared) / (one.size + other.size)
}

/** The most that two names of such lengths can have in common. */
const mostLikeness = (one: LetterPairs, other: LetterPairs) =>
  (2 * Math.min(one.size, other.size)) / Math.max(1, one.size + other.size)

const lettersOf = new WeakMap<KnownNode, LetterPairs>()

/** The letters of what is there, worked out once. */
function knownLetters(thing: KnownNode): LetterPairs {
  const letters = lettersOf.get(thing) ?? letterPairs(thing.name)
  lettersOf.set(thing, letters)
  return letters
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
  // What bears the very name or number is asked about before any that are only spelt alike: most rows of a file that comes again.
  const isNamed = [...found.values()].some(({ because }) => because.includes('name') || because.includes('number'))
  const letters = letterPairs(sought.name)
  for (const thing of isNamed ? [] : index.sharingWords(sought.name)) {
    const theirs = knownLetters(thing)
    if (found.has(thing.id) || mostLikeness(letters, theirs) < alikeFrom) continue
    const likeness = likenessOf(letters, theirs)
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
