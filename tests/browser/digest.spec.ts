import { openGraph } from '@mellanrum/graph-api/database/graph'
import { sendDigests } from '@mellanrum/graph-api/notices/send-digests'
import type { ClaimedMail } from '@mellanrum/graph-api/outbox/model'
import { mailPost } from '@mellanrum/graph-api/outbox/post'
import { program, type Viewer } from '@mellanrum/graph-api/shared/viewer'
import { expect, inject, it } from 'vitest'
import { testDriver } from '../support/api.ts'
import { expectAccessible, make, phone, uniqueWords } from '../support/editing.ts'
import { runDirectly } from '../support/hidden-world.ts'
import { mailServer } from '../support/mail-server.ts'
import { member } from '../support/member.ts'

const mails = mailServer()
/** A day on which nobody else is told of anything. */
const now = '2093-03-02T06:00:00.000Z'

it('a digest is read in a mail program, and each of its links leads on a phone to what it tells of', async () => {
  const names = [uniqueWords().slice(0, 13), uniqueWords().slice(0, 13)]
  const [ours, theirs] = [
    await make('Organisation', { name: names[0], kind: 'COMPANY' }),
    await make('Organisation', { name: names[1], kind: 'COMPANY' }),
  ]
  const [ada, bo] = [await member(ours), await member(theirs)]
  const input = { askingId: theirs, askedId: ours, message: 'Hej', reach: 'Bo' }
  await bo.ask('mutation ($input: AskForContactInput!) { askForContact(input: $input) { __typename } }', { input })
  const title = uniqueWords().slice(0, 17)
  await make('Collaboration', { title, parties: [ours, theirs].map((organisationId) => ({ organisationId })) })
  // Nothing is sent to the addresses of invented people.
  const address = `${ada.name}@partnerskap.se`
  await runDirectly(
    'MATCH (a:Account {id: $id})<-[:NOTICE_FOR]-(n:Notice) SET a.address = $address, n.at = $now RETURN count(n)',
    { id: ada.accountId, address, now },
  )
  const at = { database: inject('neo4j').database, clock: () => new Date(now) }
  const openAs = (viewer: Viewer) => openGraph({ driver: testDriver(), viewer, ...at })
  const pagesUrl = inject('baseUrl')
  await sendDigests(openAs(program), { openAs, partnership: 'Umeå', pagesUrl })
  const [row] = await runDirectly("MATCH (m:Mail {address: $address}) SET m.state = 'sent' RETURN m {.*} AS mail", {
    address,
  })
  const mail = row?.mail as ClaimedMail | undefined
  if (!mail) throw new Error('No mail was put in line')
  const post = mailPost({ smtpUrl: mails.url(), from: 'Mellanrum <mellanrum@partnerskap.se>' })
  expect((await post.send(mail, async () => {})).end).toBe('sent')

  const [received] = mails.to(address)
  const text = received?.mail.text ?? ''
  expect(received?.mail.subject).toContain('nyheter från Umeå')
  expect(text).toContain(`${names[1]} vill ha kontakt med er.`)
  const links = [...text.matchAll(/http\S+/g)].map(([link]) => link)
  const page = await ada.visit('/min-sida', phone)
  const heads: string[] = []
  for (const link of links) {
    await page.goto(link)
    const head = page.getByRole('heading', { level: 1 })
    await head.waitFor()
    heads.push((await head.textContent()) ?? '')
    await expectAccessible(page)
  }
  expect(heads).toEqual([
    expect.stringContaining(`${names[1]} vill ha kontakt med ${names[0]}`),
    title,
    expect.anything(),
    expect.anything(),
  ])
  await runDirectly('MATCH (m:Mail) WHERE m.id = $id DETACH DELETE m', { id: mail.id })
})
