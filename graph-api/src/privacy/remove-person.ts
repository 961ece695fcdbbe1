import { refuseLastAdministrator } from '../accounts/refuse-last-administrator.ts'
import type { Graph } from '../database/graph.ts'
import type { RunStatement } from '../database/statement.ts'
import { InputError, NotFoundError } from '../shared/errors.ts'
import { eventName } from '../shared/event-name.ts'
import { removeThings } from '../shared/remove-things.ts'
import { wordLabels } from './personal-data.ts'
import { countTraces, detachAuthor, findLeftBehind, findRemovalTarget, removeAccount } from './statements.ts'

/** Whom a removal is about: oneself, or as a coordinator somebody by their address or as a person in the network. */
export interface RemovalTarget {
  readonly accountId?: string | null
  readonly address?: string | null
  readonly personId?: string | null
}

/** What goes and what stays when somebody is removed, as numbers. */
export interface RemovalEffect {
  readonly account: boolean
  readonly person: boolean
  readonly sessions: number
  /** What they wrote that is nobody else's: removed, or kept without a name. */
  readonly words: number
  /** What only they could see: removed. */
  readonly hidden: number
  /** What others have a part in: kept without a name. */
  readonly shared: number
  /** How they were reached in contacts: removed. */
  readonly reaches: number
  /** What the record says that they did: kept without a name. */
  readonly events: number
}

type Found = { accountId: string | null; role: string | null; personId: string | null }

async function findWho(
  run: RunStatement,
  { accountId = null, address = null, personId = null }: RemovalTarget,
): Promise<Found | null> {
  const [found] = await run(findRemovalTarget, { accountId, address: address?.trim().toLowerCase() ?? null, personId })
  return found && (found.accountId !== null || found.personId !== null) ? found : null
}

const leftBehind = (run: RunStatement, { accountId, personId }: Found) =>
  run(findLeftBehind, { accountId, personId, wordLabels: [...wordLabels] })

/**
 * Tells what a removal would do, before it is done.
 * @param graph the program's own: rights were asked already
 * @returns null where there is no such account and no such person
 */
export async function findRemovalEffect(graph: Graph, whose: RemovalTarget): Promise<RemovalEffect | null> {
  const who = await findWho(graph.read, whose)
  if (!who) return null
  const things = await leftBehind(graph.read, who)
  const [traces] = await graph.read(countTraces, { accountId: who.accountId })
  const count = (fate: string) => things.filter((thing) => thing.fate === fate).length
  return {
    account: who.accountId !== null,
    person: who.personId !== null,
    words: count('words'),
    hidden: count('hidden'),
    shared: count('shared'),
    ...(traces ?? { sessions: 0, reaches: 0, events: 0 }),
  }
}

/**
 * Removes an account and the person that it is. What others wrote stays; what has a part of others in it stays without a name;
 * one's own words go or stay without a name, as `words` says; what only they could see goes.
 * @param graph the program's own: rights were asked already
 * @param options.byRole the role of the one who asks
 * @throws NotFoundError; InputError where nobody would be left to give others their roles, or an administrator is another's to remove
 */
export async function removePerson(
  graph: Graph,
  options: { whose: RemovalTarget; words: 'remove' | 'keep'; isOwn: boolean; byRole: string },
): Promise<void> {
  const { whose, words, isOwn, byRole } = options
  await graph.write(async (transaction) => {
    const who = await findWho(transaction.run, whose)
    if (!who) throw new NotFoundError(whose.personId ?? '')
    if (!isOwn && who.role === 'administrator' && byRole === 'coordinator') {
      const message = 'Only an administrator removes an administrator.'
      throw new InputError([{ path: 'address', code: 'administrators_only', message }])
    }
    if (who.accountId !== null) await refuseLastAdministrator(transaction, { id: who.accountId })
    const things = await leftBehind(transaction.run, who)
    const gone = things.filter(({ fate }) => fate === 'hidden' || (fate === 'words' && words === 'remove'))
    const ids = gone.map(({ id }) => id)
    const stays = things.filter(({ id }) => !ids.includes(id)).map(({ id }) => id)
    await transaction.run(detachAuthor, { ids: stays })
    await transaction.run(removeThings, { ids: who.personId === null ? ids : [...ids, who.personId] })
    if (who.accountId !== null) await transaction.run(removeAccount, { accountId: who.accountId })
    const person = who.personId === null ? [] : [{ type: eventName('Person', 'removed'), subjectId: who.personId }]
    await transaction.record([...ids.map((subjectId) => ({ type: 'thing.removed', subjectId })), ...person])
  })
}
