import type { GraphTransaction } from '../database/graph.ts'
import { InputError } from './errors.ts'
import type { Source } from './fields.ts'
import { newId } from './ids.ts'
import {
  decide,
  inLockOrder,
  type Known,
  type LockedPair,
  type Pair,
  readPairs,
  type Steps,
  writePairs,
} from './pairs.ts'
import { lastOf, lasts, type Period } from './periods.ts'
import { countCycles, lockCycleGuards } from './relation-statements.ts'
import { neighboursOf, type RelationType, relationOf } from './relations.ts'

/** A relationship to be made. */
export interface Link {
  readonly from: string
  readonly to: string
  readonly type: RelationType
  /** The input field that names `to`, for the error that says it is not there. */
  readonly field?: string
  /** The input field that names `from`, where the thing it was listed for is the one that it leads to. */
  readonly fromField?: string
  readonly properties?: Readonly<Record<string, unknown>>
}

type Listed = readonly {
  readonly id: string
  readonly role?: string | null
  readonly since?: string | null
  readonly until?: string | null
}[]

/** What an input lists under one field, as relationships from the thing that is made. */
export function linksFrom(from: string, type: RelationType, field: string, listed: Listed): Link[] {
  return listed.map(({ id, ...properties }) => ({ from, to: id, type, field, properties }))
}

/** The same for relationships that lead to the thing that is made. */
export function linksTo(to: string, type: RelationType, field: string, listed: Listed): Link[] {
  return listed.map(({ id, ...properties }) => ({ from: id, to, type, fromField: field, properties }))
}

/** The same for a field that holds ids alone: one, several or none. */
export function linkFrom(
  from: string,
  type: RelationType,
  field: string,
  ids: string | null | readonly string[],
): Link[] {
  return [ids ?? []].flat().map((to) => ({ from, to, type, field }))
}

/** The same for ids of what leads to the thing that is made. */
export function linkTo(to: string, type: RelationType, field: string, ids: string | null | readonly string[]): Link[] {
  return [ids ?? []].flat().map((from) => ({ from, to, type, fromField: field }))
}

export interface RelateOptions {
  readonly links: readonly Link[]
  readonly source: Source
  /**
   * True where the thing whose input lists the links was created by this transaction: whoever makes it may link it, even
   * if not let to see it later.
   */
  readonly fromIsNew?: boolean
  /** True: one asks for just this, and is told why where it cannot be. Left out: what is there already stays as it is. */
  readonly renew?: boolean
  /** The input fields of the two sides, where a link does not bring its own. */
  readonly fields?: { readonly from: string; readonly to: string }
}

/**
 * Makes relationships inside a transaction. What lasts gets a new period where it had ended; what lasts already, and what
 * says less than what is there, is not made again.
 * @returns what was made and changed
 * @throws InputError that names the field whose id is not there, is of another kind, has ended, or would lead in a circle
 */
export async function relate(transaction: GraphTransaction, options: RelateOptions): Promise<Steps> {
  const steps = await planLinks(transaction, options)
  await makeLinks(transaction, { links: options.links, steps })
  return steps
}

/** The first half: holds both ends of each and decides what is to be made. Errors as of `relate`, but for circles. */
export async function planLinks(transaction: GraphTransaction, options: RelateOptions): Promise<Steps> {
  const { links, fromIsNew = false } = options
  if (links.length === 0) return { made: [], changed: [] }
  // A new node has no descendants, so it cannot close a cycle; no lock is needed.
  if (!fromIsNew) await preventCycles(transaction, links)
  const pairs = inLockOrder(links.map((link) => pairOf(link, options)))
  const held = await readPairs(transaction, pairs)
  const asked = pairs.map((pair, at) => ({ pair, held: held[at] ?? { ended: null, ties: [] } }))
  // What says more is decided first: what says less then finds it.
  const strongest = [
    ...asked.filter(({ pair }) => !isWeaker(pair.type)),
    ...asked.filter(({ pair }) => isWeaker(pair.type)),
  ]
  return stepsOf(strongest, { ...options, today: transaction.today })
}

/** The second half: makes what was decided. @throws InputError where a thing would now be above itself */
export async function makeLinks(
  transaction: GraphTransaction,
  { links, steps }: { readonly links: readonly Link[]; readonly steps: Steps },
): Promise<void> {
  await writePairs(transaction, steps)
  await refuseCycles(transaction, links)
}

