import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Graph } from '../database/graph.ts'
import { exportNetwork } from '../exchange/export-network.ts'
import { recordExport } from '../exchange/record-export.ts'
import { InputError } from '../shared/errors.ts'
import { keyedPath } from './keys.ts'
import type { ChargeFile } from './limit-cost.ts'

/** A file by its name, narrowed as the query says; in an address that has its key in it, by that key. */
interface Asked {
  Params: { name: string }
  Querystring: Record<string, unknown>
}

/**
 * Serves exports at addresses of their own: `/export/organisations.csv`, `/export/mellanrum.gexf`, `/export/gatherings.ics`;
 * lists as they are filtered: `/export/organisations.xlsx?kind=company`; and each by a key in its address, for programs that poll
 * an address, as Kumu does: `/export/key/<key>/mellanrum.kumu.json`. Whoever asks gets what they may see.
 * @param contextOf the graph as whoever asks sees it, and the program's own, which records that they exported
 */
export function mountExports(
  app: FastifyInstance,
  contextOf: (request: FastifyRequest, reply: FastifyReply) => Promise<{ graph: Graph; own: Graph }>,
  charge: ChargeFile,
): void {
  const recordedToday = eachOnceADay()
  const send = async (request: FastifyRequest<Asked>, reply: FastifyReply): Promise<FastifyReply> => {
    const { name } = request.params
    const { graph, own } = await contextOf(request, reply)
    if (!charge(graph.viewer, request, reply)) return reply
    const exported = await exportNetwork(graph, { name, filter: request.query }).catch((error: unknown) => {
      if (error instanceof InputError) return error
      throw error
    })
    if (exported instanceof InputError) {
      return reply.status(400).send({ error: exported.message, fields: exported.fields })
    }
    if (!exported) return reply.status(404).send({ error: 'There is no export of this name' })
    const isPolled = request.url.startsWith(keyedPath)
    if (!isPolled || recordedToday(`${request.heldKey?.id} ${name}`, graph.today())) await recordExport(own, name)
    if (!isPolled) reply.header('content-disposition', `attachment; filename="${name}"`)
    return reply.header('cache-control', 'no-store').type(exported.type).send(exported.body)
  }
  app.get<Asked>('/export/:name', send)
  app.get<Asked>(`${keyedPath}:key/:name`, send)
}

/** Tells whether something comes for the first time on a day: an address that is polled would fill the record. */
function eachOnceADay(): (what: string, day: string) => boolean {
  let known = { day: '', told: new Set<string>() }
  return (what, day) => {
    if (known.day !== day) known = { day, told: new Set() }
    if (known.told.has(what)) return false
    known.told.add(what)
    return true
  }
}
