import { seedId } from '@mellanrum/seed/seed-id'
import { describe, expect, it, vi } from 'vitest'
import { ask, byMeaning } from '../support/api.ts'
import { isOfTheSeed } from '../support/of-the-seed.ts'

const similar = (title: string, summary: string) =>
  ask<{ similarInitiatives: { initiative: { id: string } }[] }>(
    `query ($title: String!, $summary: String!) {
      similarInitiatives(title: $title, summary: $summary, first: 5) { initiative { id } } }`,
    { title, summary },
  ).then((answer) => answer.similarInitiatives.map(({ initiative }) => initiative.id))

describe('somebody does this already', () => {
  it('is said of what says the same in other words, in another language too', async () => {
    await byMeaning()
    const expected = seedId('Initiative', 'soppa-pa-det-som-blev-over')
    await vi.waitFor(
      async () =>
        expect(
          await similar('Lunch from leftovers', 'We cook soup of vegetables that shops would otherwise throw away.'),
        ).toContain(expected),
      { timeout: 150_000, interval: 1_000 },
    )
  }, 180_000)

  it('is not said of a few letters, or of what nobody does', async () => {
    expect(await similar('Soppa', '')).toEqual([])
    // Other tests' words are letters at random too.
    const found = await similar('Qxzv bnmk', 'Wqrt plkj zxcv mnbv qwer asdf.')
    expect(found.filter((id) => isOfTheSeed({ id }))).toEqual([])
  })
})
