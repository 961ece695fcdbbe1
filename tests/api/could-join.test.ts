import { openGraph } from '@mellanrum/graph-api/database/graph'
import { emptyRowSelection } from '@mellanrum/graph-api/database/selection'
import { everyone } from '@mellanrum/graph-api/shared/viewer'
import type { CouldJoin as CouldJoinFound } from '@mellanrum/graph-api/suggestions/could-join'
import { findWhoCouldJoin } from '@mellanrum/graph-api/synergies/could-join'
import { seedId } from '@mellanrum/seed/seed-id'
import { describe, expect, inject, it } from 'vitest'
import { allPages } from '../support/all-pages.ts'
import { ask, testDriver } from '../support/api.ts'
import { runDirectly } from '../support/hidden-world.ts'
import { isSeeded } from '../support/is-seeded.ts'
import { done, uniqueWord } from '../support/mutate.ts'

interface CouldJoin {
  organisation: { id: string }
  level: string
  initiative: { id: string } | null
  offer: { id: string } | null
  partner: { id: string } | null
  place: { id: string } | null
}

const whoCouldJoin = (initiativeId: string) =>
  ask<{ whoCouldJoin: CouldJoin[] }>(
    `query ($initiativeId: ID!) { whoCouldJoin(initiativeId: $initiativeId) {
      level organisation { id } initiative { id } offer { id } another { id } partner { id } place { id }
    } }`,
    { initiativeId },
  ).then((answer) => answer.whoCouldJoin)

/** Whoever runs the other of two planted parallels that nobody on the first knows of. */
const initiative = seedId('Initiative', 'sista-biten-pa-lastcykel')
const like = seedId('Initiative', 'parkeringshus-som-blir-kvartersnav')
const expected = seedId('Organisation', 'parkeringsbolaget-hornet')

describe('who could join an initiative', () => {
  it('is whoever runs something like it, with that as the reason, at most ten', async () => {
    const found = await whoCouldJoin(initiative)
    expect(found.length).toBeLessThanOrEqual(10)
    expect(found.find(({ organisation }) => organisation.id === expected)?.initiative?.id).toBe(like)
  })

  it('is somebody for nearly every initiative that goes on, the far-fetched last, each with a reason', async () => {
    const { nodes } = await allPages<{ id: string; status: string }>('initiatives', 'id status')
    const going = nodes.filter((one) => one.status !== 'COMPLETED' && isSeeded(one))
    expect(going.length).toBeGreaterThan(25)
    for (const { id } of going) {
      const found = await whoCouldJoin(id)
      expect(found.length, id).toBeGreaterThan(0)
      const levels = found.map(({ level }) => level)
      expect(levels).toEqual([...levels].sort((x, y) => Number(x === 'FAR_FETCHED') - Number(y === 'FAR_FETCHED')))
      for (const { initiative: own, offer } of found) expect(own ?? offer).not.toBeNull()
    }
  })

  it('is never somebody who is on it, and nobody where it is over or unknown', async () => {
    const { initiative: asked } = await ask<{
      initiative: { organisations: { nodes: { id: string }[] } }
    }>('query ($id: ID!) { initiative(id: $id) { organisations(first: 30) { nodes { id } } } }', { id: initiative })
    const on = asked.organisations.nodes.map(({ id }) => id)
    for (const { organisation } of await whoCouldJoin(initiative)) expect(on).not.toContain(organisation.id)
    expect(await whoCouldJoin('ini_00000000000000000000000000')).toEqual([])
  })

  it('is nobody of whom anything said rests on what is not visible, and the next takes their place', async () => {
    const input = { name: uniqueWord(), kind: 'COMPANY' }
    const unseen = (await done('createOrganisation', { input })).id
    await runDirectly('MATCH (n:Thing {id: $unseen}) SET n.visibility = "me"', { unseen })
    const saidByUnseen = (await done('createOffer', { input: { text: 'x', kind: 'TIME', organisationId: expected } }))
      .id
    await runDirectly(
      `MATCH (n:Thing {id: $saidByUnseen})
       CREATE (:Thing:Person {id: $saidByUnseen + 'p', name: 'x', visibility: 'me'})-[:MAKES_OFFER]->(n)`,
      { saidByUnseen },
    )
    const base = { organisationId: expected, level: 'possible' as const, placeId: null }
    const resting = [
      { ...base, initiativeIds: [like], offerId: null, partnerId: unseen },
      { ...base, initiativeIds: [like, unseen], offerId: null, partnerId: null },
      { ...base, initiativeIds: [like], offerId: unseen, partnerId: null },
      { ...base, initiativeIds: [like], offerId: saidByUnseen, partnerId: null },
    ]
    const known = [
      ...Array.from({ length: 90 }, (_, at) => resting[at % resting.length] ?? base),
      { ...base, initiativeIds: [like], offerId: null, partnerId: null },
    ] as CouldJoinFound[]
    const graph = openGraph({ driver: testDriver(), database: inject('neo4j').database, viewer: everyone })
    try {
      const found = await findWhoCouldJoin(graph, {
        matcher: { couldJoin: async (_id, first) => known.slice(0, first) },
        initiativeId: initiative,
        selection: emptyRowSelection(),
      })
      expect(found).toHaveLength(1)
    } finally {
      await runDirectly('MATCH (n:Thing) WHERE n.id IN $ids DETACH DELETE n', {
        ids: [unseen, saidByUnseen, `${saidByUnseen}p`],
      })
    }
  })

  it('leaves out whom somebody has put aside for it, and brings them back when that is undone', async () => {
    const input = { initiativeId: initiative, organisationId: expected }
    const ids = async () => (await whoCouldJoin(initiative)).map(({ organisation }) => organisation.id)
    await done('dismissCouldJoin', { input })
    expect(await ids()).not.toContain(expected)
    await done('undoDismissedCouldJoin', { input })
    expect(await ids()).toContain(expected)
  })
})
