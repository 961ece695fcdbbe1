import { openGraph } from '@mellanrum/graph-api/database/graph'
import type { SentenceEncoder } from '@mellanrum/graph-api/matching/meaning/model'
import { program } from '@mellanrum/graph-api/shared/viewer'
import { TextVectors } from '@mellanrum/graph-api/suggestions/text-vectors'
import { describe, expect, inject, it, vi } from 'vitest'
import { ask, testDriver } from '../support/api.ts'
import { runDirectly } from '../support/hidden-world.ts'
import { done, uniqueWord } from '../support/mutate.ts'

const graph = openGraph({ driver: testDriver(), viewer: program, database: inject('neo4j').database })

/** Encodes a text to its length, and counts how many it was asked for. */
function countingEncoder(modelId = uniqueWord()) {
  const asked: string[] = []
  const encoder: SentenceEncoder = {
    modelId,
    dimensions: 2,
    encode: async (texts) => {
      asked.push(...texts)
      return texts.map(({ length }) => ({
        pooled: Int8Array.of(127, length % 127),
        words: Int8Array.of(1, 2),
        spans: Uint16Array.of(0, 3),
      }))
    },
  }
  return { asked, encoder }
}

async function makeNeed(text: string): Promise<string> {
  const { id: organisationId } = await done('createOrganisation', { input: { name: uniqueWord(), kind: 'COMPANY' } })
  return (await done('createNeed', { input: { kind: 'DATA', text, organisationId } })).id
}

describe('the vectors of texts', () => {
  it('are worked out once for a text and a model, and kept on the thing', async () => {
    const id = await makeNeed('Vi söker en såmaskin.')
    const { asked, encoder } = countingEncoder()
    const first = new TextVectors(graph, encoder)
    await first.reread([id], { stores: true })
    expect(asked).toEqual(['Vi söker en såmaskin.'])

    const again = new TextVectors(graph, encoder)
    await again.reread([id], { stores: true })
    expect(asked).toHaveLength(1)
    expect(again.get(id)).toEqual(first.get(id))

    const other = countingEncoder()
    await new TextVectors(graph, other.encoder).reread([id], { stores: false })
    expect(other.asked).toHaveLength(1)
  })

  it('follow the text, and go with it when it is seen no more', async () => {
    const id = await makeNeed('Vi söker en plog.')
    const { asked, encoder } = countingEncoder()
    const told = new Set<string>()
    const vectors = new TextVectors(graph, encoder, {
      put: (entries) => {
        for (const entry of entries) told.add(entry.id)
      },
      remove: (ids) => {
        for (const gone of ids) told.delete(gone)
      },
    })
    await vectors.reread([id], { stores: true })
    const { updatedAt } = (
      await ask<{ need: { updatedAt: string } }>('query ($id: ID!) { need(id: $id) { updatedAt } }', { id })
    ).need
    await done('changeNeed', { id, input: { text: 'Vi söker en harv.' }, readAt: updatedAt })
    await vectors.reread([id], { stores: true })
    expect(asked).toEqual(['Vi söker en plog.', 'Vi söker en harv.'])
    expect(told.has(id)).toBe(true)

    await runDirectly("MATCH (need:Need {id: $id}) SET need.visibility = 'me'", { id })
    await vectors.reread([id], { stores: true })
    expect(vectors.get(id)).toBeUndefined()
    expect(told.has(id)).toBe(false)
  })

  it('leave a person’s own time of change alone, so that nobody meets a conflict for them', async () => {
    const id = await makeNeed('Vi söker en vält.')
    const read = () => ask<{ need: { updatedAt: string } }>('query ($id: ID!) { need(id: $id) { updatedAt } }', { id })
    const before = await read()
    await new TextVectors(graph, countingEncoder().encoder).reread([id], { stores: true })
    expect(await read()).toEqual(before)
  })

  it('of everything seeded are there soon after the start, and the API says so', async () => {
    const query = '{ freshness { meaning encodedTexts textsToEncode } }'
    type Read = { freshness: { meaning: string; encodedTexts: number; textsToEncode: number } }
    await vi.waitFor(
      async () => {
        const { freshness } = await ask<Read>(query)
        expect(freshness.encodedTexts).toBeGreaterThan(300)
        expect(freshness.encodedTexts).toBe(freshness.textsToEncode)
      },
      { timeout: 25_000, interval: 200 },
    )
  })
})
