import { describe, expect, inject, it } from 'vitest'
import { ask, maskedErrors, testDriver } from '../support/api.ts'
import { done, mutate, uniqueWord } from '../support/mutate.ts'

const many = 50
const organisation = () =>
  done('createOrganisation', { input: { name: uniqueWord(), kind: 'OTHER' } }).then(({ id }) => id)
const initiative = (more: Record<string, unknown> = {}) =>
  done('createInitiative', { input: { title: uniqueWord(), summary: 'x', ...more } }).then(({ id }) => id)

/** How many relationships there are between two things, whichever way they lead. */
async function ties(a: string, b: string): Promise<number> {
  const { records } = await testDriver().executeQuery(
    'MATCH (:Thing {id: $a})-[tie]-(:Thing {id: $b}) RETURN count(tie) AS ties',
    { a, b },
    { database: inject('neo4j').database },
  )
  return Number(records[0]?.get('ties'))
}

describe('many at once', () => {
  it('link the same two things once', async () => {
    const [from, to] = [await organisation(), await initiative()]
    const input = { type: 'TAKES_PART_IN', from, to }
    const outcomes = await Promise.all(Array.from({ length: many }, () => mutate('link', { input }, 'lasts')))
    expect(new Set(outcomes.map(({ __typename }) => __typename))).toEqual(new Set(['MutationLinkSuccess']))
    expect(await ties(from, to)).toBe(1)
  })

  it('make things around the same ones, listed in any order, without waiting for each other for ever', async () => {
    const ids = await Promise.all([organisation(), organisation(), organisation()])
    const made = await Promise.all(
      Array.from({ length: many }, (_, at) =>
        initiative({ leadIds: at % 2 ? ids : [...ids].reverse(), status: 'COMPLETED' }),
      ),
    )
    expect(new Set(made).size).toBe(many)
    const counted = await ask<{ organisation: { initiatives: { totalCount: number } } }>(
      'query ($id: ID!) { organisation(id: $id) { initiatives(includeEnded: true) { totalCount } } }',
      { id: ids[1] },
    )
    expect(counted.organisation.initiatives.totalCount).toBe(many)
  })

  it('move one thing, and it is in one place', async () => {
    const places = await Promise.all([1, 2, 3, 4].map(() => done('createPlace', { input: { name: uniqueWord() } })))
    const from = await organisation()
    await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        mutate('link', { input: { type: 'LOCATED_IN', from, to: places[at % 4]?.id } }, 'lasts'),
      ),
    )
    const counted = await Promise.all(places.map(({ id }) => ties(from, id)))
    expect(counted.reduce((sum, one) => sum + one, 0)).toBe(1)
  })

  it('put two things under each other, and one is told that it would be a part of itself', async () => {
    const [a, b] = [await initiative(), await initiative()]
    const outcomes = await Promise.all([
      mutate('link', { input: { type: 'PART_OF', from: a, to: b } }, 'lasts'),
      mutate('link', { input: { type: 'PART_OF', from: b, to: a } }, 'lasts'),
    ])
    expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual(['InputError', 'MutationLinkSuccess'])
    expect(await ties(a, b)).toBe(1)
  })

  it.each([
    {
      type: 'PART_OF',
      thing: (parentId?: string) => initiative({ parentId }),
    },
    {
      type: 'BROADER',
      thing: (broaderId?: string) =>
        done('createTheme', { input: { labelSv: uniqueWord(), labelEn: 'x', broaderId } }).then(({ id }) => id),
    },
  ])('close no circle of $type by its two far ends', async ({ type, thing }) => {
    // b is under c and d under a: a under b and c under d share neither end, and both together are a circle.
    const circles = await Promise.all(
      Array.from({ length: 10 }, async () => {
        const [a, c] = [await thing(), await thing()]
        return { a, c, b: await thing(c), d: await thing(a) }
      }),
    )
    const outcomes = await Promise.all(
      circles.map(({ a, b, c, d }) =>
        Promise.all([
          mutate('link', { input: { type, from: a, to: b } }, 'lasts'),
          mutate('link', { input: { type, from: c, to: d } }, 'lasts'),
        ]),
      ),
    )
    const kinds = outcomes.map((pair) => pair.map(({ __typename }) => __typename).sort())
    expect(new Set(kinds.map(String))).toEqual(new Set(['InputError,MutationLinkSuccess']))
  })

  it('change one thing as they read it: one goes through, the others are told how it stands', async () => {
    const { id, updatedAt } = await done<{ id: string; updatedAt: string }>(
      'createStory',
      { input: { title: uniqueWord(), text: 'x' } },
      'id updatedAt',
    )
    const names = Array.from({ length: 20 }, (_, at) => `${at}`)
    const outcomes = await Promise.all(
      names.map((text) => mutate('changeStory', { id, input: { text }, readAt: updatedAt })),
    )
    const lost = outcomes.filter(({ __typename }) => __typename === 'ConflictError')
    expect(lost).toHaveLength(19)
    const { story } = await ask<{ story: { text: string } }>('query ($id: ID!) { story(id: $id) { text } }', { id })
    for (const { current } of lost) expect(JSON.parse(current ?? '')).toMatchObject({ id, text: story.text })
  })

  it('meet no error that was not expected', () => {
    expect(maskedErrors().map(({ details }) => details)).toEqual([])
  })
})

describe('a label that a thing has already', () => {
  it('takes the lock when it is set, though nothing changes: statements hold things so', async () => {
    const id = await organisation()
    const open = () => testDriver().session({ database: inject('neo4j').database })
    const [one, other] = [open(), open()]
    const holding = one.beginTransaction()
    await holding.run('MATCH (held:Thing {id: $id}) SET held:Thing', { id })
    const waiting = other.beginTransaction({ timeout: 500 })
    await expect(waiting.run('MATCH (held:Thing {id: $id}) SET held:Thing', { id })).rejects.toThrow(
      /terminated|timed? ?out/i,
    )
    await holding.rollback()
    await Promise.all([one.close(), other.close()])
  })
})
