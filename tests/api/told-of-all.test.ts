import { openGraph } from '@mellanrum/graph-api/database/graph'
import { findDuplicates } from '@mellanrum/graph-api/merging/find-duplicates'
import { noteDueSteps, noteQuietNetworks } from '@mellanrum/graph-api/notices/note-due-steps'
import { newId } from '@mellanrum/graph-api/shared/ids'
import { program } from '@mellanrum/graph-api/shared/viewer'
import { expect, inject, it } from 'vitest'
import { ask, asViewer, coordinator, testDriver } from '../support/api.ts'
import { currentDay } from '../support/current-day.ts'
import { runDirectly } from '../support/hidden-world.ts'
import { makers } from '../support/makers.ts'
import { graph } from '../support/merging.ts'
import { done, uniqueWord } from '../support/mutate.ts'

const own = openGraph({ driver: testDriver(), database: inject('neo4j').database, viewer: program })

/** Somebody who speaks for a party or a member of each of some things. */
async function listener(ids: readonly string[]): Promise<string> {
  const account = newId('acc')
  await runDirectly(
    `CREATE (a:Account {id: $account}) WITH a UNWIND $ids AS id
     MATCH (:Thing {id: id})<-[:PARTY_TO|MEMBER_OF]-(o:Organisation) MERGE (a)-[:SPEAKS_FOR]->(o)`,
    { account, ids },
  )
  return account
}
const toldOf = async (account: string) => {
  const rows = await runDirectly(
    'MATCH (:Account {id: $account})<-[:NOTICE_FOR]-(n:Notice) RETURN n.subjectId AS id ORDER BY id',
    { account },
  )
  await runDirectly('MATCH (a:Account {id: $account}) OPTIONAL MATCH (a)<-[:NOTICE_FOR]-(n) DETACH DELETE a, n', {
    account,
  })
  return rows.map(({ id }) => id)
}

it('all steps that are due are told of, however many are read at once', async () => {
  const ids: string[] = []
  for (let at = 0; at < 3; at += 1) {
    ids.push((await makers.Collaboration?.({ nextStep: 'x', nextStepOn: currentDay() })) ?? '')
  }
  const account = await listener(ids)
  await noteDueSteps(own, 2)
  expect(await toldOf(account)).toEqual([...ids].sort())
})

it('all mini-networks that have been quiet are asked, however many are read at once', async () => {
  const ids: string[] = []
  for (let at = 0; at < 3; at += 1) ids.push((await makers.MiniNetwork?.()) ?? '')
  await runDirectly('MATCH (n:MiniNetwork) WHERE n.id IN $ids SET n.updatedAt = "2020-01-01T00:00:00.000Z"', { ids })
  const account = await listener(ids)
  await noteQuietNetworks(own, 2)
  expect(await toldOf(account)).toEqual([...ids].sort())
})

it('pairs that may be the same beyond those that are listed are said to be there', async () => {
  const name = uniqueWord()
  const ids: string[] = []
  for (let at = 0; at < 3; at += 1) ids.push((await makers.Place?.({ name })) ?? '')
  const all = await findDuplicates(graph, { label: 'Place', most: 10_000 })
  expect(all.hasMore).toBe(false)
  const some = await findDuplicates(graph, { label: 'Place', most: all.pairs.length - 1 })
  expect([some.pairs.length, some.hasMore]).toEqual([all.pairs.length - 1, true])
  const query = '{ hasMoreLikelyDuplicates(kind: PLACE) }'
  expect(await asViewer(coordinator, () => ask(query))).toEqual({ hasMoreLikelyDuplicates: all.pairs.length > 100 })
  // What was told apart is not one of them.
  await asViewer(coordinator, () =>
    done('judgeLikeness', { aId: ids[0], bId: ids[1], verdict: 'DIFFERENT' }, 'pairKey'),
  )
  expect((await findDuplicates(graph, { label: 'Place', most: all.pairs.length - 1 })).hasMore).toBe(false)
})
