import { randomUUID } from 'node:crypto'
import type { Graph } from '../database/graph.ts'
import { deliverMail } from './deliver-mail.ts'
import type { Post } from './post.ts'

/** How often it is looked for what is due, in milliseconds. */
const pace = 20_000

/**
 * Sends what waits in the outbox, as long as the program runs.
 * @param options.onFailure told why something could not be sent; it is tried again
 * @returns what stops it, once the mail under way has been handed over
 */
export function startOutbox(options: {
  graph: Graph
  post: Post
  onFailure: (trouble: string) => void
}): () => Promise<void> {
  const { graph, post, onFailure } = options
  const holder = randomUUID()
  let stopping = false
  let running: Promise<unknown> | undefined
  const round = () => {
    running ??= deliverMail(graph, { post, holder, onFailure, isStopping: () => stopping })
      .catch(() => onFailure('the outbox could not be read'))
      .finally(() => {
        running = undefined
      })
  }
  const timer = setInterval(round, pace)
  timer.unref()
  round()
  return async () => {
    stopping = true
    clearInterval(timer)
    await running
  }
}
