import { type AccountRole, roleOf } from '../accounts/model.ts'
import { newToken } from '../accounts/tokens.ts'
import type { Graph } from '../database/graph.ts'
import type { MailLanguage, NoticeKind } from '../outbox/model.ts'
import { queueMail } from '../outbox/queue-mail.ts'
import { daysAfter } from '../shared/days.ts'
import { type Viewer, viewerOf } from '../shared/viewer.ts'
import { digestOf, mostLines } from './digest-words.ts'
import { findDigestAccounts, findForDigest, markMailed } from './statements.ts'

/** In days: what is older is no news. */
const recent = 8
const atOnce = 200
/** As many are told in one mail, of which most are counted. */
const mostTold = mostLines * 8

export interface DigestOptions {
  /** Opens the graph as an account sees it: nobody is told by mail what they may not see. */
  readonly openAs: (viewer: Viewer) => Graph
  readonly partnership: string
  /** Begins every link, without a slash at its end. */
  readonly pagesUrl: string
}

/**
 * Puts a mail in line for each account that was told of something it has not looked at, one a day at most. It may be run by
 * several processes at once, and again: nothing goes out twice.
 * @param graph the program's own
 * @returns how many mails were put in line
 */
export async function sendDigests(graph: Graph, options: DigestOptions): Promise<number> {
  const since = daysAfter(graph.today(), -recent)
  let queued = 0
  let after = ''
  for (;;) {
    const accounts = await graph.read(findDigestAccounts, { since, after, limit: atOnce })
    for (const account of accounts) queued += (await sendDigest(graph, { ...options, ...account, since })) ? 1 : 0
    after = accounts.at(-1)?.accountId ?? ''
    if (accounts.length < atOnce) return queued
  }
}

interface Digesting extends DigestOptions {
  readonly accountId: string
  readonly address: string
  readonly name: string | null
  readonly role: AccountRole
  readonly language: MailLanguage
  readonly withoutMail: NoticeKind[]
  readonly organisationIds: readonly string[]
  readonly since: string
}

async function sendDigest(graph: Graph, given: Digesting): Promise<boolean> {
  const { accountId, address, name, language, organisationIds, withoutMail, since, partnership, pagesUrl } = given
  const viewer = viewerOf(roleOf(given), { accountId, organisationIds })
  const lines = await given.openAs(viewer).read(findForDigest, { since, without: withoutMail, limit: mostTold })
  if (lines.length === 0) return false
  const ids = lines.map(({ id }) => id)
  return graph.write(async (transaction) => {
    const [marked] = await transaction.run(markMailed, { accountId, ids, token: newToken() })
    if (!marked) return false
    const stopPath = `/notiser/av/${marked.token}`
    const words = digestOf({ lines, language, name, partnership, pagesUrl, stopPath })
    const key = `digest|${accountId}|${transaction.today}`
    const mail = { key, kind: 'digest', address, ...words, unsubscribe: `${pagesUrl}${stopPath}` }
    return (await queueMail(transaction, mail)).isNew
  })
}
