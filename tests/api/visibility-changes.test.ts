import { schema } from '@mellanrum/graph-api/schema'
import { isNonNullType } from 'graphql'
import { describe, expect, it } from 'vitest'
import { ask } from '../support/api.ts'
import { hidden, runDirectly, seen, withHiddenWorld } from '../support/hidden-world.ts'
import { done, mutate } from '../support/mutate.ts'

withHiddenWorld()

describe('what is not for everyone', () => {
  it('stays tied to what is seen when that is changed by somebody who does not see it', async () => {
    const input = { aroundIds: [seen.Theme] }
    await done('changeMiniNetwork', { id: seen.MiniNetwork, input })
    const tied = await runDirectly('MATCH (:MiniNetwork {id: $id})-[:GATHERS_AROUND]->(thing) RETURN thing.id AS id', {
      id: seen.MiniNetwork,
    })
    expect(tied.map(({ id }) => id).sort()).toEqual([hidden.Motivation, seen.Theme].sort())
  })

  it('stays a member of a mini-network whose members are changed by somebody who does not see it', async () => {
    const memberOf = `MATCH (:Organisation {id: $id})-[part:MEMBER_OF]->(:MiniNetwork {id: $network})
      RETURN part.until AS until`
    const ids = { id: hidden.Organisation, network: seen.MiniNetwork }
    await runDirectly(
      'MATCH (o:Organisation {id: $id}), (n:MiniNetwork {id: $network}) CREATE (o)-[:MEMBER_OF]->(n)',
      ids,
    )
    const { miniNetwork } = await ask<{ miniNetwork: { members: { nodes: { id: string }[] } } }>(
      'query ($network: ID!) { miniNetwork(id: $network) { members { nodes { id } } } }',
      { network: ids.network },
    )
    const memberIds = miniNetwork.members.nodes.map(({ id }) => id)
    expect(memberIds).not.toContain(hidden.Organisation)
    await done('changeMiniNetworkMembers', { id: seen.MiniNetwork, input: { memberIds } })
    expect(await runDirectly(memberOf, ids)).toEqual([{ until: null }])
  })

  const changes = Object.values(schema.getMutationType()?.getFields() ?? {}).filter(
    ({ args }) =>
      args.some(({ name }) => name === 'id') &&
      args.every(({ name, type }) => !isNonNullType(type) || name === 'id' || name === 'input'),
  )
  it.each(changes.map((field) => [field.name] as const))(
    'cannot be told from what is not there by %s',
    async (name) => {
      const kind = /^(change|end|close|confirm)(.*?)(Members|Status)?$/.exec(name)?.[2] ?? ''
      const id = hidden[kind]
      if (!id) return
      const field = schema.getMutationType()?.getFields()[name]
      const input = field?.args.some((arg) => arg.name === 'input')
        ? { input: /Members$/.test(name) ? { memberIds: [seen.Organisation] } : {} }
        : {}
      const nobody = `${id.slice(0, 4)}01J0000000000000000000000Z`
      const [there, gone] = [
        await mutate(name, { id, ...input }, '__typename'),
        await mutate(name, { id: nobody, ...input }, '__typename'),
      ]
      expect(there.__typename).not.toMatch(/Success/)
      expect({ ...there }).toEqual({ ...gone })
    },
  )
})
