import { seedId } from '@mellanrum/seed/seed-id'
import { describe, expect, it } from 'vitest'
import { askApi, expectAccessible, type Made, open, uniqueWords, widths } from '../support/editing.ts'

const aroundId = seedId('Theme', 'godstransporter')

interface Member {
  readonly id: string
  readonly name: string
}

/** So many make a mini-network. */
const fewest = 3

/**
 * A mini-network of those who are proposed around a theme of the seed, and of others where those are too few: whoever waits for
 * an answer in two groups, as those of the journeys before, is not proposed again.
 */
async function form(
  name: string,
  { withoutId, ...more }: { withoutId?: string; open?: boolean } = {},
): Promise<{ id: string; members: Member[] }> {
  const { found, organisations } = await askApi<{
    found: { members: { organisation: Member }[] }[]
    organisations: { nodes: Member[] }
  }>(
    `query ($id: ID!) {
      found: miniNetworkProposals(aroundId: $id, first: 1) { members { organisation { id name } } }
      organisations(first: 8) { nodes { id name } }
    }`,
    { id: aroundId },
  )
  const isOther = ({ id }: Member) => id !== withoutId
  const proposed = (found[0]?.members ?? []).map(({ organisation }) => organisation).filter(isOther)
  const others = organisations.nodes.filter((one) => isOther(one) && !proposed.some(({ id }) => id === one.id))
  const members = [...proposed, ...others].slice(0, Math.max(fewest, proposed.length))
  const memberIds = members.map(({ id }) => id)
  const input = { name, purpose: 'Att dela lastbilar.', memberIds, convenerId: memberIds[0], aroundIds: [aroundId] }
  const create = `mutation ($input: CreateMiniNetworkInput!) { made: createMiniNetwork(input: $input) {
    ... on MutationCreateMiniNetworkSuccess { data { id } } } }`
  return { id: (await askApi<Made>(create, { input: { ...input, ...more } })).made.data.id, members }
}

describe('a member’s place', () => {
  it.each(widths)('is given to another from a ranked list that says what changes, %d pixels wide', async (width) => {
    const { id, members } = await form(uniqueWords())
    const gone = members.at(-1)?.name ?? ''
    const page = await open(`/mininatverk/${id}`, { viewport: { width, height: 800 } })
    await page.getByRole('link', { name: `Byt ut ${gone}` }).click()
    await page.getByRole('heading', { level: 1, name: `Byt ut ${gone}` }).waitFor()
    const list = page.getByRole('list', { name: 'Förslag, det bästa först' })
    await list.waitFor()
    await expectAccessible(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
    const chosen = (await list.getByRole('link').first().textContent()) ?? ''
    await list.getByRole('button').first().click()
    await page.getByRole('heading', { name: 'Så ändras gruppen' }).waitFor()
    await page.getByLabel(`Därför bjuder vi in ${chosen}`).fill('Ni kör samma väg.')
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Byt', exact: true }).click()
    await page.getByRole('link', { name: chosen, exact: true }).waitFor()
    await page.getByText('Ni kör samma väg.').waitFor()
    expect(await page.getByRole('main').getByRole('link', { name: gone, exact: true }).count()).toBe(0)
  })
})

describe('an open mini-network', () => {
  it('is joined by a partner from its page', async () => {
    const page = await open('/mininatverk', { as: 'PARTNER', viewport: { width: 360, height: 800 } })
    const answer = await page.request.post('/graphql', { data: { query: '{ viewer { organisations { id name } } }' } })
    const { data } = (await answer.json()) as { data: { viewer: { organisations: { id: string; name: string }[] } } }
    // Another test may let the same partner speak for one more.
    const [mine = { id: '', name: '' }] = data.viewer.organisations
    const { id } = await form(uniqueWords(), { open: true, withoutId: mine.id })
    const join = page.getByRole('button', { name: `Gå med som ${mine.name}` })
    await page.goto(`/mininatverk/${id}`)
    await join.click()
    await page.getByLabel('Vad kan ni bidra med?').fill('En lastcykel')
    await expectAccessible(page)
    await join.click()
    await page.getByText('En lastcykel', { exact: true }).waitFor()
    expect(await join.count()).toBe(0)
  })
})
