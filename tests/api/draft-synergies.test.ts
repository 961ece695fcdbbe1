import { describe, expect, it, vi } from 'vitest'
import { ask, byMeaning, graphql, testMatcher } from '../support/api.ts'
import { common, hidden, ofHidden, runDirectly, secret, withHiddenWorld } from '../support/hidden-world.ts'
import { done, uniqueWord } from '../support/mutate.ts'

withHiddenWorld()

type Kind = 'NEED' | 'OFFER' | 'INITIATIVE' | 'MOTIVATION'
interface Found {
  level: string
  position: number
  way: string | null
  organisation: { id: string }
  theirs: { id: string; __typename: string }
}

const query = `query ($texts: [DraftTextInput!]!) {
  draftSynergies(texts: $texts) { level position way organisation { id } theirs { id __typename } } }`
const forDraft = (texts: { kind: Kind; text: string; resource?: string }[]): Promise<Found[]> =>
  ask<{ draftSynergies: Found[] }>(query, { texts }).then(({ draftSynergies }) => draftSynergies)
const countThings = () =>
  ask<Record<string, { totalCount: number }>>(
    '{ needs { totalCount } offers { totalCount } initiatives { totalCount } motivations { totalCount } }',
  )

describe('what somebody writes and has not saved', () => {
  it('is met by whoever it would be met by when it is saved, best first, each with which text says so', async () => {
    await byMeaning()
    const found = await forDraft([
      { kind: 'MOTIVATION', text: ' ' },
      { kind: 'NEED', text: 'Vi söker någon som kan lära våra anställda att reparera trasiga möbler' },
    ])
    expect(found.length).toBeGreaterThan(3)
    expect(new Set(found.map(({ position }) => position))).toEqual(new Set([1]))
    const kinds = new Set(found.map(({ way, theirs }) => `${theirs.__typename} ${way === null}`))
    expect(kinds).toContain('Offer true')
    expect(kinds).not.toContain('Offer false')
    const order = ['GOOD', 'POSSIBLE', 'FAR_FETCHED']
    const levels = found.map(({ level }) => order.indexOf(level))
    expect([...levels].sort()).toEqual(levels)
  })

  it('is met by much the same as when it is saved', async () => {
    await byMeaning()
    const text = 'Någon som kan låna ut en elcykel med lastkorg några veckor, så att personalen får prova'
    const drafted = (await forDraft([{ kind: 'NEED', text, resource: 'EQUIPMENT' }])).map(
      ({ organisation }) => organisation.id,
    )
    const organisationId = (await done('createOrganisation', { input: { name: uniqueWord(), kind: 'COMPANY' } })).id
    const needId = (await done('createNeed', { input: { text, kind: 'EQUIPMENT', organisationId } })).id
    try {
      const stored = `query ($id: ID!) { synergies(organisationId: $id, first: 10) { nodes { organisation { id } } } }`
      // The first list is by words alone, until the text has its vectors.
      await vi.waitFor(
        async () => {
          const { synergies } = await ask<{ synergies: { nodes: Pick<Found, 'organisation'>[] } }>(stored, {
            id: organisationId,
          })
          const saved = synergies.nodes.map(({ organisation }) => organisation.id)
          expect(saved.slice(0, 5)).toContain(drafted[0])
          expect(saved.filter((id) => drafted.includes(id)).length).toBeGreaterThanOrEqual(5)
        },
        { timeout: 60_000, interval: 500 },
      )
    } finally {
      await runDirectly('MATCH (n:Thing) WHERE n.id IN $ids DETACH DELETE n', { ids: [organisationId, needId] })
    }
  }, 90_000)

  it('is not kept, and none of it is made', async () => {
    const before = await countThings()
    await forDraft([{ kind: 'OFFER', text: 'En släpvagn att låna ut på helger' }])
    expect(await countThings()).toEqual(before)
  })

  it('is not met by what the asker may not see', async () => {
    const both = (word: string) => [
      { kind: 'NEED' as const, text: word },
      { kind: 'OFFER' as const, text: word },
      { kind: 'MOTIVATION' as const, text: word },
    ]
    await testMatcher().settle()
    for (const word of [common, `${common} ${secret}`, secret]) {
      const found = await forDraft(both(word))
      const ids = found.flatMap(({ organisation, theirs }) => [organisation.id, theirs.id])
      expect(Object.values(hidden).filter((id) => ids.includes(id))).toEqual([])
    }
    // A word of somebody's own offer finds it, as long as everything that is said of the pair may be seen.
    const word = uniqueWord()
    const organisationId = (await done('createOrganisation', { input: { name: word, kind: 'COMPANY' } })).id
    const text = `Vi lånar ut ${word} till ${uniqueWord()}`
    const offerId = (await done('createOffer', { input: { text, kind: 'EQUIPMENT', organisationId } })).id
    try {
      await testMatcher().settle()
      const asked = [{ kind: 'NEED' as const, text }]
      expect((await forDraft(asked)).map(({ theirs }) => theirs.id)).toContain(offerId)
      await runDirectly('MATCH (n:Thing {id: $offerId}) SET n.visibility = $ofHidden', { offerId, ofHidden })
      expect((await forDraft(asked)).map(({ theirs }) => theirs.id)).not.toContain(offerId)
      // What a hidden person says would tell where they work.
      await runDirectly(
        `MATCH (n:Thing {id: $offerId}), (person:Person {id: $personId})
         SET n.visibility = 'everyone' CREATE (person)-[:MAKES_OFFER]->(n)`,
        { offerId, personId: hidden.Person },
      )
      expect((await forDraft(asked)).map(({ theirs }) => theirs.id)).not.toContain(offerId)
    } finally {
      await runDirectly('MATCH (n:Thing) WHERE n.id IN $ids DETACH DELETE n', { ids: [organisationId, offerId] })
    }
  })

  it('is refused when it is too much, with what to do', async () => {
    const many = Array.from({ length: 25 }, () => ({ kind: 'NEED', text: 'x' }))
    expect((await graphql(query, { texts: many })).errors?.[0]?.extensions).toMatchObject({ code: 'INPUT' })
    const long = [{ kind: 'NEED', text: 'x'.repeat(10_001) }]
    expect((await graphql(query, { texts: long })).errors?.[0]?.extensions).toMatchObject({
      code: 'INPUT',
      fields: [{ path: 'texts', code: 'too_big' }],
    })
    expect(await forDraft([])).toEqual([])
  })
})
