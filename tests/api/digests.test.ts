import { openGraph } from '@mellanrum/graph-api/database/graph'
import { findSettings, stopMail } from '@mellanrum/graph-api/notices/change-settings'
import { mostLines } from '@mellanrum/graph-api/notices/digest-words'
import { sendDigests } from '@mellanrum/graph-api/notices/send-digests'
import type { ClaimedMail } from '@mellanrum/graph-api/outbox/model'
import { mailPost } from '@mellanrum/graph-api/outbox/post'
import { newId } from '@mellanrum/graph-api/shared/ids'
import { program, type Viewer } from '@mellanrum/graph-api/shared/viewer'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { asViewer, testDriver } from '../support/api.ts'
import { runDirectly } from '../support/hidden-world.ts'
import { mailServer } from '../support/mail-server.ts'
import { done, mutate, uniqueWord } from '../support/mutate.ts'
import { act, askFor, type Reader, reader, readerIds } from '../support/readers.ts'

const server = mailServer()
afterEach(async () => {
  await runDirectly("MATCH (m:Mail) WHERE m.kind = 'digest' DETACH DELETE m", {})
})

let asking: Reader
let asked: Reader
beforeEach(async () => {
  asking = await reader()
  asked = await reader()
})

/** So late that nobody else is told of anything, and that no other test sends what is due. */
let now = new Date('2094-03-01T06:00:00Z')
const clock = () => now
const at = () => ({ database: inject('neo4j').database })
const openAs = (viewer: Viewer) => openGraph({ driver: testDriver(), viewer, clock, ...at() })
const queueAll = () =>
  sendDigests(openAs(program), {
    openAs,
    partnership: 'Klimatfärdplanen',
    pagesUrl: 'https://mellanrum.partnerskap.se',
  })
const sendAll = async () => {
  const queued = await queueAll()
  const post = mailPost({ smtpUrl: server.url(), from: 'Mellanrum <mellanrum@partnerskap.se>' })
  const mails = await runDirectly(
    "MATCH (m:Mail {kind: 'digest', state: 'waiting'}) WHERE m.dueAt = $now SET m.state = 'sent' RETURN m {.*} AS mail",
    { now: now.toISOString() },
  )
  for (const { mail } of mails) expect((await post.send(mail as ClaimedMail, async () => {})).end).toBe('sent')
  return queued
}
/** As if all that was told just now was told on the day of the clock. */
const toldNow = () =>
  runDirectly('MATCH (a:Account)<-[:NOTICE_FOR]-(n:Notice) WHERE a.id IN $ids SET n.at = $at RETURN count(n)', {
    ids: readerIds,
    at: now.toISOString(),
  })
const textTo = ({ address }: Reader) => server.to(address).map(({ mail }) => mail.text ?? '')

describe('a digest', () => {
  beforeEach(() => {
    now = new Date(now.getTime() + 20 * 86_400_000)
  })

  it('comes by mail in the reader’s language, once, and its links lead to what it tells of', async () => {
    const eva = await reader({ language: 'en', name: 'Eva' })
    const parties = [asked, eva].map(({ organisationId }) => ({ organisationId }))
    const { id } = await askFor([asking, asked])
    const { id: shared } = await act(asking, 'createCollaboration', {
      input: { title: 'Delad lastcykel', parties: [...parties, { organisationId: asking.organisationId }] },
    })
    await toldNow()
    expect([await sendAll(), await sendAll()]).toEqual([2, 0])
    const [swedish = '', ...more] = textTo(asked)
    expect(more).toEqual([])
    expect(swedish).toContain(`${asking.name} vill ha kontakt med er.`)
    expect(swedish).toContain(`https://mellanrum.partnerskap.se/kontakter/${id}`)
    expect(swedish).toContain('”Delad lastcykel”')
    expect(server.to(asked.address)[0]?.mail.subject).toBe('Två nyheter från Klimatfärdplanen')
    const [english = ''] = textTo(eva)
    expect(english).toContain('Hi Eva,')
    expect(english).toContain(`https://mellanrum.partnerskap.se/en/samarbeten/${shared}`)
    expect(server.to(eva.address)[0]?.mail.subject).toBe(
      'Somebody proposes a collaboration with you: “Delad lastcykel”. Will you join?',
    )
  })

  it('is written once by two at once, and holds back what comes later until the next day', async () => {
    await askFor([asking, asked])
    await toldNow()
    expect((await Promise.all([queueAll(), queueAll()])).sort()).toEqual([0, 1])
    await sendAll()
    expect(textTo(asked).length).toBe(1)
    await asViewer(asking.viewer, () =>
      done('createCollaboration', {
        input: { title: uniqueWord(), parties: [asking, asked].map(({ organisationId }) => ({ organisationId })) },
      }),
    )
    await toldNow()
    await sendAll()
    expect(textTo(asked).length).toBe(1)
    now = new Date(now.getTime() + 86_400_000)
    await sendAll()
    const [, second = ''] = textTo(asked)
    expect(second).toContain('föreslår ett samarbete')
    expect(second).not.toContain('vill ha kontakt')
  })

  it('leaves out what was looked at, and kinds that are not wanted by mail', async () => {
    const { id } = await askFor([asking, asked])
    await act(asking, 'createCollaboration', {
      input: { title: uniqueWord(), parties: [asking, asked].map(({ organisationId }) => ({ organisationId })) },
    })
    await asViewer(asked.viewer, () => mutate('seeNotices', { subjectId: id }, '__typename'))
    await asViewer(asked.viewer, () =>
      mutate('changeNoticeSettings', { input: { withoutMail: ['COLLABORATION_PROPOSED'] } }, '__typename'),
    )
    await toldNow()
    await sendAll()
    expect(textTo(asked)).toEqual([])
  })

  it('tells of a dozen things and counts the rest', async () => {
    const notices = Array.from({ length: mostLines + 3 }, () => ({ id: newId('not'), key: newId('not') }))
    const { id } = await askFor([asking, asked])
    await runDirectly(
      "MATCH (a:Account {id: $accountId}) UNWIND $notices AS one CREATE (:Notice {id: one.id, key: one.key, kind: 'contact_reminded', subjectId: $id, at: $at})-[:NOTICE_FOR]->(a)",
      { accountId: asked.viewer.accountId, notices, id, at: now.toISOString() },
    )
    await sendAll()
    expect(textTo(asked)[0]).toContain('Och 3 till')
  })

  it('is stopped with one press by the word in it, and by nobody else’s', async () => {
    await askFor([asking, asked])
    await toldNow()
    await sendAll()
    const [one] = server.to(asked.address)
    const header = one?.mail.headerLines.find(({ key }) => key === 'list-unsubscribe')?.line ?? ''
    const token = /notiser\/av\/([\w-]{43})/.exec(header)?.[1] ?? ''
    expect(await stopMail(openAs(program), `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`)).toBe(false)
    expect((await findSettings(openAs(asked.viewer)))?.mailStopped).toBe(false)
    expect(await stopMail(openAs(program), token)).toBe(true)
    expect((await findSettings(openAs(asked.viewer)))?.mailStopped).toBe(true)
    now = new Date(now.getTime() + 86_400_000)
    await act(asking, 'createCollaboration', {
      input: { title: uniqueWord(), parties: [asking, asked].map(({ organisationId }) => ({ organisationId })) },
    })
    await toldNow()
    await sendAll()
    expect(textTo(asked).length).toBe(1)
  })
})
