import type { GraphTransaction } from '../database/graph.ts'
import { InputError } from './errors.ts'
import { endingOf, lastOf, lasts, nextStep, type Period, type Step } from './periods.ts'
import { changeLastPeriods, lockPairs, makeRelations } from './relation-statements.ts'
import { neighboursOf, type RelationType, relationOf } from './relations.ts'

/** Two things of which one type of relationship tells something, and the input fields that name them. */
export interface Pair {
  readonly from: string
  readonly to: string
  readonly type: RelationType
  readonly field?: string
  readonly fromField?: string
  readonly fromIsNew?: boolean
  readonly toIsNew?: boolean
}

export type Known = Period & { readonly type: string }

export interface LockedPair {
  /** The last day of what is ended itself, with the field that named it. */
  readonly ended: { readonly path: string; readonly on: string } | null
  /** The periods there are, of this type and of what says more or less. */
  readonly ties: readonly Known[]
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Every writer locks in the same order, or two of them wait for each other. */
export const inLockOrder = <Some extends Pair>(pairs: readonly Some[]): Some[] =>
  [...pairs].sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to))

/**
 * Holds both ends of each pair until the transaction ends, and tells how they are joined.
 * @param pairs in the order in which everybody locks
 * @throws InputError that names the field whose id is not there or is of another kind
 */
export async function readPairs(transaction: GraphTransaction, pairs: readonly Pair[]): Promise<readonly LockedPair[]> {
  const rows = await transaction.run(lockPairs, {
    pairs: pairs.map(({ from, to, type, fromIsNew = false, toIsNew = false }, position) => {
      const { stronger, weaker } = neighboursOf(type)
      const types = [type, ...(stronger ? [stronger] : []), ...(weaker ? [weaker] : [])]
      const { from: fromLabels, to: toLabels } = relationOf(type)
      return { position, from, to, types, fromLabels: [...fromLabels], toLabels: [...toLabels], fromIsNew, toIsNew }
    }),
  })
  const held = rows.sort((a, b) => a.position - b.position)
  const named = (position: number) => ({
    from: pairs[position]?.fromField ?? 'from',
    to: pairs[position]?.field ?? 'to',
  })
  const missing = held.flatMap(({ position, fromMissing, toMissing }) => [
    ...(fromMissing ? [named(position).from] : []),
    ...(toMissing ? [named(position).to] : []),
  ])
  if (missing.length > 0) {
    const message = 'Choose something that exists.'
    throw new InputError([...new Set(missing)].map((path) => ({ path, code: 'not_found', message })))
  }
  return held.map(({ position, fromEndedOn, toEndedOn, ties }) => {
    const both = [
      { path: named(position).from, on: fromEndedOn },
      { path: named(position).to, on: toEndedOn },
    ]
    const ended = both.reduce<LockedPair['ended']>(
      (first, { path, on }) => (on !== null && (first === null || on < first.on) ? { path, on } : first),
      null,
    )
    return { ended, ties }
  })
}

export interface Decision {
  /** True: who asks is told why it cannot be. False: what cannot be is left out, as of a list that an import brings. */
  readonly strict: boolean
  /** True: nothing new is joined to what has ended. */
  readonly endedRefused: boolean
  /** True: of two periods of one list neither is left out without a word, where they overlap. */
  readonly overlapsRefused?: boolean
  readonly today: string
}

