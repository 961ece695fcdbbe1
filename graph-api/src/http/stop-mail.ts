import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Graph } from '../database/graph.ts'
import { stopMail } from '../notices/change-settings.ts'

/**
 * Stops mail with one press in the reader's mail program (RFC 8058): it posts to the address that stands in `List-Unsubscribe`.
 * Visited, the same address is a page with a button, since programs that look for harm visit links too.
 * @param openGraph the program's own graph
 */
export async function mountStopMail(
  app: FastifyInstance,
  openGraph: (request: FastifyRequest, reply: FastifyReply) => Promise<Graph | undefined>,
): Promise<void> {
  await app.register(async (scope) => {
    // A form of one field, or none: what it holds is of no use.
    scope.addContentTypeParser('*', { parseAs: 'string', bodyLimit: 1_024 }, (_request, _body, done) =>
      done(null, null),
    )
    scope.post<{ Params: { token: string } }>('/notiser/av/:token', async (request, reply) => {
      const graph = await openGraph(request, reply)
      if (graph) await stopMail(graph, request.params.token)
      // Unknown tokens get the same answer, so that tokens cannot be probed.
      return reply.status(200).type('text/plain').send('OK')
    })
  })
}
