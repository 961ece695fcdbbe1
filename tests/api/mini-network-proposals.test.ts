import { seedId } from '@mellanrum/seed/seed-id'
import { describe, expect, it } from 'vitest'
import { allPages } from '../support/all-pages.ts'
import { ask, graphql } from '../support/api.ts'
import { isSeeded } from '../support/is-seeded.ts'

interface Proposal {
  id: string
  brokenRules: string[]
  convener: { id: string } | null
  members: { organisation: { id: string }; sharesMotivation: boolean }[]
  needs: { need: { id: string }; coverage: number; uncovered: boolean }[]
  ties: { memberId: string; way: string; thing: { __typename: string; id: string } }[]
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
      ties { memberId way thing { __typename id } }
      gains { gainerId giverId gain { match need { id } } }
    } }`,
    { id: aroundId },
  )
  return miniNetworkProposals
}

/** What the seed has in a list, whatever other tests add to it. */
async function ofTheSeed<Fields>(list: string, fields: string): Promise<(Fields & { id: string })[]> {
  return (await allPages<Fields & { id: string }>(list, fields)).nodes.filter(isSeeded)
}

async function gapAround(aroundId: string) {
  const { miniNetworkGap } = await ask<{ miniNetworkGap: { missing: string; nearest: { id: string } | null } | null }>(
    'query ($id: ID!) { miniNetworkGap(aroundId: $id) { missing nearest { id } } }',
    { id: aroundId },
  )
  return miniNetworkGap
}

const membersOf = (proposal: Proposal) => proposal.members.map(({ organisation }) => organisation.id)

/** What anyone who is asked to sign would look for. Whoever's need it is may have no time, which is said. */
function expectWorthSigning(proposal: Proposal, isNeed = false) {
  const members = membersOf(proposal)
  expect(proposal.brokenRules.filter((rule) => !isNeed || rule !== 'holderFull')).toEqual([])
  expect(members.length).toBeGreaterThanOrEqual(3)
  expect(members.length).toBeLessThanOrEqual(7)
  expect(members).toContain(proposal.convener?.id)
  for (const member of members) {
    const takesPart = proposal.gains.some(({ gainerId, giverId }) => gainerId === member || giverId === member)
    const isTied = proposal.ties.some(({ memberId }) => memberId === member)
    expect(takesPart || isTied, `${member} has a reason to come`).toBe(true)
  }
  for (const { memberId } of proposal.ties) expect(members).toContain(memberId)
  const ways = new Set(proposal.ties.map(({ way }) => way))
  const brings = ['RUNS', 'HAS_DONE', 'ANSWERS', 'OFFERS'].some((way) => ways.has(way)) || proposal.gains.length > 0
  expect(brings || members.length >= 3, 'somebody brings something, or enough share it').toBe(true)
  for (const { gainerId, giverId, gain } of proposal.gains) {
    expect(members).toContain(gainerId)
    expect(members).toContain(giverId)
    expect(gain.match, gain.need.id).toBeGreaterThanOrEqual(0.3)
  }
  const quoted = new Set(proposal.gains.map(({ gain }) => gain.need.id))
  for (const { need, uncovered } of proposal.needs) expect(quoted.has(need.id), need.id).toBe(!uncovered)
}

describe('proposals of mini-networks', () => {
  it('around a need that several have to do with have whoever can meet it', async () => {
    const needId = seedId('Need', 'behov-solkraft-vasterslatt-2')
    const [proposal] = await proposalsAround(needId)
    if (!proposal) throw new Error('nothing was proposed')
    expectWorthSigning(proposal)
    expect(proposal.needs.find(({ need }) => need.id === needId)?.uncovered).toBe(false)
  })

  it('around a need that one can meet ask a third who works with the same theme, and do not say that it shares the need', async () => {
    const needId = seedId('Need', 'behov-alvkustens-kommun-2')
    const [proposal] = await proposalsAround(needId)
    if (!proposal) throw new Error('nothing was proposed')
    expectWorthSigning(proposal)
    expect(membersOf(proposal)).toContain(seedId('Organisation', 'seniorerna-pa-berghem'))
    const asked = proposal.ties.filter(({ way }) => way === 'SAME_THEME')
    expect(asked.map(({ thing }) => thing.__typename)).toEqual(['Initiative'])
    const shares = proposal.members.filter(({ sharesMotivation }) => sharesMotivation)
    expect(shares.map(({ organisation }) => organisation.id)).not.toContain(asked[0]?.memberId)
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

  it('say who could take a member’s place, the best first, with what each would bring', async () => {
    const aroundId = seedId('Theme', 'godstransporter')
    const [proposal] = await proposalsAround(aroundId)
    const memberIds = proposal ? membersOf(proposal) : []
    const goneId = memberIds.find((id) => id !== proposal?.convener?.id) ?? ''
    const query = `query ($aroundId: ID!, $memberIds: [ID!]!, $goneId: ID!) {
      miniNetworkReplacements(aroundId: $aroundId, memberIds: $memberIds, goneId: $goneId) {
        score brokenRules members { organisation { id } } gains { gainerId giverId }
      }
    }`
    type Group = Pick<Proposal, 'brokenRules' | 'members' | 'gains'> & { score: number }
    const { miniNetworkReplacements: groups } = await ask<{ miniNetworkReplacements: Group[] }>(query, {
      ...{ aroundId, memberIds, goneId },
    })
    expect(groups.length).toBeGreaterThan(1)
    const rest = memberIds.filter((id) => id !== goneId)
    const next = groups.map((group) => {
      const ids = group.members.map(({ organisation }) => organisation.id)
      expect(ids).toEqual(expect.arrayContaining(rest))
      expect(ids).toHaveLength(memberIds.length)
      for (const { gainerId, giverId } of group.gains) expect(ids).toEqual(expect.arrayContaining([gainerId, giverId]))
      return ids.find((id) => !rest.includes(id))
    })
    expect(next).not.toContain(goneId)
    expect(new Set(next).size).toBe(groups.length)
    const worth = groups.map(({ brokenRules, score }) => score - 10 * brokenRules.length)
    expect(worth).toEqual([...worth].sort((x, y) => y - x))
    const { errors } = await graphql(query, { aroundId, memberIds: rest, goneId })
    expect(errors?.[0]?.extensions?.code).toBe('INPUT')
  })

  it('around a need always have the one whose need it is, and only what is about it', async () => {
    const needs = await ofTheSeed<{ organisation: { id: string } | null }>('needs', 'id organisation { id }')
    let [proposed, full] = [0, 0]
    for (const { id, organisation } of needs.slice(0, 30)) {
      for (const proposal of await proposalsAround(id)) {
        proposed += 1
        expectWorthSigning(proposal, true)
        if (proposal.brokenRules.length > 0) full += 1
        if (organisation) expect(membersOf(proposal)).toContain(organisation.id)
      }
    }
    expect(proposed).toBeGreaterThan(10)
    expect(full).toBeGreaterThan(0)
  })

  it('say what is missing where there is none, and the nearest question that has one', async () => {
    const aroundId = seedId('Need', 'behov-sagverket-kvistbacken-2')
    expect(await proposalsAround(aroundId)).toEqual([])
    const gap = await gapAround(aroundId)
    expect(gap?.missing).toBe('TOO_FEW')
    const found = await proposalsAround(gap?.nearest?.id ?? '')
    expect(found.length).toBeGreaterThan(0)
    expect(await gapAround(gap?.nearest?.id ?? '')).toBeNull()
  })

  it('or a way on come from hopes, concerns and themes, a far one at the least', async () => {
    let silent = 0
    let all = 0
    for (const list of ['motivations', 'themes']) {
      const ids = (await ofTheSeed(list, 'id')).map(({ id }) => id).slice(0, 50)
      let answered = 0
      for (const id of ids) {
        const [first] = await proposalsAround(id)
        if (first) answered += 1
        else if (!(await gapAround(id))?.nearest) silent += 1
      }
      all += ids.length
      expect(answered, list).toBeGreaterThan(0.5 * ids.length)
    }
    // Other tests change the network meanwhile.
    expect(silent).toBeLessThanOrEqual(0.05 * all)
  }, 240_000)
})
