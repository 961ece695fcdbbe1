import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Graph } from '../database/graph.ts'
import { writeCalendar } from '../mini-networks/write-calendar.ts'

/**
 * Serves the meetings of a mini-network as a calendar: `/mininatverk/<id>/traffar.ics`.
 * @param openGraph the graph as whoever asks sees it
 */
export function mountCalendar(
  app: FastifyInstance,
  timeZone: string,
  openGraph: (request: FastifyRequest, reply: FastifyReply) => Promise<Graph>,
): void {
  app.get<{ Params: { id: string } }>('/mininatverk/:id/traffar.ics', async (request, reply) => {
    const calendar = await writeCalendar(await openGraph(request, reply), { id: request.params.id, timeZone })
    if (calendar === null) return reply.status(404).send({ error: 'There is no such mini-network here' })
    return reply
      .header('content-disposition', 'attachment; filename="traffar.ics"')
      .header('cache-control', 'no-store')
      .type('text/calendar; charset=utf-8')
      .send(calendar)
  })
}
