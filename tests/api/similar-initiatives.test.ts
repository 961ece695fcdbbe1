import { seedId } from '@mellanrum/seed/seed-id'
import { describe, expect, it, vi } from 'vitest'
import { ask, asVisitor, byMeaning, testMatcher } from '../support/api.ts'
import { forget } from '../support/forget.ts'
import { isSeeded } from '../support/is-seeded.ts'
import { makers } from '../support/makers.ts'

const similar = (title: string, summary: string) =>
  ask<{ similarInitiatives: { initiative: { id: string } }[] }>(
    `query ($title: String!, $summary: String!) {
      similarInitiatives(title: $title, summary: $summary, first: 4) { initiative { id } } }`,
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

  it('is said of what the asker may see, however much that is hidden says it better', async () => {
    const leadIds = [(await makers.Organisation?.()) ?? '']
    const summary = 'Vi fångar dimma i nät på fjället och leder vattnet till stugorna.'
    const title = 'Dimma blir dricksvatten'
    for (const hidden of [1, 2, 3, 4])
      await makers.Initiative?.({ title: `${title} ${hidden}`, summary, leadIds, visibility: 'NETWORK' })
    const seen = await makers.Initiative?.({
      title: 'Vatten ur dimman',
      summary: 'Nät på fjället fångar dimma.',
      leadIds,
    })
    try {
      await testMatcher().settle()
      expect(await similar(title, summary)).not.toContain(seen)
      expect((await asVisitor(() => similar(title, summary)))[0]).toBe(seen)
    } finally {
      await forget(leadIds[0] ?? '')
    }
  })

  it('is not said of a few letters, or of what nobody does', async () => {
    expect(await similar('Soppa', '')).toEqual([])
    // Other tests' words are letters at random too.
    const found = await similar('Qxzv bnmk', 'Wqrt plkj zxcv mnbv qwer asdf.')
    expect(found.filter((id) => isSeeded({ id }))).toEqual([])
  })
})
