import { readPlanted } from '@mellanrum/seed/demo'
import { seedId } from '@mellanrum/seed/seed-id'
import { describe, expect, it } from 'vitest'
import { ask } from '../support/api.ts'

interface Proposal {
  id: string
  brokenRules: string[]
  convener: { id: string } | null
  members: { organisation: { id: string }; sharesMotivation: boolean }[]
  needs: { need: { id: string }; coverage: number; uncovered: boolean }[]
  gains: {
    gainerId: string
    giverId: string
    gain: { match: number; need: { id: string } }
  }[]
}

async function proposalsAround(aroundId: string): Promise<Proposal[]> {
  const { miniNetworkProposals } = await ask<{ miniNetworkProposals: Proposal[] }>(
    `query ($id: ID!) { miniNetworkProposals(aroundId: $id, first: 3) {
      id brokenRules convener { id }
      members { organisation { id } sharesMotivation }
      needs { need { id } coverage uncovered }
      gains { gainerId giverId gain { match need { id } } }
    } }`,
    { id: aroundId },
  )
  return miniNetworkProposals
}

const membersOf = (proposal: Proposal) => proposal.members.map(({ organisation }) => organisation.id)

/** What anyone who is asked to sign would look for. */
function expectWorthSigning(proposal: Proposal) {
  const members = membersOf(proposal)
  expect(proposal.brokenRules).toEqual([])
  expect(members.length).toBeGreaterThanOrEqual(3)
  expect(members.length).toBeLessThanOrEqual(7)
  expect(members).toContain(proposal.convener?.id)
  expect(proposal.needs.filter(({ uncovered }) => !uncovered).length).toBeGreaterThanOrEqual(2)
  for (const member of members) {
    const takesPart = proposal.gains.some(({ gainerId, giverId }) => gainerId === member || giverId === member)
    expect(takesPart, `${member} gives or gets`).toBe(true)
  }
  for (const { gainerId, giverId, gain } of proposal.gains) {
    expect(members).toContain(gainerId)
    expect(members).toContain(giverId)
    expect(gain.match, gain.need.id).toBeGreaterThanOrEqual(0.3)
  }
  const quoted = new Set(proposal.gains.map(({ gain }) => gain.need.id))
  for (const { need, uncovered } of proposal.needs) expect(quoted.has(need.id), need.id).toBe(!uncovered)
}

describe('proposals of mini-networks', () => {
  it('around a need of a planted ring has the whole ring, and meets the need', async () => {
    const [ring] = readPlanted().rings
    const needId = seedId('Need', ring?.needs[1] ?? '')
    const [proposal] = await proposalsAround(needId)
    if (!proposal) throw new Error('nothing was proposed')
    expectWorthSigning(proposal)
    expect(membersOf(proposal)).toEqual(
      expect.arrayContaining((ring?.organisations ?? []).map((key) => seedId('Organisation', key))),
    )
    expect(proposal.needs.find(({ need }) => need.id === needId)?.uncovered).toBe(false)
  })

  it.each(['reparation', 'godstransporter', 'solel'])('around the theme %s are worth signing', async (key) => {
    const found = await proposalsAround(seedId('Theme', key))
    expect(found.length).toBeGreaterThan(0)
    for (const proposal of found) expectWorthSigning(proposal)
  })

  it('around a challenge are worth signing, each with other members', async () => {
    const { challenges } = await ask<{ challenges: { nodes: { id: string }[] } }>(
      '{ challenges(first: 3) { nodes { id } } }',
    )
    for (const { id } of challenges.nodes) {
      const found = await proposalsAround(id)
      for (const proposal of found) expectWorthSigning(proposal)
      expect(new Set(found.map((one) => membersOf(one).sort().join())).size).toBe(found.length)
    }
  })

  it('keep whoever a person swaps in, and say what speaks against it', async () => {
    const aroundId = seedId('Theme', 'godstransporter')
    const [proposal] = await proposalsAround(aroundId)
    if (!proposal) throw new Error('nothing was proposed')
    const [, ...others] = membersOf(proposal)
    const stranger = seedId('Organisation', 'scoutkaren-lodjuren')
    const memberIds = [...others, stranger]
    const { miniNetworkComposition } = await ask<{ miniNetworkComposition: Proposal }>(
      `query ($aroundId: ID!, $memberIds: [ID!]!) {
        miniNetworkComposition(aroundId: $aroundId, memberIds: $memberIds) { brokenRules members { organisation { id } } }
      }`,
      { aroundId, memberIds },
    )
    expect(membersOf(miniNetworkComposition).sort()).toEqual([...memberIds].sort())
    expect(miniNetworkComposition.brokenRules).toContain('noReason')
  })

  it('are not made around a need that nobody answers', async () => {
    expect(await proposalsAround(seedId('Need', 'behov-sagverket-kvistbacken-2'))).toEqual([])
  })
})
