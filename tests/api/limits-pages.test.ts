import { describe, expect, it } from 'vitest'
import { graphql } from '../support/api.ts'

interface Fields {
  code: string
  fields: { path: string; code: string; message: string }[]
}

describe('a page', () => {
  const problem = async (args: string) => {
    const { errors } = await graphql(`{ places${args} { nodes { id } } }`)
    return errors?.[0]?.extensions as unknown as Fields | undefined
  }

  it.each([0, -1, 51, 2_147_483_647, -2_147_483_648])('of %d is refused, naming `first`', async (first) => {
    const found = await problem(`(first: ${first})`)
    expect(found).toMatchObject({ code: 'INPUT', fields: [{ path: 'first', code: 'out_of_range' }] })
    expect(found?.fields[0]?.message).toMatch(/1 to 50/)
    const { errors } = await graphql(
      `{ organisations(first: 1) { nodes { initiatives(first: ${first}) { nodes { id } } } } }`,
    )
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INPUT', fields: [{ path: 'first' }] })
  })

  it('of a number that is none is refused by its type', async () => {
    for (const first of ['1.5', '1e309', '"1"', '99999999999', 'true', '[1, 2]', '{a: 1}']) {
      const { errors } = await graphql(`{ places(first: ${first}) { nodes { id } } }`)
      expect(errors?.[0]?.message, first).toMatch(/Int cannot represent/)
    }
    expect((await graphql('{ places(first: null, after: null) { nodes { id } } }')).errors).toBeUndefined()
  })

  const packed = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  it.each([
    ['words', 'inte en markör'],
    ['half a cursor', packed(['umeå', 'plc_1']).slice(0, 7)],
    ['an empty list', packed([])],
    ['a list of seven', packed([1, 2, 3, 4, 5, 6, 7])],
    ['a list in a list', packed([['a'], 'plc_1'])],
    ['a map', packed({ $ne: null })],
    ['a map in a list', packed([{ a: 1 }])],
    ['a number', packed(7)],
    ['null', packed(null)],
    ['JSON that is not base64', '["a","b"]'],
    ['a quarter of a megabyte', packed(['a'.repeat(150_000)])],
    ['NUL', '\u0000'],
  ])('after %s is refused, naming `after`', async (_name, after) => {
    const { errors } = await graphql('query ($after: String) { places(after: $after) { nodes { id } } }', { after })
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'INPUT',
      fields: [{ path: 'after', code: 'invalid_cursor' }],
    })
  })

  it.each([
    ['numbers instead of words', [1, 2]],
    ['one key of two', ['umeå']],
    ['nulls', [null, null]],
    ['truths', [true, false]],
    ['too many keys', ['a', 'b', 'c', 'd', 'e', 'f']],
  ])('after %s is an answer all the same', async (_name, key) => {
    const lists = [
      'places',
      'organisations',
      'themes',
      'needs',
      'motivations',
      'gatherings',
      'collaborations',
      'parallels',
    ]
    const asked = lists.map((list) => `${list}(after: $after) { nodes { id } }`).join(' ')
    const search = 'search(query: "hus", after: $after) { nodes { title } }'
    const { errors } = await graphql(`query ($after: String) { ${asked} ${search} }`, { after: packed(key) })
    expect(errors).toBeUndefined()
  })
})