/** What a pair wants, as steps of its own type and of the one that says less. */
export function decide(
  pair: Pair,
  wanted: Period,
  { ended, ties }: LockedPair,
  decision: Decision,
): { readonly step: Step; readonly weakerEnds?: string } | undefined {
  const { strict, today } = decision
  const { stronger, weaker } = neighboursOf(pair.type)
  const own = ties.filter(({ type }) => type === pair.type)
  if (!relationOf(pair.type).lasting) {
    if (own.length > 0) return undefined
    refuseEnded(ended, wanted, decision)
    return { step: { begin: wanted } }
  }
  if (ties.some((tie) => tie.type === stronger && lasts(tie, today)) && wanted.until === null) {
    if (!strict) return undefined
    const message = `They are joined by ${stronger} already, which says more.`
    throw new InputError([{ path: 'type', code: 'stronger', message }])
  }
  const step = stepOf(pair, { own, wanted }, decision)
  if (!step) return undefined
  if (step.begin) refuseEnded(ended, step.begin, decision)
  const less = lastOf(ties.filter(({ type }) => type === weaker))
  if (!step.begin || wanted.until !== null || !less || !lasts(less, today)) return { step }
  const turns = step.begin.since ?? today
  return { step, weakerEnds: less.since !== null && less.since > turns ? less.since : turns }
}

function stepOf(
  pair: Pair,
  { own, wanted }: { readonly own: readonly Known[]; readonly wanted: Period },
  { strict, overlapsRefused = false, today }: Decision,
): Step | undefined {
  if (strict || own.length === 0 || wanted.since !== null) {
    try {
      return nextStep(own, wanted, today)
    } catch (error) {
      if (strict || !(error instanceof InputError)) throw error
      if (overlapsRefused) throw overlapIn(pair)
    }
  }
  return undefined
}

/** Says it of the field that lists both. */
function overlapIn({ field = 'to', fromField = 'from', toIsNew = false }: Pair): InputError {
  const message = 'Two of these periods overlap. Give each its own days.'
  return new InputError([{ path: toIsNew ? fromField : field, code: 'overlaps', message }])
}

function refuseEnded(ended: LockedPair['ended'], period: Period, { endedRefused, today }: Decision): void {
  if (!endedRefused || !ended || ended.on > today) return
  if (period.until !== null && period.until <= ended.on) return
  const message = `This ended on ${ended.on}. Choose something that goes on, or give a last day before it ended.`
  throw new InputError([{ path: ended.path, code: 'ended', message }])
}

type Written = { from: string; to: string; type: RelationType; properties: Record<string, unknown> }
/** What is set of the last period, and how that stood. */
type Changed = Written & { readonly before: Period }
/** Relationships to make, and what to set of the last period of some. */
export type Steps = { readonly made: Written[]; readonly changed: Changed[] }

/** Writes what was decided of pairs. All is sent before anything is waited for, so that what is sent next finds it done. */
export async function writePairs(transaction: GraphTransaction, { made, changed }: Steps): Promise<void> {
  await Promise.all([
    changed.length > 0 ? transaction.run(changeLastPeriods, { changed }) : undefined,
    made.length > 0 ? transaction.run(makeRelations, { made }) : undefined,
  ])
}

/**
 * Ends the last period of pairs on a day, or takes its ending back.
 * @param until the last day; null: it lasts again
 * @returns how many of the pairs are joined so, and what was changed of them
 * @throws InputError that names `until` where one began later, or `type` where something that says more lasts now
 */
export async function endPairs(
  transaction: GraphTransaction,
  { pairs, until }: { readonly pairs: readonly Pair[]; readonly until: string | null },
): Promise<Steps & { readonly found: number }> {
  const { today } = transaction
  const ordered = inLockOrder(pairs)
  const held = await readPairs(transaction, ordered)
  const changed: Changed[] = []
  let found = 0
  for (const [at, pair] of ordered.entries()) {
    const { ties = [] } = held[at] ?? {}
    const last = lastOf(ties.filter(({ type }) => type === pair.type))
    if (!last) continue
    found++
    const set = endingOf(last, until)
    if (!set) continue
    const { stronger } = neighboursOf(pair.type)
    if (until === null && ties.some((tie) => tie.type === stronger && lasts(tie, today))) {
      const message = `They are joined by ${stronger} now, which says more.`
      throw new InputError([{ path: 'type', code: 'stronger', message }])
    }
    changed.push({ from: pair.from, to: pair.to, type: pair.type, properties: { ...set }, before: last })
  }
  const steps: Steps = { made: [], changed }
  await writePairs(transaction, steps)
  return { ...steps, found }
}
