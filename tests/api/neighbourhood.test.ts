import { createNeeds } from '@mellanrum/graph-api/needs-offers/create-resources'
import { describe, expect, it } from 'vitest'
import { ask, asVisitor, countStatements, graphql, testDriver } from '../support/api.ts'
import { makers } from '../support/makers.ts'
import { memberGraph } from '../support/members.ts'
import { done, uniqueWord } from '../support/mutate.ts'

interface Read {
  neighbourhood: {
    focus: { id: string; degree: number }
    nodes: { id: string; kind: string; label: string; detail: string | null; degree: number }[]
    edges: { id: string; source: string; target: string; type: string; since: string | null; until: string | null }[]
    truncated: boolean
  } | null
}

async function around(id: string, more: { depth?: number; kinds?: string[]; limit?: number } = {}) {
  const query = `query ($id: ID!, $depth: Int, $kinds: [NodeKind!], $limit: Int) {
    neighbourhood(id: $id, depth: $depth, kinds: $kinds, limit: $limit) { focus { id degree } truncated
      nodes { id kind label detail degree } edges { id source target type since until } } }`
  const { neighbourhood } = await ask<Read>(query, { id, ...more })
  if (!neighbourhood) throw new Error('There is no such node')
  return { ...neighbourhood, ids: neighbourhood.nodes.map((node) => node.id) }
}

/** organisation → need → theme ← need ← organisation: three steps between the first need's holder and the other's. */
async function chain() {
  const name = uniqueWord()
  const first = await done('createOrganisation', { input: { name, kind: 'COMPANY' } })
  const other = await done('createOrganisation', { input: { name: uniqueWord(), kind: 'REGION' } })
  const theme = await done('createTheme', { input: { labelSv: uniqueWord(), labelEn: uniqueWord() } })
  const need = (organisationId: string) =>
    done('createNeed', { input: { kind: 'DATA', text: 'Siffror', organisationId, themeIds: [theme.id] } })
  const [near, far] = [await need(first.id), await need(other.id)]
  return { name, first, near, theme, far, other }
}

describe('a neighbourhood', () => {
  it('of what has no ties is itself alone', async () => {
    const alone = await done('createOrganisation', { input: { name: uniqueWord(), kind: 'COMPANY' } })
    const found = await around(alone.id, { depth: 3 })
    expect(found).toMatchObject({ focus: { id: alone.id, degree: 0 }, ids: [alone.id], edges: [], truncated: false })
  })

  it('grows step by step, nearest first, in one statement', async () => {
    const { name, first, near, theme, far, other } = await chain()
    const { result, sent } = await countStatements(() => around(first.id))
    expect(sent).toHaveLength(1)
    expect(result.nodes).toEqual([
      { id: first.id, kind: 'ORGANISATION', label: name, detail: 'COMPANY', degree: 1 },
      { id: near.id, kind: 'NEED', label: 'Siffror', detail: 'DATA', degree: 2 },
    ])
    expect(result.edges).toMatchObject([{ source: first.id, target: near.id, type: 'SEEKS', since: null, until: null }])
    expect((await around(first.id, { depth: 2 })).ids).toEqual([first.id, near.id, theme.id])
    expect((await around(first.id, { depth: 3 })).ids).toEqual([first.id, near.id, theme.id, far.id])
    expect((await around(theme.id, { depth: 2 })).ids.sort()).toEqual(
      [theme.id, near.id, far.id, first.id, other.id].sort(),
    )
  })

  it('shows each period of the same two as a tie of its own', async () => {
    const [person, at] = [await makers.Person?.(), await makers.Organisation?.()]
    const ends = { type: 'WORKS_AT', from: person, to: at }
    await done('link', { input: { ...ends, since: '2020-01-01', until: '2024-12-31' } }, 'lasts')
    await done('link', { input: { ...ends, since: '2025-09-01' } }, 'lasts')
    const { edges } = await around(person ?? '')
    expect(edges.map(({ since }) => since).sort()).toEqual(['2020-01-01', '2025-09-01'])
    expect(new Set(edges.map(({ id }) => id)).size).toBe(2)
  })

  it('shows only the kinds asked for, and at most so many', async () => {
    const { theme, near, far } = await chain()
    expect((await around(theme.id, { depth: 2, kinds: ['NEED'] })).ids.sort()).toEqual(
      [theme.id, near.id, far.id].sort(),
    )
    const one = await around(theme.id, { limit: 1 })
    expect(one.ids).toHaveLength(2)
    expect(one.truncated).toBe(true)
  })

  it('does not lead through what the viewer may not see, nor count it', async () => {
    const { theme, first } = await chain()
    const hidden = await done('createTheme', { input: { labelSv: uniqueWord(), labelEn: uniqueWord() } })
    const { ids } = await createNeeds(memberGraph(), {
      items: [{ kind: 'data', text: 'x', visibility: 'network', organisationId: first.id, themeIds: [hidden.id] }],
      source: 'person',
    })
    const found = await asVisitor(() => around(first.id, { depth: 3 }))
    expect(found.focus.degree).toBe(1)
    expect(found.ids).toContain(theme.id)
    expect(found.ids).not.toContain(ids[0])
    expect(found.ids).not.toContain(hidden.id)
    expect(
      await asVisitor(() => ask('query ($id: ID!) { neighbourhood(id: $id) { truncated } }', { id: ids[0] })),
    ).toEqual({
      neighbourhood: null,
    })
  })

  it('is neither ordered nor cut short by what the viewer may not see', async () => {
    const focus = await done('createOrganisation', { input: { name: uniqueWord(), kind: 'COMPANY' } })
    const need = (text: string) =>
      done('createNeed', { input: { kind: 'DATA', text, organisationId: focus.id, themeIds: [] } })
    const [first, second] = [await need('a'), await need('b')]
    const hidden = Array.from({ length: 40 }, () => ({ labelSv: uniqueWord(), labelEn: uniqueWord() }))
    await testDriver().executeQuery(
      `MATCH (need:Need {id: $id}) UNWIND $hidden AS one
       CREATE (need)-[:VOICED_AT]->(:Thing:Motivation {id: 'mot_' + one.labelSv, text: one.labelEn, visibility: 'network', test: $id})`,
      { id: second.id, hidden },
    )
    const found = await asVisitor(() => around(focus.id, { depth: 2 }))
    await testDriver().executeQuery('MATCH (made:Motivation {test: $id}) DETACH DELETE made', { id: second.id })
    expect(found.ids).toEqual([focus.id, first.id, second.id])
    expect(found.truncated).toBe(false)
  })

  it.each([
    ['depth', { depth: 0 }],
    ['depth', { depth: 4 }],
    ['limit', { limit: 0 }],
    ['limit', { limit: 301 }],
  ])('refuses a %s that is out of range', async (path, given) => {
    const { errors } = await graphql(
      'query ($id: ID!, $depth: Int, $limit: Int) { neighbourhood(id: $id, depth: $depth, limit: $limit) { truncated } }',
      { id: 'org_01ARZ3NDEKTSV4RRFFQ69G5FAV', ...given },
    )
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INPUT', fields: [{ path, code: 'out_of_range' }] })
  })
})
