import { type Viewer, viewerOf } from '@mellanrum/graph-api/shared/viewer'
import { readPlanted } from '@mellanrum/seed/demo'
import { seedId } from '@mellanrum/seed/seed-id'
import { describe, expect, inject, it } from 'vitest'
import { ask, asViewer, testDriver } from '../support/api.ts'
import { done, mutate } from '../support/mutate.ts'

const planted = readPlanted().rings[1]
const members = (planted?.organisations ?? []).map((key) => seedId('Organisation', key))
const [first = '', second = ''] = members

interface Ring {
  id: string
  verdict: string | null
  willing: { id: string }[]
  links: { gainer: { id: string } }[]
}

/** The planted ring as an organisation sees it, or a coordinator. */
async function ringFor(organisationId: string | null): Promise<Ring | undefined> {
  const { rings } = await ask<{ rings: { nodes: Ring[] } }>(
    `query ($organisationId: ID) { rings(organisationId: $organisationId, first: 50) { nodes {
      id verdict willing { id } links { gainer { id } } } } }`,
    { organisationId },
  )
  return rings.nodes.find(
    ({ links }) => links.length === members.length && links.every(({ gainer }) => members.includes(gainer.id)),
  )
}

describe('what is said about a ring', () => {
  it('by one member is private to it, hides the ring from it alone, and can be taken back', async () => {
    const ringId = (await ringFor(null))?.id ?? ''
    await done('judgeRing', { input: { ringId, organisationId: first, verdict: 'NOT_RELEVANT' } })
    try {
      expect(await ringFor(first)).toBeUndefined()
      expect((await ringFor(second))?.verdict).toBeNull()
      expect((await ringFor(null))?.verdict).toBeNull()
    } finally {
      await done('undoRingVerdict', { input: { ringId, organisationId: first } })
    }
    expect((await ringFor(first))?.verdict).toBeNull()
  })

  it('as a wish to take part is told to the others', async () => {
    const ringId = (await ringFor(null))?.id ?? ''
    await done('judgeRing', { input: { ringId, organisationId: second, verdict: 'ASK_FOR_INTRODUCTION' } })
    try {
      expect((await ringFor(first))?.willing.map(({ id }) => id)).toEqual([second])
      const seenBy = (viewer: Viewer) => asViewer(viewer, async () => (await ringFor(null))?.willing)
      expect(await seenBy(viewerOf('partner', { organisationIds: [first] }))).toEqual([{ id: second }])
      const other = viewerOf('partner', { organisationIds: [seedId('Organisation', 'parkeringsbolaget-hornet')] })
      expect([await seenBy(other), await seenBy(viewerOf('visitor'))]).toEqual([[], []])
    } finally {
      await done('undoRingVerdict', { input: { ringId, organisationId: second } })
    }
    expect((await ringFor(first))?.willing).toEqual([])
  })

  it('by a coordinator is kept with its day and reason, and hides it from coordinators only', async () => {
    const ringId = (await ringFor(null))?.id ?? ''
    await done('judgeRing', { input: { ringId, verdict: 'NO_CAPACITY', reason: 'Efter sommaren.' } })
    try {
      expect(await ringFor(null)).toBeUndefined()
      expect((await ringFor(first))?.verdict).toBeNull()
      const { records } = await testDriver().executeQuery(
        `MATCH (s:Suggestion {id: $ringId}) MATCH (v:Verdict {pairKey: s.pairKey}) WHERE v.engine = 'ring' AND v.undoneAt IS NULL
         RETURN v.verdict AS verdict, v.reason AS reason, v.byId AS byId, v.restsUntil > toString(date()) AS rests`,
        { ringId },
        { database: inject('neo4j').database },
      )
      const kept = { verdict: 'no_capacity', reason: 'Efter sommaren.', byId: null, rests: true }
      expect(records.map((record) => record.toObject())).toEqual([kept])
    } finally {
      await done('undoRingVerdict', { input: { ringId } })
    }
    expect(await ringFor(null)).toBeDefined()
  })

  it('is refused from somebody who is not in it', async () => {
    const ringId = (await ringFor(null))?.id ?? ''
    const outsider = seedId('Organisation', 'hotell-bjorkallen')
    const outcome = await mutate('judgeRing', { input: { ringId, organisationId: outsider, verdict: 'FOLLOW' } })
    expect(outcome.__typename).toBe('NotFoundError')
  })
})
