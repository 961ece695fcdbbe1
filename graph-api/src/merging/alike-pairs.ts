import { differByNumber, type LetterPairs, letterPairs, likenessOf } from '../exchange/plan/likeness.ts'
import { hostOf } from '../exchange/values/read-address.ts'
import { coreName, fold } from '../exchange/words/fold.ts'
import { pairKeyOf } from '../suggestions/suggestion.ts'
import type { Mergeable } from './model.ts'

/** A thing with what tells whether another is the same. */
export interface AlikeThing {
  readonly id: string
  readonly name: string
  readonly otherNames: readonly string[]
  readonly website: string | null
  readonly number: string | null
  readonly country: string | null
  readonly demo: boolean | null
  readonly place: string | null
  /** Where a person works, who leads an initiative. */
  readonly around: readonly string[]
}

const likenessReasons = [
  'number',
  'name',
  'other_name',
  'legal_form',
  'website',
  'spelling',
  'text',
  'place',
  'around',
] as const
export type LikenessReason = (typeof likenessReasons)[number]

/** Two things that may be one. */
export interface LikelyPair {
  readonly key: string
  readonly a: AlikeThing
  readonly b: AlikeThing
  readonly because: readonly LikenessReason[]
  /** From 0 to 1. */
  readonly likeness: number
}

/** How much each reason says by itself; what it adds beside another stands in `besides`. */
const weights = { number: 1, name: 0.95, other_name: 0.9, legal_form: 0.9, website: 0.75 } as const
const besides = 0.03
/** From this likeness of their letters on, two names may be one misspelt. */
const spellingFrom = 0.85
/** What more things than this have in common says nothing, and would cost the square of them. */
const mostInCommon = 30
/** People of one name who work at different places, and initiatives that others lead, are rarely the same. */
const elsewhere = 0.3

/**
 * The pairs of one kind that may be the same, the likeliest first. Compares only what shares a number, a website, a name, a word or
 * the beginning or end of a name, so that the time grows with the things and not with their pairs. Pure.
 */
export function alikePairs(label: Mergeable, things: readonly AlikeThing[]): LikelyPair[] {
  const found = new Map<string, LikelyPair>()
  const letters = new Map<AlikeThing, LetterPairs>()
  const lettersOf = (thing: AlikeThing) => {
    const known = letters.get(thing) ?? letterPairs(thing.name)
    letters.set(thing, known)
    return known
  }
  for (const together of bucketsOf(label, things)) {
    for (const [at, a] of together.entries()) {
      for (const b of together.slice(at + 1)) {
        const key = pairKeyOf([a.id, b.id])
        if (found.has(key) || !mayBeOne(a, b)) continue
        const judged = judge(label, a, b, () => likenessOf(lettersOf(a), lettersOf(b)))
        if (judged) found.set(key, { key, a, b, ...judged })
      }
    }
  }
  return inOrder([...found.values()])
}

/** The likeliest first; of two as likely the one that sorts first. */
export const inOrder = (pairs: readonly LikelyPair[]): LikelyPair[] =>
  [...pairs].sort((x, y) => y.likeness - x.likeness || (x.key < y.key ? -1 : 1))

/** Two registered numbers, two countries are two things; an invented one is never one of ours. */
const mayBeOne = (a: AlikeThing, b: AlikeThing): boolean =>
  !differ(a.number, b.number) && !differ(a.country, b.country) && Boolean(a.demo) === Boolean(b.demo)

const differ = (one: string | null, other: string | null) => one !== null && other !== null && one !== other

function judge(
  label: Mergeable,
  a: AlikeThing,
  b: AlikeThing,
  spelling: () => number,
): Pick<LikelyPair, 'because' | 'likeness'> | null {
  const because: LikenessReason[] = []
  let likeness = 0
  const add = (reason: LikenessReason, weight: number) => {
    because.push(reason)
    likeness = Math.min(1, Math.max(likeness, weight) + (because.length > 1 ? besides : 0))
  }
  if (a.number !== null && a.number === b.number) add('number', weights.number)
  if (fold(a.name) === fold(b.name)) add('name', weights.name)
  else if (sharesName(a, b)) add('other_name', weights.other_name)
  else if (label === 'Organisation' && coreName(a.name) === coreName(b.name)) add('legal_form', weights.legal_form)
  else if (!differByNumber(a.name, b.name)) {
    const alike = spelling()
    if (alike >= spellingFrom) add('spelling', alike * 0.9)
  }
  if (label === 'Organisation' && hostOf(a.website) !== '' && hostOf(a.website) === hostOf(b.website)) {
    add('website', weights.website)
  }
  if (because.length === 0) return null
  if (a.place !== null && a.place === b.place) add('place', 0)
  const isAround = a.around.some((one) => b.around.includes(one))
  if (isAround) add('around', 0)
  else if (a.around.length > 0 && b.around.length > 0) likeness *= elsewhere
  return { because, likeness: Math.round(likeness * 100) / 100 }
}

const sharesName = (a: AlikeThing, b: AlikeThing): boolean => {
  const names = new Set([a.name, ...a.otherNames].map(fold))
  return [b.name, ...b.otherNames].some((name) => names.has(fold(name)))
}

/** Things that have something in common, up to thirty at a time. */
function bucketsOf(label: Mergeable, things: readonly AlikeThing[]): AlikeThing[][] {
  const buckets = new Map<string, AlikeThing[]>()
  const put = (key: string, thing: AlikeThing) => {
    const bucket = buckets.get(key)
    if (!bucket) buckets.set(key, [thing])
    else if (bucket.at(-1) !== thing) bucket.push(thing)
  }
  for (const thing of things) {
    if (thing.number) put(`number ${thing.number}`, thing)
    if (label === 'Organisation' && hostOf(thing.website)) put(`host ${hostOf(thing.website)}`, thing)
    for (const name of [thing.name, ...thing.otherNames]) put(`name ${fold(name)}`, thing)
    const core = coreName(thing.name)
    const compact = core.replaceAll(' ', '')
    put(`name ${core}`, thing)
    put(`begins ${compact.slice(0, 6)}`, thing)
    put(`ends ${compact.slice(-6)}`, thing)
    for (const word of core.split(' ')) if (word.length > 3) put(`word ${word}`, thing)
  }
  // A name that many have is asked about still, as far as it goes; a word that many have is not.
  return [...buckets].flatMap(([key, together]) => {
    if (together.length < 2) return []
    if (together.length <= mostInCommon) return [together]
    return key.startsWith('name ') ? [together.slice(0, mostInCommon)] : []
  })
}
