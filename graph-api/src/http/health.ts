import { setTimeout as pause } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { watchEventLoopDelay } from './event-loop-delay.ts'

/** How long the database may take to answer before the server calls itself not ready, in milliseconds. */
const answerTimeout = 2_000

/** What health tells besides: words of operation only, nothing of what the graph holds. */
export interface HealthDetails {
  /** Why the database does not answer, where that is known: `no-disk`, `restarting`. */
  readonly database?: string | undefined
  readonly suggestions?: object
}

/** /health/live: this process answers. /health/ready: its database does too (503 while it is away). */
export function mountHealth(
  app: FastifyInstance,
  { ready, details }: { ready: () => Promise<void>; details: () => HealthDetails },
): void {
  const thread = watchEventLoopDelay()
  app.addHook('onClose', async () => thread.stop())
  app.get('/health/live', { logLevel: 'silent' }, async (_request, reply) => {
    return reply.header('cache-control', 'no-store').send({ status: 'live', program: 'mellanrum' })
  })
  app.get('/health/ready', { logLevel: 'silent' }, async (_request, reply) => {
    const isReady = await answersInTime(ready)
    return reply
      .status(isReady ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status: isReady ? 'ready' : 'database away', answeringThread: thread.figures(), ...details() })
  })
}

async function answersInTime(ready: () => Promise<void>): Promise<boolean> {
  const late = new AbortController()
  const answer = ready().then(
    () => true,
    () => false,
  )
  const timeout = pause(answerTimeout, false, { signal: late.signal }).catch(() => false)
  const first = await Promise.race([answer, timeout])
  late.abort()
  return first
}
