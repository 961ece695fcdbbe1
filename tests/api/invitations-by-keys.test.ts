import { openGraph } from '@mellanrum/graph-api/database/graph'
import { invite } from '@mellanrum/graph-api/invitations/invite'
import { mostInvitations } from '@mellanrum/graph-api/invitations/rules'
import { newId } from '@mellanrum/graph-api/shared/ids'
import { viewerOf } from '@mellanrum/graph-api/shared/viewer'
import { expect, inject, it } from 'vitest'
import { testDriver } from '../support/api.ts'
import { makers } from '../support/makers.ts'
import { uniqueWord } from '../support/mutate.ts'

it('a program invites as many in a day as a person does, by its key', async () => {
  const asKey = () => {
    const viewer = viewerOf('coordinator', { key: { id: newId('key'), readsOnly: false } })
    return openGraph({ driver: testDriver(), database: inject('neo4j').database, viewer })
  }
  const [one, another] = [asKey(), asKey()]
  const organisationId = (await makers.Organisation?.()) ?? ''
  const send = (graph: typeof one) => {
    const address = `${uniqueWord()}@partner.example.org`
    const input = { organisationId, address, reason: 'Vi arbetar ihop' }
    return invite(graph, { input, inviter: null, pagesUrl: 'https://mellanrum.example' })
  }
  for (let at = 0; at < mostInvitations.aDay; at += 1) await send(one)
  await expect(send(one)).rejects.toMatchObject({ fields: [{ code: 'too_many' }] })
  await send(another)
})
