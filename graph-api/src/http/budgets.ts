import { hashOf } from '../accounts/tokens.ts'
import type { RequestInfo } from '../context.ts'
import type { Viewer } from '../shared/viewer.ts'

/** What somebody may spend on costly questions. */
export interface Allowance {
  /** Points that lie ready for who has asked for nothing costly lately. */
  readonly most: number
  /** Points that come back in a second. */
  readonly perSecond: number
}

/**
 * A point is about a value that is read. The most costly page asks for 17,000; a question may cost 20,000. A person reads that
 * page twenty times at once, and then every four seconds; the pages wait by themselves where they come sooner.
 */
const ofOne: Allowance = { most: 400_000, perSecond: 4_000 }
/** Many read from one place without signing in: a whole office, or everybody at a gathering. */
const ofPlace: Allowance = { most: 8_000_000, perSecond: 40_000 }

/** From so many points on a question is costly; what costs less is answered whatever was spent. */
export const costlyFrom = 500
/** What a file costs that holds the whole network: as much as a question may. */
export const wholeFile = 20_000

/** So many who pay are remembered; the oldest are forgotten first, so that a flood of them fills no memory. */
const mostBudgets = 50_000

/** Whose budget a question is charged to: the key's, the account's, else that of the address's network. */
export interface BudgetOwner {
  readonly name: string
  readonly allowance: Allowance
}

/** @param asked its `clientAddress` is a place already (`placeOf`) */
export function budgetOwnerOf(viewer: Viewer, asked: Pick<RequestInfo, 'key' | 'clientAddress'>): BudgetOwner {
  if (asked.key) return { name: `key ${asked.key.id}`, allowance: ofOne }
  if (viewer.accountId !== null) return { name: `account ${viewer.accountId}`, allowance: ofOne }
  return { name: `place ${asked.clientAddress}`, allowance: ofPlace }
}

/** What everybody has spent, in this process's memory. Who they are is kept as a hash. */
export class Budgets {
  private readonly spent = new Map<string, { points: number; at: number }>()
  private readonly now: () => number

  /** @param now in milliseconds */
  constructor(now: () => number = Date.now) {
    this.now = now
  }

  /**
   * Draws the points of one question, whole or not at all.
   * @returns after how many seconds they are there; 0 where they were drawn
   */
  draw({ name, allowance }: BudgetOwner, points: number): number {
    const key = hashOf(name)
    const at = this.now()
    const before = this.spent.get(key)
    const since = before ? (at - before.at) / 1_000 : 0
    const left = Math.max(0, (before?.points ?? 0) - since * allowance.perSecond)
    const lacking = left + points - allowance.most
    this.spent.delete(key)
    this.spent.set(key, { points: lacking > 0 ? left : left + points, at })
    if (this.spent.size > mostBudgets) this.spent.delete(this.spent.keys().next().value ?? '')
    return lacking > 0 ? Math.ceil(lacking / allowance.perSecond) : 0
  }
}
