import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { GraphTransaction } from '../database/graph.ts'
import { InputError } from './errors.ts'
import { inLockOrder, type Known, readPairs, type Steps, writePairs } from './pairs.ts'
import { lastOf, lasts, type Period } from './periods.ts'
import { preventCycles, refuseCycles } from './relate.ts'
import { countRelations, deletePeriod } from './relation-statements.ts'
import { neighboursOf, type RelationType, relationOf, relationTypes } from './relations.ts'
import type { Cut } from './replace-relations.ts'

const period = z.object({ since: z.string().nullable(), until: z.string().nullable() })
/** Marks a role, so that another one is known without the role being kept; null for none, left out before this was written down. */
const roleMark = z.string().nullish()
const type = z.enum(relationTypes)
/** How two things, and what gave way to them, stood before they were joined or parted, and how they stood after. */
const taken = z.object({
  from: z.string(),
  to: z.string(),
  type,
  made: period.extend({ roleMark }).nullable(),
  changed: z.array(z.object({ type, before: period, after: period, roleCame: z.boolean(), roleMark })),
  /** Where what was cut had led. */
  cut: z.array(z.string()),
})
type Taken = z.infer<typeof taken>

const daysOf = ({ since, until }: Partial<Period>) => ({ since: since ?? null, until: until ?? null })
const markOf = (role: string | null | undefined) =>
  role ? createHash('sha256').update(role).digest('base64url') : null
const sameRole = ({ role }: Period, mark: string | null | undefined) => mark === undefined || markOf(role) === mark
const sameDays = (a: Period, b: Period) => a.since === b.since && a.until === b.until

/**
 * Writes down what was done to one pair, so that it can be taken back.
 * @returns undefined where nothing was done, or where a person's earlier role would have to be kept for it
 */
export function undoOf(
  pair: { readonly from: string; readonly to: string; readonly type: RelationType },
  { made, changed, cut = [] }: Steps & { readonly cut?: readonly Cut[] },
): string | undefined {
  if (made.length + changed.length + cut.length === 0) return undefined
  if (changed.some(({ properties, before }) => 'role' in properties && before.role)) return undefined
  const undo: Taken = {
    ...{ from: pair.from, to: pair.to, type: pair.type },
    made: made[0]
      ? { ...daysOf(made[0].properties), roleMark: markOf((made[0].properties as Partial<Period>).role) }
      : null,
    changed: changed.map(({ type, before, properties }) => ({
      ...{ type, before: daysOf(before), after: daysOf({ ...before, ...properties }) },
      roleCame: 'role' in properties,
      roleMark: markOf(({ ...before, ...properties } as Period).role),
    })),
    cut: cut.map(({ to }) => to),
  }
  return JSON.stringify(undo)
}

/**
 * Takes back what was done to one pair: what was made then is gone, what had ended or was cut for it is as it was.
 * @param undo as `undoOf` wrote it down
 * @returns the pair, and whether it had been joined, as against parted
 * @throws InputError that names `id` where one of them has been changed since
 */
export async function takeBack(
  transaction: GraphTransaction,
  undo: string,
): Promise<{ readonly from: string; readonly to: string; readonly type: RelationType; readonly made: boolean }> {
  const { from, to, type, made, changed, cut } = taken.parse(JSON.parse(undo))
  const pair = { from, to, type }
  // What was cut for it may have led to what the viewer cannot see: it comes back all the same.
  const others = cut.filter((other) => other !== to).map((other) => ({ ...pair, to: other, toIsNew: true }))
  const back = cut.map((other) => ({ ...pair, to: other, properties: {} }))
  await preventCycles(transaction, back)
  const pairs = inLockOrder([pair, ...others])
  const ties = (await readPairs(transaction, pairs))[pairs.indexOf(pair)]?.ties ?? []
  const left = made ? without(ties, type, made) : ties
  const isAsLeft = changed.every((one) => {
    const last = lastOf(left.filter((tie) => tie.type === one.type))
    return last !== undefined && sameDays(last, one.after) && sameRole(last, one.roleMark)
  })
  // What says more lasts by now: what says less does not come back beside it.
  const isOutdone = changed.some(({ type: less, before }) => {
    const more = left.filter((tie) => tie.type === neighboursOf(less).stronger)
    return lasts(before, transaction.today) && more.some((tie) => lasts(tie, transaction.today))
  })
  if (!isAsLeft || isOutdone) throw changedSince()
  if (made) await transaction.run(deletePeriod, { ...pair, ...made })
  if (back.length > 0 && !(await isFree())) throw changedSince()
  const steps = changed.map(({ type, before, roleCame }) => {
    return { from, to, type, properties: { ...before, ...(roleCame && { role: null }) }, before }
  })
  await writePairs(transaction, { made: back, changed: steps })
  await refuseCycles(transaction, back)
  return { ...pair, made: made !== null }

  /** Nothing has taken the place of what comes back. */
  async function isFree(): Promise<boolean> {
    if (!relationOf(type).single) return !left.some((tie) => tie.type === type)
    const [row] = await transaction.run(countRelations, { from, type })
    return (row?.there ?? 0) === 0
  }
}

/** The periods besides one, which must be there as it was made. */
function without(
  ties: readonly Known[],
  type: RelationType,
  made: Period & { readonly roleMark?: string | null | undefined },
): readonly Known[] {
  const at = ties.findIndex((tie) => tie.type === type && sameDays(tie, made) && sameRole(tie, made.roleMark))
  if (at < 0) throw changedSince()
  return ties.filter((_tie, index) => index !== at)
}

const changedSince = () =>
  new InputError([{ path: 'id', code: 'changed_since', message: 'This has been changed since: it stays as it is.' }])
