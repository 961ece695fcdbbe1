import { hashOf, newToken } from '@mellanrum/graph-api/accounts/tokens'
import { daysAfter } from '@mellanrum/graph-api/shared/days'
import { newId } from '@mellanrum/graph-api/shared/ids'
import { afterAll, expect, inject, it } from 'vitest'
import { currentDay } from '../support/current-day.ts'
import { expectAccessible, open, phone, uniqueWords } from '../support/editing.ts'
import { runDirectly } from '../support/hidden-world.ts'

const titles = [uniqueWords(), uniqueWords(), uniqueWords()]
const [accountId, token] = [newId('acc'), newToken()]
afterAll(async () => {
  await runDirectly('MATCH (n:Initiative) WHERE n.title IN $titles DETACH DELETE n', { titles })
  await runDirectly('MATCH (a:Account {id: $accountId}) OPTIONAL MATCH (s)-[:SESSION_OF]->(a) DETACH DELETE a, s', {
    accountId,
  })
})

it('asks whether it is still true what nobody has looked at for a year, and takes one press for each or for all', async () => {
  const today = currentDay()
  const old = `${daysAfter(today, -400)}T08:00:00.000Z`
  const rows = titles.map((title) => ({ title, id: newId('ini') }))
  await runDirectly(
    `CREATE (a:Account {id: $accountId, address: $accountId + '@example.org', name: 'Påhittad', role: 'partner', demo: false})
     CREATE (:Session {id: $accountId, tokenHash: $hash, device: '', way: 'link', createdAt: $old, lastUsedAt: toString(datetime()), expiresAt: '2100'})-[:SESSION_OF]->(a)
     WITH a UNWIND $rows AS row
     CREATE (n:Thing:Initiative {id: row.id, title: row.title, sortTitle: row.title, summary: row.title, status: 'ongoing', language: 'sv',
       visibility: 'everyone', authorId: a.id, createdAt: $old, updatedAt: $old})`,
    { accountId, hash: hashOf(token), old, rows },
  )
  const page = await open('/', { ...phone, as: null })
  await page.context().addCookies([{ name: 'mellanrum', value: token, url: inject('baseUrl') }])
  await page.goto('/min-sida')
  const [first = '', second = ''] = titles
  await page.getByRole('heading', { name: 'Stämmer det här fortfarande?' }).waitFor()
  await expectAccessible(page)
  await page.getByRole('button', { name: `Gäller inte längre: ${first}` }).click()
  await page.getByRole('button', { name: 'Alla 2 stämmer' }).click()
  await page.getByRole('link', { name: second }).waitFor({ state: 'detached' })
  const stand = await runDirectly(
    'UNWIND $titles AS title MATCH (n:Initiative {title: title}) RETURN n.status AS status, n.confirmedOn AS on',
    { titles },
  )
  const held = { status: 'ongoing', on: today }
  expect(stand).toEqual([{ status: 'completed', on: null }, held, held])
})
