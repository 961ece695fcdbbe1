import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Graph } from '../database/graph.ts'
import { recordExport } from '../exchange/record-export.ts'
import type { ReportLanguage } from '../figures/model.ts'
import { readYear } from '../figures/read-year.ts'
import { renderReportPdfInThread } from '../figures/render-report-pdf-in-thread.ts'
import { writeReport } from '../figures/write-report.ts'
import { InputError, NotAllowedError } from '../shared/errors.ts'
import type { ChargeFile } from './limit-cost.ts'

/**
 * Serves the year's report as an accessible PDF, to coordinators: `/export/report/2026-sv.pdf`.
 * @param contextOf the graph as whoever asks sees it, and the program's own, which records that they took it out
 */
export function mountYearReport(
  app: FastifyInstance,
  partnership: string,
  contextOf: (request: FastifyRequest, reply: FastifyReply) => Promise<{ graph: Graph; own: Graph }>,
  charge: ChargeFile,
): void {
  app.get<{ Params: { file: string } }>('/export/report/:file', async (request, reply) => {
    const { file } = request.params
    const [, year, language] = /^(\d{4})-(sv|en)\.pdf$/.exec(file) ?? []
    if (!year || !language) return reply.status(404).send({ error: 'Ask for a year and a language: 2026-sv.pdf' })
    const { graph, own } = await contextOf(request, reply)
    if (!charge(graph.viewer, request, reply)) return reply
    try {
      const facts = await readYear(graph, Number(year))
      const pdf = await renderReportPdfInThread(
        writeReport(facts, { language: language as ReportLanguage, partnership }),
      )
      await recordExport(own, `report/${file}`)
      return reply
        .header('content-disposition', `attachment; filename="mellanrum-${file}"`)
        .header('cache-control', 'no-store')
        .type('application/pdf')
        .send(pdf)
    } catch (error) {
      if (error instanceof NotAllowedError) {
        return reply.status(403).send({ error: 'The report is for coordinators: sign in as one' })
      }
      if (error instanceof InputError) return reply.status(404).send({ error: 'There is no report of this year' })
      throw error
    }
  })
}
