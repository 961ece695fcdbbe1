import { describe, expect, it } from 'vitest'
import { ask } from '../support/api.ts'
import { done, mutate, ownWord } from '../support/mutate.ts'

const today = new Date().toISOString().slice(0, 10)
const endable = [
  { name: 'Organisation', list: 'organisations', input: () => ({ name: `Aa ${ownWord()}`, kind: 'COMPANY' }) },
  { name: 'Theme', list: 'themes', input: () => ({ labelSv: `Aa ${ownWord()}`, labelEn: 'x' }) },
  { name: 'Challenge', list: 'challenges', input: () => ({ title: ownWord(), position: 1 }) },
  { name: 'Place', list: 'places', input: () => ({ name: `Aa ${ownWord()}` }) },
  { name: 'Audience', list: 'audiences', input: () => ({ labelSv: `Aa ${ownWord()}`, labelEn: 'x' }) },
]

describe.each(endable)('end$name', ({ name, list, input }) => {
  const listed = async () => {
    const { page } = await ask<{ page: { nodes: { id: string }[] } }>(`{ page: ${list}(first: 50) { nodes { id } } }`)
    return page.nodes.map((node) => node.id)
  }

  it('takes it out of its list and leaves it where it is', async () => {
    const made = await done(`create${name}`, { input: input() }, 'id endedOn')
    expect(made).toMatchObject({ endedOn: null })
    expect(await listed()).toContain(made.id)
    expect(await done(`end${name}`, { id: made.id }, 'id endedOn')).toEqual({ id: made.id, endedOn: today })
    expect(await listed()).not.toContain(made.id)
    const read = await ask(`query ($id: ID!) { node(id: $id) { id ... on ${name} { endedOn } } }`, { id: made.id })
    expect(read).toEqual({ node: { id: made.id, endedOn: today } })
    await done(`end${name}`, { id: made.id, endedOn: '2199-12-31' })
    expect(await listed()).toContain(made.id)
    await done(`end${name}`, { id: made.id })
  })

  it('knows nothing that is not there, and does not overwrite what was changed meanwhile', async () => {
    const nobody = await mutate(`end${name}`, { id: 'thm_01ARZ3NDEKTSV4RRFFQ69G5FAV' })
    expect(nobody.__typename).toBe('NotFoundError')
    const made = await done(`create${name}`, { input: input() })
    const late = await mutate(`end${name}`, { id: made.id, readAt: '2020-01-01T00:00:00.000Z' })
    expect(late.__typename).toBe('ConflictError')
    await done(`end${name}`, { id: made.id })
  })
})
