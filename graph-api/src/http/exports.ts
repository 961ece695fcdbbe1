import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Graph } from '../database/graph.ts'
import { exportNetwork } from '../exchange/export-network.ts'

/**
 * Serves exports at addresses of their own: `/export/organisations.csv`, `/export/mellanrum.gexf`, `/export/gatherings.ics`.
 * Whoever asks gets what they may see.
 * @param openGraph the graph as the asker sees it
 */
export function mountExports(
  app: FastifyInstance,
  openGraph: (request: FastifyRequest, reply: FastifyReply) => Promise<Graph>,
): void {
  app.get<{ Params: { name: string } }>('/export/:name', async (request, reply) => {
    const { name } = request.params
    const exported = await exportNetwork(await openGraph(request, reply), { name })
    if (!exported) return reply.status(404).send({ error: 'There is no export of this name' })
    return reply
      .header('content-disposition', `attachment; filename="${name}"`)
      .header('cache-control', 'no-store')
      .type(exported.type)
      .send(exported.body)
  })
}
