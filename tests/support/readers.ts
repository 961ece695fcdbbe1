import { newId } from '@mellanrum/graph-api/shared/ids'
import { type Viewer, viewerOf } from '@mellanrum/graph-api/shared/viewer'
import { afterEach } from 'vitest'
import { asViewer } from './api.ts'
import { runDirectly } from './hidden-world.ts'
import { makers } from './makers.ts'
import { done, uniqueWord } from './mutate.ts'

/** Somebody with an account who is told of things; gone after each test. */
export interface Reader {
  readonly organisationId: string
  readonly name: string
  readonly address: string
  readonly viewer: Viewer
}

/** Accounts of this test. */
export const readerIds: string[] = []
afterEach(async () => {
  await runDirectly('MATCH (a:Account) WHERE a.id IN $ids OPTIONAL MATCH (a)<-[:NOTICE_FOR]-(n) DETACH DELETE a, n', {
    ids: readerIds.splice(0),
  })
})

/** An organisation with somebody who signs in for it. */
export async function reader(more: Record<string, unknown> = {}): Promise<Reader> {
  const name = uniqueWord()
  const organisationId = (await makers.Organisation?.({ name })) ?? ''
  const [accountId, address] = [newId('acc'), `${uniqueWord().toLowerCase()}@partnerskap.se`]
  readerIds.push(accountId)
  await runDirectly(
    'MATCH (o:Organisation {id: $organisationId}) CREATE (a:Account {id: $accountId, address: $address, role: "partner", demo: false})-[:SPEAKS_FOR]->(o) SET a += $more',
    { organisationId, accountId, address, more },
  )
  return {
    ...{ organisationId, name, address },
    viewer: viewerOf('partner', { accountId, organisationIds: [organisationId] }),
  }
}

/** One asks another for contact. */
export const askFor = ([asking, asked]: readonly [Reader, Reader], more: Record<string, unknown> = {}) =>
  act(asking, 'askForContact', {
    input: { askingId: asking.organisationId, askedId: asked.organisationId, message: 'Hej', reach: 'Ada', ...more },
  })

/** Runs a mutation as somebody, which goes through. */
export const act = (one: Reader, name: string, values: Record<string, unknown>) =>
  asViewer(one.viewer, () => done(name, values))