type Asked = { readonly pair: Pair & Pick<Link, 'properties'>; readonly held: LockedPair }

/** Decides one after another, so that a later one of the same two things sees what an earlier one makes. */
function stepsOf(
  asked: readonly Asked[],
  { source, today, renew = false }: RelateOptions & { readonly today: string },
): Steps {
  const now = new Map<string, readonly Known[]>()
  const steps: Steps = { made: [], changed: [] }
  for (const { pair, held } of asked) {
    const { from, to, type } = pair
    const key = `${from} ${to} ${neighboursOf(type).stronger ?? type}`
    const ties = now.get(key) ?? held.ties
    const wanted = { ...pair.properties, ...periodOf(pair.properties) }
    const endedRefused = source === 'person' || source === 'gathering'
    const isListedTwice = steps.made.some((one) => one.from === from && one.to === to && one.type === type)
    // Of what an import brings, its plan has said which periods it takes: one that cannot be is named, not left out.
    const overlapsRefused = source === 'import' || (endedRefused && isListedTwice)
    const decision = { strict: renew, endedRefused, overlapsRefused, today }
    const decided = decide(pair, wanted, { ...held, ties }, decision)
    if (!decided) continue
    const { begin, last } = decided.step
    const weaker = neighboursOf(type).weaker
    if (last) {
      const fresh = steps.made.findLast((one) => one.from === from && one.to === to && one.type === type)
      if (fresh) Object.assign(fresh.properties, last)
      else steps.changed.push({ from, to, type, properties: { ...last }, before: lastIn(ties, type) })
    }
    if (decided.weakerEnds && weaker) {
      const properties = { until: decided.weakerEnds }
      steps.changed.push({ from, to, type: weaker, properties, before: lastIn(ties, weaker) })
    }
    if (begin) steps.made.push({ from, to, type, properties: propertiesOf(type, { ...wanted, ...begin }, source) })
    const ended = last?.until ? ties.filter((tie) => !(tie.type === type && lasts(tie, today))) : ties
    now.set(key, begin ? [...ended, { type, ...begin }] : ended)
  }
  return steps
}

const lastIn = (ties: readonly Known[], type: RelationType): Period =>
  lastOf(ties.filter((tie) => tie.type === type)) ?? { since: null, until: null }

const isWeaker = (type: RelationType) => neighboursOf(type).stronger !== undefined

function pairOf(link: Link, { fromIsNew = false, fields }: RelateOptions): Asked['pair'] {
  return {
    ...link,
    field: link.field ?? fields?.to ?? 'to',
    fromField: link.fromField ?? fields?.from ?? 'from',
    fromIsNew: fromIsNew && link.fromField === undefined,
    toIsNew: fromIsNew && link.fromField !== undefined,
  }
}

const periodOf = (given: Link['properties'] = {}): Period => ({
  since: (given.since as string | undefined) ?? null,
  until: (given.until as string | undefined) ?? null,
})

/** What is stored of a relationship; one without a time has nothing to say. */
function propertiesOf(type: RelationType, given: object, source: Source): Record<string, unknown> {
  if (!relationOf(type).lasting) return {}
  const id = type === 'COMMITTED_TO' ? { id: newId('com') } : {}
  return { ...id, ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null)), source }
}

/** Waits until no other transaction changes what is above what, where these relationships do. */
export async function preventCycles(
  transaction: GraphTransaction,
  links: readonly { type: RelationType }[],
): Promise<void> {
  const types = [...new Set(links.map((link) => link.type))].filter((type) => relationOf(type).upwards).sort()
  if (types.length > 0) await transaction.run(lockCycleGuards, { types })
}

/** Whether any of some things is above itself. */
export async function areInCycle(transaction: GraphTransaction, ids: readonly string[]): Promise<boolean> {
  const [row] = await transaction.run(countCycles, { ids: [...ids] })
  return row !== undefined && row.cycles > 0
}

/** @throws InputError that names `to` where a thing would now be above itself */
export async function refuseCycles(transaction: GraphTransaction, links: readonly Link[]): Promise<void> {
  const upwards = links.filter((link) => relationOf(link.type).upwards)
  if (upwards.length === 0) return
  if (!(await areInCycle(transaction, [...new Set(upwards.map((link) => link.from))]))) return
  throw new InputError([
    { path: upwards[0]?.field ?? 'to', code: 'cycle', message: 'This would make it a part of itself.' },
  ])
}
