import { giveRole } from '@mellanrum/graph-api/accounts/give-role'
import { RateLimiter } from '@mellanrum/graph-api/accounts/rate-limiter'
import { openGraph } from '@mellanrum/graph-api/database/graph'
import { findKey } from '@mellanrum/graph-api/keys/find-key'
import { makeKey } from '@mellanrum/graph-api/keys/make-key'
import type { KeyRole } from '@mellanrum/graph-api/keys/model'
import { program, viewerOf } from '@mellanrum/graph-api/shared/viewer'
import { expect, inject, it } from 'vitest'
import { testDriver } from '../support/api.ts'
import { runDirectly } from '../support/hidden-world.ts'
import { uniqueWord } from '../support/mutate.ts'

const { database } = inject('neo4j')
const graph = openGraph({ driver: testDriver(), database, viewer: program })

it('keys of who gets a lesser role hold no longer where they could not make them any more, and the record says so', async () => {
  const [word, address] = [uniqueWord(), `${uniqueWord()}@partner.example.org`]
  await giveRole(graph, { address, role: 'coordinator' })
  const [account] = await runDirectly('MATCH (a:Account {address: $address}) RETURN a.id AS id', { address })
  const own = openGraph({
    driver: testDriver(),
    database,
    viewer: viewerOf('coordinator', { accountId: String(account?.id) }),
  })
  const make = (role: KeyRole, by = own) => makeKey(by, { maker: 'coordinator', given: { name: word, role } })
  const keys = [
    await make('visitor'),
    await make('partner'),
    await make('coordinator'),
    await make('coordinator', graph),
  ]
  const rateLimiter = new RateLimiter()
  const hold = () =>
    Promise.all(
      keys.map(async ({ secret }) => {
        const found = await findKey(graph, { authorization: `Bearer ${secret}`, rateLimiter })
        return !('why' in found)
      }),
    )
  try {
    await giveRole(graph, { address, role: 'administrator' })
    expect(await hold()).toEqual([true, true, true, true])
    await giveRole(graph, { address, role: 'partner' })
    expect(await hold()).toEqual([true, false, false, true])
    const told = await runDirectly(
      "MATCH (e:Event {type: 'api-key.revoked'}) WHERE e.subjectId IN $ids RETURN e.subjectId AS id ORDER BY id",
      { ids: keys.map(({ id }) => id) },
    )
    expect(told.map(({ id }) => id)).toEqual([keys[1]?.id, keys[2]?.id].sort())
  } finally {
    await runDirectly('MATCH (n:ApiKey|Account) WHERE n.name = $word OR n.address = $address DETACH DELETE n', {
      word,
      address,
    })
  }
})
