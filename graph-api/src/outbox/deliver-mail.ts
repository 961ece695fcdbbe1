import type { Graph } from '../database/graph.ts'
import type { ClaimedMail } from './model.ts'
import type { Post } from './post.ts'
import { afterFailure, clocks, waitAfter } from './rules.ts'
import { claimMail, findDueMail, handOverMail, settleMail } from './statements.ts'

/** How many mails are looked up at once. */
const atOnce = 20

export interface DeliverOptions {
  readonly post: Post
  /** Names this process. */
  readonly holder: string
  /** Told why a mail could not be sent, never to whom it was. */
  readonly onFailure: (trouble: string) => void
  /** True ends the round after the mail under way. */
  readonly isStopping?: () => boolean
  /** For tests: what time it is. */
  readonly clock?: () => Date
}

/**
 * Sends what is due, one mail after another. Several processes may do so at once: each mail is taken by one of them, and
 * handed over by one at most. Of a process that dies, what it had not handed over is sent by another.
 * @returns how many were sent
 */
export async function deliverMail(graph: Graph, options: DeliverOptions): Promise<number> {
  const { holder } = options
  let sent = 0
  for (;;) {
    const due = await graph.read(findDueMail, { ...clocks, limit: atOnce })
    let taken = 0
    for (const { id } of due) {
      if (options.isStopping?.()) return sent
      const [mail] = await graph.write((transaction) => transaction.run(claimMail, { ...clocks, id, holder }))
      if (!mail) continue
      taken += 1
      if (await deliver(graph, mail, options)) sent += 1
    }
    if (taken === 0) return sent
  }
}

async function deliver(graph: Graph, mail: ClaimedMail, options: DeliverOptions): Promise<boolean> {
  const { post, holder, onFailure, clock = () => new Date() } = options
  const { id, tries } = mail
  let isHandedOver = false
  const outcome = await post.send(mail, async () => {
    const [row] = await graph.write((transaction) => transaction.run(handOverMail, { id, holder }))
    if (!row) throw new Error('Another process has taken the mail')
    isHandedOver = true
  })
  if (outcome.end === 'sent') {
    await settle({ state: 'sent', dueAt: null, trouble: null })
    return true
  }
  onFailure(outcome.trouble)
  const next = afterFailure({ isHandedOver, code: outcome.code, tries })
  const again = new Date(clock().getTime() + waitAfter(tries, Math.random())).toISOString()
  const state = next === 'again' ? 'waiting' : next === 'failed' ? 'failed' : 'under_way'
  await settle({ state, dueAt: next === 'again' ? again : null, trouble: outcome.trouble })
  return false

  async function settle(end: {
    state: 'sent' | 'failed' | 'waiting' | 'under_way'
    dueAt: string | null
    trouble: string | null
  }) {
    await graph.write((transaction) => transaction.run(settleMail, { id, holder, ...end }))
  }
}
