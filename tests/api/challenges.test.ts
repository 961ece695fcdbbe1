import { describe, expect, it } from 'vitest'
import { allPages } from '../support/all-pages.ts'
import { ask } from '../support/api.ts'
import { isSeeded } from '../support/is-seeded.ts'
import { done, mutate, refused, uniqueWord } from '../support/mutate.ts'

const organisation = () => done('createOrganisation', { input: { name: uniqueWord(), kind: 'COMPANY' } })
const challenge = (more: object = {}) => done('createChallenge', { input: { title: uniqueWord(), ...more } })

interface Both {
  organisation: { commitments: { totalCount: number; edges: { id: string; until: string | null }[] } }
  challenge: { organisations: { totalCount: number; nodes: { id: string }[] } }
}
const both = `query ($organisation: ID!, $challenge: ID!, $ended: Boolean) {
  organisation(id: $organisation) { commitments(includeEnded: $ended) { totalCount edges { id until } } }
  challenge(id: $challenge) { organisations(includeEnded: $ended) { totalCount nodes { id } } } }`

describe('climate challenges', () => {
  it('belong to the focus area above what they are about', async () => {
    const { themes } = await ask<{ themes: { nodes: { id: string }[] } }>(
      '{ themes(focusAreasOnly: true, first: 1) { nodes { id } } }',
    )
    const [area] = themes.nodes
    const below = await done('createTheme', { input: { labelSv: uniqueWord(), labelEn: 'x', broaderId: area?.id } })
    const made = await challenge({ themeIds: [below.id], description: 'Så här.' })
    const read = await ask('query ($id: ID!) { challenge(id: $id) { description focusArea { id } } }', { id: made.id })
    expect(read).toEqual({ challenge: { description: 'Så här.', focusArea: area } })
    const about = await ask('query ($id: ID!) { challenge(id: $id) { themes { totalCount nodes { id } } } }', made)
    expect(about).toEqual({ challenge: { themes: { totalCount: 1, nodes: [below] } } })
  })

  it('are listed in the roadmap’s order', async () => {
    const { nodes } = await allPages<{ id: string }>('challenges', 'id')
    expect(nodes.filter(isSeeded).length).toBeGreaterThanOrEqual(12)
    const last = await challenge()
    const first = await challenge({ position: 1 })
    const listed = (await allPages<{ id: string }>('challenges', 'id')).nodes.map((node) => node.id)
    expect(listed.filter((id) => [first.id, last.id].includes(id))).toEqual([first.id, last.id])
  })

  it('are changed in part', async () => {
    const made = await challenge({ description: 'Så här.' })
    const changed = await done('changeChallenge', { id: made.id, input: { title: 'Nytt' } }, 'title description')
    expect(changed).toEqual({ title: 'Nytt', description: 'Så här.' })
    expect(await refused('changeChallenge', { id: made.id, input: { title: null } })).toEqual(['title invalid_type'])
  })
})

describe('commitments', () => {
  it('are made, seen from both sides, ended and made again', async () => {
    const [who, what] = [await organisation(), await challenge()]
    const ends = { organisation: who.id, challenge: what.id }
    const input = { organisationId: who.id, challengeId: what.id, since: '2024-02-07' }
    const made = await done('commit', { input }, 'id since until organisation { id } challenge { id }')
    expect(made).toMatchObject({ since: '2024-02-07', until: null, organisation: who, challenge: what })
    const lasting = await ask<Both>(both, ends)
    expect(lasting.organisation.commitments.edges).toEqual([{ id: made.id, until: null }])
    expect(lasting.challenge.organisations).toEqual({ totalCount: 1, nodes: [who] })

    const ended = await done('endCommitment', { id: made.id, until: '2025-01-01' }, 'id until')
    expect(ended).toEqual({ id: made.id, until: '2025-01-01' })
    expect((await ask<Both>(both, ends)).organisation.commitments.totalCount).toBe(0)
    expect((await ask<Both>(both, { ...ends, ended: true })).challenge.organisations.totalCount).toBe(1)

    const again = await done('commit', { input: { organisationId: who.id, challengeId: what.id } }, 'id until')
    expect(again).toEqual({ id: expect.not.stringContaining(made.id), until: null })
    expect((await ask<Both>(both, ends)).challenge.organisations.totalCount).toBe(1)
  })

  it('say which side is not there, and never end before they began', async () => {
    const [who, what] = [await organisation(), await challenge()]
    const missing = 'org_01ARZ3NDEKTSV4RRFFQ69G5FAV'
    expect(await refused('commit', { input: { organisationId: missing, challengeId: what.id } })).toEqual([
      'organisationId not_found',
    ])
    expect(await refused('commit', { input: { organisationId: who.id, challengeId: who.id } })).toEqual([
      'challengeId not_found',
    ])
    const made = await done('commit', {
      input: { organisationId: who.id, challengeId: what.id, since: '2024-02-07' },
    })
    expect(await refused('endCommitment', { id: made.id, until: '2023-01-01' })).toEqual(['until before_since'])
    const nobody = await mutate('endCommitment', { id: 'com_01ARZ3NDEKTSV4RRFFQ69G5FAV' })
    expect(nobody.__typename).toBe('NotFoundError')
  })
})
