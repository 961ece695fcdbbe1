import { sortKeyOf } from '@mellanrum/graph-api/shared/sort-key'
import { describe, expect, it } from 'vitest'
import { ask } from '../support/api.ts'
import { done, uniqueWord } from '../support/mutate.ts'

const year = { status: 'IDEA', summary: 'Provas.', language: 'SV' }

const lists = [
  { of: 'organisations', down: 'NAME_DESCENDING', key: 'name', make: 'createOrganisation', input: { kind: 'COMPANY' } },
  { of: 'people', down: 'NAME_DESCENDING', key: 'name', make: 'createPerson', input: {} },
  { of: 'initiatives', down: 'TITLE_DESCENDING', key: 'title', make: 'createInitiative', input: year },
] as const

interface Rows {
  readonly rows: {
    readonly pageInfo: { readonly endCursor: string }
    readonly nodes: ReadonlyArray<{ readonly id: string; readonly called: string; readonly createdAt?: string }>
  }
}

const read = (of: string, order: string, key: string, after: string | null = null) =>
  ask<Rows>(
    `query ($after: String) { rows: ${of}(first: 50, after: $after, order: ${order}) {
       pageInfo { endCursor } nodes { id called: ${key} } } }`,
    { after },
  )

describe('a list sorted by the API', () => {
  it.each(lists)('of $of begins with the last of all names, whatever letter that is, page after page', async (list) => {
    const { of, down, key, make, input } = list
    // No letter of any alphabet comes after it.
    const last = `\u{1F332} ${uniqueWord()}`
    const { id } = await done(make, { input: { ...input, [key]: last } })
    const first = await read(of, down, key)
    expect(first.rows.nodes.map((node) => node.id)).toContain(id)
    const next = await read(of, down, key, first.rows.pageInfo.endCursor)
    const keys = [...first.rows.nodes, ...next.rows.nodes].map(({ called }) => sortKeyOf(called))
    expect(keys.length).toBeGreaterThan(50)
    const codePoints = (one: string, other: string) => Buffer.compare(Buffer.from(other), Buffer.from(one))
    expect(keys).toEqual([...keys].sort(codePoints))
  })

  it('of initiatives begins with the latest added, or ends with it', async () => {
    const { id } = await done('createInitiative', { input: { ...year, title: uniqueWord() } })
    const newest = await read('initiatives', 'NEWEST', 'title')
    const oldest = await read('initiatives', 'OLDEST', 'title')
    expect(newest.rows.nodes.map((node) => node.id)).toContain(id)
    expect(oldest.rows.nodes.map((node) => node.id)).not.toContain(id)
  })
})
