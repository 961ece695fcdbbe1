import { daysAfter } from '@mellanrum/graph-api/shared/days'
import { afterAll, expect, it } from 'vitest'
import { currentDay } from '../support/current-day.ts'
import { expectAccessible, open, ownWords, phone } from '../support/editing.ts'
import { runDirectly } from '../support/hidden-world.ts'

const titles = [ownWords(), ownWords(), ownWords()]
afterAll(() => runDirectly('MATCH (n:Initiative) WHERE n.title IN $titles DETACH DELETE n', { titles }))

it('asks whether it is still true what nobody has looked at for a year, and takes one press for each or for all', async () => {
  const page = await open('/min-sida', { ...phone, as: 'PARTNER' })
  await page.getByText('Du är inloggad som').waitFor()
  expect(await page.getByText('Stämmer det här fortfarande?').count()).toBe(0)
  for (const title of titles) {
    await page.request.post('/graphql', {
      data: {
        query: 'mutation ($input: CreateInitiativeInput!) { createInitiative(input: $input) { __typename } }',
        variables: { input: { title, summary: title } },
      },
    })
  }
  await runDirectly('MATCH (n:Initiative) WHERE n.title IN $titles SET n.updatedAt = $at', {
    titles,
    at: `${daysAfter(currentDay(), -400)}T08:00:00.000Z`,
  })
  await page.reload()
  const [first = '', second = '', third = ''] = titles
  await page.getByRole('heading', { name: 'Stämmer det här fortfarande?' }).waitFor()
  await expectAccessible(page)
  await page.getByRole('button', { name: `Gäller inte längre: ${first}` }).click()
  await page.getByRole('link', { name: first }).waitFor({ state: 'detached' })
  await page.getByRole('link', { name: third }).waitFor()
  await page.getByRole('button', { name: 'Alla 2 stämmer' }).click()
  await page.getByRole('link', { name: second }).waitFor({ state: 'detached' })
  const stand = await runDirectly(
    'UNWIND $titles AS title MATCH (n:Initiative {title: title}) RETURN n.status AS status, n.confirmedOn AS on',
    { titles },
  )
  const today = currentDay()
  const held = { status: 'ongoing', on: today }
  expect(stand).toEqual([{ status: 'completed', on: null }, held, held])
})
