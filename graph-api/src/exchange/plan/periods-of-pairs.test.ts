import { describe, expect, it } from 'vitest'
import { prepareImport } from '../prepare-import.ts'
import { type KnownNode, type KnownTie, linkKey } from './known.ts'
import type { CreatedKind } from './model.ts'

const there = (id: string, kind: CreatedKind, name: string): KnownNode => ({
  id,
  kind,
  name,
  otherNames: [],
  values: {},
  placeIds: [],
  placeName: null,
  keys: [],
  marks: {},
})
const known = [there('per_1', 'person', 'Anna Ek'), there('org_1', 'organisation', 'Klangverket')]
const works = linkKey('WORKS_AT', 'per_1', 'org_1')

async function planned(text: string, tie?: KnownTie) {
  const files = [{ name: 'personer.csv', bytes: Buffer.from(text) }]
  const links = new Set(tie ? [works] : [])
  const network = { things: known, links, ties: new Map(tie ? [[works, tie]] : []) }
  const input = { importId: 'i', files, mapping: null, decisions: [], known: network, today: '2026-12-01' }
  const { plan } = await prepareImport(input)
  return {
    periods: plan.links.map(({ role, since, until }) => [role, since, until]),
    rows: plan.rows.map(({ outcome, reason }) => reason ?? outcome),
    problems: plan.problems.map(({ code }) => code),
  }
}

const heading = 'Namn;Organisation;Roll;Från;Till\n'
const former = ['handläggare', '2010-01-01', '2014-12-31']
const current = ['chef', '2018-01-01', null]

describe('two times at one organisation', () => {
  it('are both taken from a list of people', async () => {
    const text = `${heading}Anna Ek;Klangverket;handläggare;2010-01-01;2014-12-31\nAnna Ek;Klangverket;chef;2018-01-01;`
    expect(await planned(text)).toMatchObject({ periods: [former, current], problems: [] })
  })

  it('are both taken from a list of connections, the same row twice once', async () => {
    const rows = ['handläggare;2010-01-01;2014-12-31', 'chef;2018-01-01;', 'chef;2018-01-01;']
    const text = `från;till;relation;roll;start;slut\n${rows.map((row) => `Anna Ek;Klangverket;arbetar på;${row}`).join('\n')}`
    const { periods, rows: outcomes } = await planned(text)
    expect([periods, outcomes]).toEqual([
      [former, current],
      ['new', 'new', 'row_again'],
    ])
  })

  it('are two where one lasts here already', async () => {
    const tie = { role: 'chef', since: '2018-01-01', until: null, source: 'person' }
    const text = `${heading}Anna Ek;Klangverket;handläggare;2010-01-01;2014-12-31`
    expect(await planned(text, tie)).toEqual({ periods: [former], rows: ['changed'], problems: [] })
  })

  it('that overlap are one, and that is said', async () => {
    const text = `${heading}Anna Ek;Klangverket;handläggare;2010-01-01;2014-12-31\nAnna Ek;Klangverket;chef;2012-01-01;2016-01-01`
    expect(await planned(text)).toMatchObject({ periods: [former], problems: ['period_overlaps'] })
    const tie = { role: 'chef', since: '2012-01-01', until: null, source: 'person' }
    const kept = await planned(`${heading}Anna Ek;Klangverket;handläggare;2010-01-01;2014-12-31`, tie)
    expect(kept).toMatchObject({ periods: [], problems: ['period_overlaps'] })
  })
})
