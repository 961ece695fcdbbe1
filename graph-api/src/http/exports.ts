import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Graph } from '../database/graph.ts'
import { exportNetwork } from '../exchange/export-network.ts'
import { recordExport } from '../exchange/record-export.ts'
import type { ChargeFile } from './limit-cost.ts'

/**
 * Serves exports at addresses of their own: `/export/organisations.csv`, `/export/mellanrum.gexf`, `/export/gatherings.ics`.
 * Whoever asks gets what they may see.
 * @param contextOf the graph as the asker sees it, and the program's own, which records that they exported
 */
export function mountExports(
  app: FastifyInstance,
  contextOf: (request: FastifyRequest, reply: FastifyReply) => Promise<{ graph: Graph; own: Graph }>,
  charge: ChargeFile,
): void {
  app.get<{ Params: { name: string } }>('/export/:name', async (request, reply) => {
    const { name } = request.params
    const { graph, own } = await contextOf(request, reply)
    if (!charge(graph.viewer, request, reply)) return reply
    const exported = await exportNetwork(graph, { name })
    if (!exported) return reply.status(404).send({ error: 'There is no export of this name' })
    await recordExport(own, name)
    return reply
      .header('content-disposition', `attachment; filename="${name}"`)
      .header('cache-control', 'no-store')
      .type(exported.type)
      .send(exported.body)
  })
}
