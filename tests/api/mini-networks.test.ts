import { createMiniNetworks } from '@mellanrum/graph-api/mini-networks/create-mini-networks'
import { describe, expect, it } from 'vitest'
import { ask, asVisitor, countStatements } from '../support/api.ts'
import { currentDay } from '../support/current-day.ts'
import { runDirectly } from '../support/hidden-world.ts'
import { memberGraph } from '../support/members.ts'
import { done, refused, uniqueWord } from '../support/mutate.ts'

const today = currentDay()

/** Organisations whose names are in this order. */
async function organisations(count: number): Promise<string[]> {
  const word = uniqueWord()
  const ids: string[] = []
  for (let at = 0; at < count; at += 1) {
    ids.push((await done('createOrganisation', { input: { name: `${word} ${at}`, kind: 'COMPANY' } })).id)
  }
  return ids
}

describe('mini-networks', () => {
  it('are read back with members, convener and what they gather around, in one statement', async () => {
    const memberIds = await organisations(3)
    const need = await done('createNeed', { input: { kind: 'DATA', text: 'Siffror', organisationId: memberIds[0] } })
    const theme = await done('createTheme', { input: { labelSv: uniqueWord(), labelEn: uniqueWord() } })
    const input = {
      name: uniqueWord(),
      purpose: 'Vi jämför siffror.',
      memberIds,
      members: [{ organisationId: memberIds[1], contribution: 'Kaffe' }],
      convenerId: memberIds[0],
      aroundIds: [need.id, theme.id],
    }
    const made = await done('createMiniNetwork', { input })
    const { result, sent } = await countStatements(() =>
      ask(
        `query ($id: ID!) { miniNetwork(id: $id) { status purpose convener { id }
          gathersAround { __typename id ... on Need { text organisation { id } } ... on Theme { labelSv } }
          members { totalCount edges { contribution since until node { id miniNetworks { totalCount } } } } } }`,
        { id: made.id },
      ),
    )
    expect(sent).toHaveLength(1)
    const member = (id: string | undefined, contribution: string | null) => ({
      contribution,
      since: today,
      until: null,
      node: { id, miniNetworks: { totalCount: 1 } },
    })
    expect(result).toMatchObject({
      miniNetwork: {
        status: 'FORMING',
        purpose: 'Vi jämför siffror.',
        convener: { id: memberIds[0] },
        gathersAround: [
          { __typename: 'Need', text: 'Siffror', organisation: { id: memberIds[0] } },
          { __typename: 'Theme', id: theme.id },
        ],
        members: {
          totalCount: 3,
          edges: [member(memberIds[0], null), member(memberIds[1], 'Kaffe'), member(memberIds[2], null)],
        },
      },
    })
  })

  it('have three to seven members, one of whom convenes', async () => {
    const ids = await organisations(8)
    const input = { name: 'x', purpose: 'y' }
    const form = (more: object) => refused('createMiniNetwork', { input: { ...input, ...more } })
    expect(await form({ memberIds: ids.slice(0, 2) })).toEqual(['memberIds number_of_members'])
    expect(await form({ memberIds: ids })).toEqual(['memberIds number_of_members'])
    expect(await form({ memberIds: ids.slice(0, 3), convenerId: ids[3] })).toEqual(['convenerId not_a_member'])
    expect(await form({ memberIds: [...ids.slice(0, 2), 'org_01J00000000000000000000000'] })).toEqual([
      'memberIds not_found',
    ])
    expect(await form({ memberIds: ids.slice(0, 3), aroundIds: [ids[3]] })).toEqual(['aroundIds not_found'])
  })

  it('change members: who leaves ends, who stays goes on', async () => {
    const ids = await organisations(4)
    const input = { name: uniqueWord(), purpose: 'y', memberIds: ids.slice(0, 3), convenerId: ids[0] }
    const made = await done('createMiniNetwork', { input })
    const changed = await done(
      'changeMiniNetworkMembers',
      { id: made.id, input: { memberIds: ids.slice(1), convenerId: ids[3] } },
      'convener { id } members { nodes { id } } all: members(includeEnded: true) { edges { until node { id } } }',
    )
    expect(changed).toEqual({
      convener: { id: ids[3] },
      members: { nodes: ids.slice(1).map((id) => ({ id })) },
      all: { edges: ids.map((id, at) => ({ until: at === 0 ? today : null, node: { id } })) },
    })
  })

  it('that are hidden from whoever changes them count among the seven', async () => {
    const ids = await organisations(9)
    const { id } = await done('createMiniNetwork', {
      input: { name: uniqueWord(), purpose: 'y', memberIds: ids.slice(0, 7), convenerId: ids[0] },
    })
    await runDirectly('MATCH (o:Organisation {id: $id}) SET o.visibility = "me", o.authorId = "acc_other"', {
      id: ids[6],
    })
    const change = (memberIds: string[]) => ({ id, input: { memberIds, convenerId: ids[0] } })
    expect(await refused('changeMiniNetworkMembers', change([...ids.slice(0, 6), ids[7] ?? '']))).toEqual([
      'memberIds number_of_members',
    ])
    await done('changeMiniNetworkMembers', change([...ids.slice(0, 5), ids[7] ?? '']))
    await runDirectly('MATCH (o:Organisation {id: $id}) SET o.visibility = "everyone"', { id: ids[6] })
  })

  it('close with a result', async () => {
    const made = await done('createMiniNetwork', {
      input: { name: uniqueWord(), purpose: 'y', memberIds: await organisations(3) },
    })
    const step = (status: string, result?: string) => ({ id: made.id, status, result })
    await done('changeMiniNetworkStatus', step('MEETING'))
    expect(await refused('changeMiniNetworkStatus', step('FORMING'))).toEqual(['status not_next'])
    expect(await refused('changeMiniNetworkStatus', step('CLOSED'))).toEqual(['result needed'])
    expect(await done('changeMiniNetworkStatus', step('CLOSED', 'Ett gemensamt avtal'), 'status result')).toEqual({
      status: 'CLOSED',
      result: 'Ett gemensamt avtal',
    })
  })

  it('of the network are hidden from everyone, and not counted', async () => {
    const memberIds = await organisations(3)
    const { ids } = await createMiniNetworks(memberGraph(), {
      items: [{ name: uniqueWord(), purpose: 'y', visibility: 'network', memberIds }],
      source: 'person',
    })
    const read = await asVisitor(() =>
      ask(
        `query ($id: ID!, $one: ID!) { miniNetwork(id: $id) { id } node(id: $id) { id }
        organisation(id: $one) { miniNetworks { totalCount nodes { id } } } }`,
        { id: ids[0], one: memberIds[0] },
      ),
    )
    expect(read).toEqual({
      miniNetwork: null,
      node: null,
      organisation: { miniNetworks: { totalCount: 0, nodes: [] } },
    })
  })
})
