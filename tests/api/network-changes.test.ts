import { createNeeds } from '@mellanrum/graph-api/needs-offers/create-resources'
import { describe, expect, it } from 'vitest'
import { ask, asVisitor, graphql, testDriver } from '../support/api.ts'
import { memberGraph } from '../support/members.ts'
import { done, uniqueWord } from '../support/mutate.ts'
import { readMap } from '../support/network-map.ts'

interface Changes {
  came: number
  went: number
  truncated: boolean
  ids: string[]
  changes: string[]
  edges: number[]
  edgeTypes: string[]
  edgeSince: (string | null)[]
  edgeUntil: (string | null)[]
  edgeChanges: string[]
}

/** Years that nothing else in the database is about. */
async function between(from: string, to: string): Promise<Changes> {
  const { networkChanges } = await ask<{ networkChanges: Changes }>(
    `query ($from: Date!, $to: Date!) { networkChanges(from: $from, to: $to) {
      came went truncated ids changes edges edgeTypes edgeSince edgeUntil edgeChanges } }`,
    { from, to },
  )
  return networkChanges
}

describe('networkChanges', () => {
  const organisation = (joinedOn?: string) =>
    done('createOrganisation', { input: { name: uniqueWord(), kind: 'COMPANY', ...(joinedOn && { joinedOn }) } })
  const link = (from: string, to: string, since: string) =>
    done('link', { input: { from, to, type: 'TAKES_PART_IN', since } }, 'type')

  it('tells what began and what ended between two days, and counts what held on both', async () => {
    const [first, second] = [await organisation(), await organisation()]
    const initiative = await done('createInitiative', {
      input: { title: uniqueWord(), summary: 'x', status: 'ONGOING' },
    })
    await link(first.id, initiative.id, '1931-02-01')
    await link(second.id, initiative.id, '1931-05-01')
    await done(
      'endLink',
      { input: { from: first.id, to: initiative.id, type: 'TAKES_PART_IN', until: '1931-06-01' } },
      'type',
    )
    const found = await between('1931-03-01', '1931-09-01')
    expect(found).toMatchObject({
      came: 1,
      went: 1,
      truncated: false,
      edgeTypes: ['TAKES_PART_IN', 'TAKES_PART_IN'],
      edgeSince: ['1931-02-01', '1931-05-01'],
      edgeUntil: ['1931-06-01', null],
      edgeChanges: ['WENT', 'CAME'],
    })
    const ends = found.edges.map((position) => found.ids[position])
    expect(ends).toEqual([first.id, initiative.id, second.id, initiative.id])
    expect(await between('1931-02-15', '1931-04-01')).toMatchObject({ came: 0, went: 0, edges: [] })
    // What came and went in between is on the map on neither day.
    expect(await between('1931-01-01', '1931-12-01')).toMatchObject({ came: 1, went: 0 })
  })

  it('ends a relation with what it ties, which is still told by its place', async () => {
    const [stays, ends] = [await organisation('1932-01-01'), await organisation('1932-01-01')]
    const initiative = await done('createInitiative', {
      input: { title: uniqueWord(), summary: 'x', status: 'ONGOING' },
    })
    await link(stays.id, initiative.id, '1932-01-01')
    await link(ends.id, initiative.id, '1932-01-01')
    await done('endOrganisation', { id: ends.id, endedOn: '1932-06-01' })
    const found = await between('1932-03-01', '1932-09-01')
    expect(found).toMatchObject({ came: 0, went: 1, edgeUntil: ['1932-06-01'], edgeChanges: ['WENT'] })
    expect(found.changes[found.ids.indexOf(ends.id)]).toBe('WENT')
    expect(found.ids).not.toContain(stays.id)
    expect((await readMap()).ids).not.toContain(ends.id)
    await done('endOrganisation', { id: ends.id, endedOn: null })
    expect((await readMap()).ids).toContain(ends.id)
  })

  it('neither tells nor counts what the viewer may not see', async () => {
    const who = await organisation()
    const { ids } = await createNeeds(memberGraph(), {
      items: [{ kind: 'data', text: 'x', visibility: 'network', organisationId: who.id }],
      source: 'person',
    })
    await testDriver().executeQuery("MATCH (:Need {id: $id})<-[seeks:SEEKS]-() SET seeks.since = '1933-05-01'", {
      id: ids[0],
    })
    expect(await asVisitor(() => between('1933-01-01', '1933-12-01'))).toMatchObject({ came: 0, edges: [], ids: [] })
  })

  it('refuses days that are not in order', async () => {
    const { errors } = await graphql('{ networkChanges(from: "1934-01-01", to: "1934-01-01") { came } }')
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INPUT', fields: [{ path: 'to', code: 'before_start' }] })
  })
})
