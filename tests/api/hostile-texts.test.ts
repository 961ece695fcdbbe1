import { describe, expect, it } from 'vitest'
import { ask, countStatements, graphql, maskedErrors } from '../support/api.ts'
import { done, refused, uniqueWord } from '../support/mutate.ts'

describe('a text', () => {
  const story = async (text: string, title = uniqueWord()) =>
    await done<{ id: string; title: string; text: string }>('createStory', { input: { title, text } }, 'id title text')
  const read = async (text: string, title?: string) => {
    const made = await story(text, title)
    const { story: found } = await ask<{ story: { title: string; text: string } }>(
      'query ($id: ID!) { story(id: $id) { title text } }',
      { id: made.id },
    )
    return found
  }

  it.each([
    ['markup', '<script>alert(1)</script> <b onmouseover="x">å</b> &amp; &lt;'],
    ['Cypher', '`}) DETACH DELETE n // $viewer {x: 1} \\u0027 OR 1=1'],
    ['Lucene', '" ~ * ( ) : \\ / [ ] { } ^ ! && || AND OR NOT'],
    ['right-to-left writing', '\u200fשלום\u200e och مرحبا'],
    ['emoji of several parts', '👩🏽‍🚀 🏳️‍🌈 🇸🇪'],
    ['lines and tabs', 'ett\n\n\ttvå'],
    ['a template', '{{constructor}} <%= 7 %> %s %n'],
  ])('with %s comes back as it was written', async (_name, text) => {
    expect((await read(text)).text).toBe(text)
  })

  it('is put into one form: composed letters, plain lines, no control characters, no halves of letters', async () => {
    expect((await read('A\u030angpanna\r\nmed\rra\u0308ls\u0000\u0007\u009f ')).text).toBe('Ångpanna\nmed\nräls')
    expect((await read('x', ' Två\u00a0 ord\n i\tnamn\u0000 ')).title).toBe('Två ord i namn')
    expect((await read('en \ud83d halv och \udc00 en')).text).toBe('en \ufffd halv och \ufffd en')
  })

  it.each(['', ' ', '\n\t\r', '\u0000\u0007', '\u00a0\u2003\u3000', '\u200b\u200d\u2060\ufeff', '\u202e\u200f\u00ad'])(
    'in which nothing can be seen (%j) is none',
    async (text) => {
      expect(await refused('createStory', { input: { title: 'x', text } })).toEqual(['text too_small'])
      expect(await refused('createStory', { input: { title: text, text: 'x' } })).toEqual(['title too_small'])
      const made = await done<{ id: string; description: string | null }>(
        'createPerson',
        { input: { name: uniqueWord(), description: text } },
        'id description',
      )
      expect(made.description).toBeNull()
    },
  )

  it('is as long as it may be, not longer', async () => {
    expect((await read('ö'.repeat(20_000))).text).toHaveLength(20_000)
    expect(await refused('createStory', { input: { title: 'x', text: 'ö'.repeat(20_001) } })).toEqual(['text too_big'])
    expect(await refused('createStory', { input: { title: 'x'.repeat(301), text: 'x' } })).toEqual(['title too_big'])
  })

  it('that is looked for is found in either form, and nothing of it steers the search', async () => {
    const name = `Gårdsö ${uniqueWord()}`
    const { id } = await done('createPerson', { input: { name } })
    for (const text of [name, name.normalize('NFD'), ` ${name.toUpperCase()} `]) {
      const { people } = await ask<{ people: { nodes: { id: string }[] } }>(
        'query ($text: String) { people(text: $text) { nodes { id } } }',
        { text },
      )
      expect(people.nodes, text).toEqual([{ id }])
    }
    const { people } = await ask<{ people: { totalCount: number } }>('{ people(text: ".*") { totalCount } }')
    expect(people.totalCount).toBe(0)
  })
})

describe('a day', () => {
  const problem = async (startsOn: string) => {
    const input = { title: 'x', summary: 'x', startsOn }
    const { result, sent } = await countStatements(() =>
      graphql('mutation ($input: CreateInitiativeInput!) { createInitiative(input: $input) { __typename } }', {
        input,
      }),
    )
    expect(sent).toEqual([])
    return result.errors?.[0]?.message ?? ''
  }

  it.each([
    '2026-02-30',
    '0000-01-01',
    '2026-13-01',
    '1899-12-31',
    '2200-01-01',
    '26-1-1',
    '2026-05-12T00:00:00Z',
    '',
    'i dag',
    '２０２６-01-01',
  ])('like %j is none: its field is named, with how to write it', async (text) => {
    expect(await problem(text)).toMatch(/input\.startsOn.*Give a day like 2026-05-12/s)
  })

  it('comes after the day something began, whichever way it is said', async () => {
    const input = { title: uniqueWord(), summary: 'x', startsOn: '2026-05-12', endsOn: '2026-05-11' }
    expect((await refused('createInitiative', { input }))[0]).toMatch(/^endsOn /)
    const { id } = await done('createOrganisation', { input: { name: uniqueWord(), kind: 'OTHER' } })
    const worksAt = [{ organisationId: id, since: '2026-05-12', until: '2026-05-11' }]
    expect((await refused('createPerson', { input: { name: uniqueWord(), worksAt } }))[0]).toMatch(/until/)
  })

  it('that a person read something is a moment', async () => {
    for (const readAt of ['', 'nyss', '2026-02-30T25:00:00Z']) {
      const { errors } = await graphql(
        'mutation ($readAt: DateTime) { endPlace(id: "x", readAt: $readAt) { __typename } }',
        { readAt },
      )
      expect(errors?.[0]?.message, readAt).toMatch(/readAt.*Give a moment like/s)
    }
  })
})

describe('all of this', () => {
  it('has made no error that was not expected', () => {
    expect(maskedErrors().map(({ details }) => details)).toEqual([])
  })
})
