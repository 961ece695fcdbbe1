import { hostOf } from '../values/read-address.ts'
import { coreName, fold } from '../words/fold.ts'
import type { KnownIndex, KnownNode } from './known.ts'
import type { Candidate } from './model.ts'

/** From this likeness of their names on, two organisations are shown as perhaps the same. */
const alikeFrom = 0.8
/** The same for two rows of one file: who keeps a list tells apart what only half sounds the same. */
export const alikeInOneFile = 0.88
const mostCandidates = 5

export interface SoughtThing {
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
  /** A bit for each pair, 64 in all: what two names surely do not share is counted by them. */
  readonly bits: readonly [number, number]
}

export function letterPairs(name: string): LetterPairs {
  const compact = coreName(name).replaceAll(' ', '')
  const counts = new Map<string, number>()
  const bits: [number, number] = [0, 0]
  for (let at = 0; at + 1 < compact.length; at += 1) {
    const pair = compact.slice(at, at + 2)
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
    const bit = (pair.charCodeAt(0) * 31 + pair.charCodeAt(1)) % 64
    if (bit < 32) bits[0] |= 1 << bit
    else bits[1] |= 1 << (bit - 32)
  }
  return { counts, size: Math.max(0, compact.length - 1), bits }
}

/** What two names have in common by their pairs of letters: Dice's coefficient, 0 to 1. */
export function likenessOf(one: LetterPairs, other: LetterPairs): number {
  if (one.size === 0 || other.size === 0) return 0
  let shared = 0
  for (const [pair, count] of one.counts) shared += Math.min(count, other.counts.get(pair) ?? 0)
  return (2 * shared) / (one.size + other.size)
}

/** The most that two names can have in common by their lengths and bits: never less than what they have. */
function mostLikeness(one: LetterPairs, other: LetterPairs): number {
  const shared = Math.min(one.size - lacking(one.bits, other.bits), other.size - lacking(other.bits, one.bits))
  return (2 * shared) / Math.max(1, one.size + other.size)
}

/** How many bits of one the other has not. */
const lacking = ([a, b]: LetterPairs['bits'], [c, d]: LetterPairs['bits']) => bitsIn(a & ~c) + bitsIn(b & ~d)

/** How many of 32 bits are set, counted side by side in twos, fours and eights. */
function bitsIn(given: number): number {
  const twos = given - ((given >>> 1) & 0x55555555)
  const fours = (twos & 0x33333333) + ((twos >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

const lettersOf = new WeakMap<KnownNode, LetterPairs>()

/** The letters of what is there, worked out once. */
function knownLetters(thing: KnownNode): LetterPairs {
  const letters = lettersOf.get(thing) ?? letterPairs(thing.name)
  lettersOf.set(thing, letters)
  return letters
}

/**
 * Organisations that are there and may be the sought one, the likeliest first.
 * @param spelledAlike from which likeness of two names on, 0 to 1
 */
export function candidatesFor(sought: SoughtThing, index: KnownIndex, spelledAlike = alikeFrom): Candidate[] {
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
  for (const thing of isNamed ? [] : index.sharingParts(sought.name)) {
    const theirs = knownLetters(thing)
    // The same pages and nearly the same name say more together than either alone.
    const isKnownByName = found.get(thing.id)?.because.some((because) => because !== 'website')
    if (isKnownByName || mostLikeness(letters, theirs) < spelledAlike) continue
    const likeness = likenessOf(letters, theirs)
    if (likeness >= spelledAlike && !differByNumber(sought.name, thing.name)) add(thing, 'spelling', likeness * 0.9)
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
