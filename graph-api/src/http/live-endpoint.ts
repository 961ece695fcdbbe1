import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import type { FastifyInstance } from 'fastify'
import type { LiveHub } from '../live/live-hub.ts'
import { requestHeaders, requestInfoOf, type Yoga } from './graphql-endpoint.ts'

/**
 * Mounts subscriptions at /live, as server-sent events (GraphQL over SSE, distinct connections): a route of its own, since
 * answers at /graphql are sent as a whole. It ends when the reader leaves or the server closes.
 */
export async function mountLive(app: FastifyInstance, yoga: Yoga, live: LiveHub): Promise<void> {
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('application/json', { parseAs: 'string', bodyLimit: 4_096 }, (_request, body, done) =>
      done(null, body),
    )
    scope.post('/live', async (request, reply) => {
      const left = new AbortController()
      reply.raw.once('close', () => left.abort())
      const answer = await yoga.fetch(
        'http://localhost/graphql',
        {
          method: 'POST',
          headers: requestHeaders(request.headers),
          signal: left.signal,
          ...(typeof request.body === 'string' ? { body: request.body } : {}),
        },
        { asked: requestInfoOf(request, reply), live },
      )
      const type = answer.headers.get('content-type') ?? 'application/json'
      if (!answer.body || !type.startsWith('text/event-stream')) {
        return reply
          .status(answer.status)
          .type(type)
          .send(await answer.text())
      }
      for (const [name, value] of Object.entries(reply.getHeaders())) {
        if (value !== undefined) reply.raw.setHeader(name, value)
      }
      reply.hijack()
      reply.raw.writeHead(200, {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store, no-transform',
        // A proxy that gathers answers would hold back what happens.
        'x-accel-buffering': 'no',
      })
      await passOn(answer.body.getReader(), reply.raw)
    })
  })
}

/** Passes on what is told, as fast as the reader takes it, until either side ends it. */
async function passOn(from: ReadableStreamDefaultReader<Uint8Array>, to: ServerResponse): Promise<void> {
  to.once('close', () => void from.cancel().catch(() => undefined))
  try {
    for (let part = await from.read(); !part.done && !to.destroyed; part = await from.read()) {
      if (!to.write(part.value)) await Promise.race([once(to, 'drain'), once(to, 'close')])
    }
  } catch {
    // The reader has left, or the server closes: there is nobody to tell.
  } finally {
    to.end()
  }
}
