import { freePort } from '@mellanrum/cypher/server/ports'
import { createContext } from '@mellanrum/graph-api/context'
import { openGraph } from '@mellanrum/graph-api/database/graph'
import { readYear } from '@mellanrum/graph-api/figures/read-year'
import { writeReport } from '@mellanrum/graph-api/figures/write-report'
import { schema } from '@mellanrum/graph-api/schema'
import { type RunningServer, startServer } from '@mellanrum/graph-api/server'
import { type Viewer, viewerOf } from '@mellanrum/graph-api/shared/viewer'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { ask, coordinator, lazyMatcher, testDriver } from '../support/api.ts'
import { currentDay } from '../support/current-day.ts'
import { noEncoder } from '../support/no-encoder.ts'

const { database } = inject('neo4j')
const year = Number(currentDay().slice(0, 4))
let viewer: Viewer = coordinator
let server: RunningServer

beforeAll(async () => {
  server = await startServer({
    schema,
    createContext: () =>
      createContext({ driver: testDriver(), matcher: lazyMatcher, encoder: noEncoder, database, viewer }),
    ready: async () => {},
    host: '127.0.0.1',
    port: await freePort(),
    log: { level: 'silent' },
  })
})
afterAll(() => server.close())

const download = (file: string) => fetch(`${server.url}/export/report/${file}`)

describe('the year’s report', () => {
  it('is a PDF for coordinators, in both languages', async () => {
    for (const language of ['sv', 'en']) {
      const answer = await download(`${year}-${language}.pdf`)
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf'])
      expect(answer.headers.get('content-disposition')).toContain(`mellanrum-${year}-${language}.pdf`)
      expect(Buffer.from(await answer.arrayBuffer()).toString('latin1')).toMatch(/^%PDF-1\.7[\s\S]*%%EOF\s*$/)
    }
  })

  it('is for nobody else', async () => {
    for (const role of ['visitor', 'participant', 'partner'] as const) {
      viewer = viewerOf(role)
      expect((await download(`${year}-sv.pdf`)).status).toBe(403)
    }
    viewer = coordinator
  })

  it.each(['2026-de.pdf', '9999-sv.pdf', 'sv.pdf', '2026-sv.pdf.exe'])('is none at %s', async (file) => {
    expect((await download(file)).status).toBe(404)
  })

  it('has the figures that its page asks for', async () => {
    const graph = openGraph({ driver: testDriver(), database, viewer: coordinator })
    const { counted, commitments, now } = await readYear(graph, year)
    for (const { of, count } of counted) {
      const given = Object.entries(of).map(([name, value]) => `${name}: ${String(value).toUpperCase()}`)
      const { yearFigure } = await ask<{ yearFigure: { totalCount: number } }>(
        `query ($year: Int!) { yearFigure(${given.join(', ')}, year: $year, first: 1) { totalCount } }`,
        { year },
      )
      expect([given, count]).toEqual([given, yearFigure.totalCount])
    }
    const { yearFigure, yearShape } = await ask<{
      yearFigure: { nodes: { count: number; thing: { title: string } }[] }
      yearShape: { organisations: number; aloneCount: number }
    }>(
      `query ($year: Int!) {
        yearFigure(figure: CHALLENGES, year: $year, first: 50) { nodes { count thing { title } } }
        yearShape(year: $year) { organisations aloneCount } }`,
      { year },
    )
    expect(commitments).toEqual(yearFigure.nodes.map(({ count, thing }) => ({ title: thing.title, count })))
    expect(now).toMatchObject(yearShape)
  })

  it('tells of each challenge by name, and says by which day it is counted', async () => {
    const graph = openGraph({ driver: testDriver(), database, viewer: coordinator })
    const facts = await readYear(graph, year)
    const { lead, sections } = writeReport(facts, { language: 'sv', partnership: 'Norra' })
    expect(lead).toContain(String(year))
    const titles = JSON.stringify(sections)
    for (const { title } of facts.commitments) expect(titles).toContain(JSON.stringify(title))
    // Of many challenges the first are named, and that there are more is said.
    const more = writeReport({ ...facts, moreChallenges: 3 }, { language: 'sv', partnership: 'Norra' })
    expect(JSON.stringify(more.sections)).toContain('Och 3 klimatutmaningar till.')
    const whole = writeReport({ ...facts, moreChallenges: 0 }, { language: 'sv', partnership: 'Norra' })
    expect(JSON.stringify(whole.sections)).not.toContain('klimatutmaningar till.')
    // Every number stands on its own row, under a name.
    const rows = sections.flatMap(({ blocks }) => blocks.flatMap((one) => ('table' in one ? one.table.rows : [])))
    expect(rows.filter(([name]) => !name)).toEqual([])
    expect(rows.length).toBeGreaterThanOrEqual(facts.counted.length + facts.commitments.length)
  })
})
