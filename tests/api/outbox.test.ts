import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { openGraph } from '@mellanrum/graph-api/database/graph'
import { deliverMail } from '@mellanrum/graph-api/outbox/deliver-mail'
import { mailPost } from '@mellanrum/graph-api/outbox/post'
import { queueMail } from '@mellanrum/graph-api/outbox/queue-mail'
import { claimedFor } from '@mellanrum/graph-api/outbox/rules'
import { program } from '@mellanrum/graph-api/shared/viewer'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { testDriver } from '../support/api.ts'
import { runDirectly } from '../support/hidden-world.ts'
import { answer, mailServer } from '../support/mail-server.ts'
import { uniqueWord } from '../support/mutate.ts'

const server = mailServer()
const from = 'Mellanrum <mellanrum@partnerskap.se>'

/** So long ago that no other test's mail is due. */
let now = new Date('1995-05-01T08:00:00Z')
const clock = () => now
const later = (milliseconds: number) => {
  now = new Date(now.getTime() + milliseconds)
}
const day = 86_400_000
const graph = () => openGraph({ driver: testDriver(), viewer: program, database: inject('neo4j').database, clock })
const deliver = (holder: string, onFailure: (trouble: string) => void = () => {}) =>
  deliverMail(graph(), { post: mailPost({ smtpUrl: server.url(), from }), holder, onFailure, clock })

/** Puts a mail in line to an address that no other has. */
async function queue(more: { key?: string; unsubscribe?: string } = {}): Promise<string> {
  const address = `${uniqueWord().toLowerCase()}@partnerskap.se`
  const mail = { key: address, kind: 'test', subject: 'Två saker väntar', text: 'Hej på dig', ...more, address }
  await graph().write((transaction) => queueMail(transaction, mail))
  return address
}
const stateOf = async (address: string) =>
  (
    await runDirectly('MATCH (m:Mail {key: $key}) RETURN m.state AS state, m.address AS address, m.text AS text', {
      key: address,
    })
  )[0]

/** Makes a mail taken until a moment, as a process that has died left it. */
const hold = (address: string, until: string) =>
  runDirectly('MATCH (m:Mail {key: $key}) SET m.claimedBy = "gone", m.claimedUntil = $until', { key: address, until })
const inMilliseconds = (time: number) => new Date(Date.now() + time).toISOString()

const children: ChildProcess[] = []
/** A process that sends what is due. */
function startProcess(): ChildProcess {
  const given = JSON.stringify({ address: inject('neo4j'), smtpUrl: server.url(), now: now.toISOString() })
  const file = join(import.meta.dirname, '..', 'support', 'outbox-process.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', file, given], { stdio: ['ignore', 'ignore', 'inherit'] })
  children.push(child)
  return child
}
/** Resolves once a promise that somebody else resolves is. */
function gate() {
  let open: () => void = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { opened, open }
}

beforeEach(() => later(30 * day))
afterEach(async () => {
  server.behaviour.onRecipient = undefined
  server.behaviour.onReceived = undefined
  for (const child of children.splice(0)) child.kill('SIGKILL')
  await runDirectly("MATCH (m:Mail {kind: 'test'}) DETACH DELETE m", {})
})

describe('a mail in the outbox', () => {
  it('comes to its reader once, with a way to stop more of them, and nobody’s words are kept', async () => {
    const address = await queue({ unsubscribe: 'https://mellanrum.partnerskap.se/notiser/av/abc' })
    expect(await deliver('a')).toBe(1)
    expect(await deliver('a')).toBe(0)
    const [one, ...more] = server.to(address)
    expect(more).toEqual([])
    expect(one?.mail.subject).toBe('Två saker väntar')
    expect(one?.mail.text?.trim()).toBe('Hej på dig')
    const headers = one?.mail.headerLines.map(({ line }) => line) ?? []
    expect(headers).toContain('List-Unsubscribe: <https://mellanrum.partnerskap.se/notiser/av/abc>')
    expect(headers).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
    expect(headers).toContain('Auto-Submitted: auto-generated')
    expect(await stateOf(address)).toEqual({ state: 'sent', address: null, text: null })
  })

  it('with a key that was used is not put in line again', async () => {
    const key = uniqueWord()
    const address = await queue({ key })
    const again = await queue({ key })
    await deliver('a')
    expect([server.to(address).length, server.to(again).length]).toEqual([1, 0])
  })

  it('is never sent to an invented person', async () => {
    const key = uniqueWord()
    await graph().write((transaction) =>
      queueMail(transaction, { key, kind: 'test', address: 'p@example.org', subject: 's', text: 't' }),
    )
    await deliver('a')
    expect([server.to('p@example.org'), await stateOf(key)]).toMatchObject([[], { state: 'sent' }])
  })

  it('that cannot be sent now is tried again, later each time, and sent once', async () => {
    const address = await queue()
    const troubles: string[] = []
    let refusals = 3
    server.behaviour.onRecipient = async () => {
      if (refusals-- > 0) throw answer(451)
    }
    for (const wait of [0, 90_000, 5 * 60_000]) {
      later(wait)
      expect(await deliver('a', (trouble) => troubles.push(trouble))).toBe(0)
      expect(await deliver('a', (trouble) => troubles.push(trouble)), 'not at once').toBe(0)
    }
    expect(troubles).toEqual(['EENVELOPE', 'EENVELOPE', 'EENVELOPE'])
    later(20 * 60_000)
    expect(await deliver('a')).toBe(1)
    expect(server.to(address).length).toBe(1)
  })

  it('that is refused for good is given up, and what has been handed over is never sent again', async () => {
    const refused = await queue()
    server.behaviour.onRecipient = async () => {
      throw answer(550)
    }
    await deliver('a')
    server.behaviour.onRecipient = undefined
    // The server has all of it and dies before it says so.
    const unsure = await queue()
    server.behaviour.onReceived = async () => server.cut()
    later(day)
    await deliver('a')
    server.behaviour.onReceived = undefined
    later(3 * day)
    await deliver('a')
    expect((await stateOf(refused))?.state).toBe('failed')
    expect(server.to(refused)).toEqual([])
    expect(server.to(unsure).length).toBe(1)
    expect((await stateOf(unsure))?.state).toBe('under_way')
  })
})

describe('a wrong clock', () => {
  it('of whoever took a mail holds it from nobody: the database’s decides', async () => {
    const address = await queue()
    await hold(address, inMilliseconds(claimedFor - 60_000))
    later(30 * day)
    expect(await deliver('b'), 'held by the database’s clock').toBe(0)
    await hold(address, inMilliseconds(30 * day))
    expect(await deliver('b')).toBe(1)
  })

  it('of whoever puts a mail in line, or tries it in vain, does not let it wait for longer than anything waits', async () => {
    const [ahead, waiting] = [await queue(), await queue()]
    const set = (key: string, due: string) => runDirectly('MATCH (m:Mail {key: $key}) SET m.dueAt = $due', { key, due })
    await set(ahead, inMilliseconds(30 * day))
    await set(waiting, inMilliseconds(12 * 3_600_000))
    expect(await deliver('b')).toBe(1)
    expect([server.to(ahead).length, server.to(waiting).length]).toEqual([1, 0])
  })
})

describe('two processes', () => {
  it('send each mail once', async () => {
    const addresses: string[] = []
    for (let at = 0; at < 30; at += 1) addresses.push(await queue())
    const ends = [startProcess(), startProcess()].map((child) => once(child, 'exit'))
    expect((await Promise.all(ends)).map(([code]) => code)).toEqual([0, 0])
    expect(addresses.map((address) => server.to(address).length)).toEqual(addresses.map(() => 1))
  })

  it('lose nothing where one is killed before it has handed a mail over', async () => {
    const address = await queue()
    const [asked, answered] = [gate(), gate()]
    server.behaviour.onRecipient = async () => {
      asked.open()
      await answered.opened
    }
    const child = startProcess()
    await asked.opened
    child.kill('SIGKILL')
    await once(child, 'exit')
    server.behaviour.onRecipient = undefined
    answered.open()
    expect(await deliver('b'), 'still held').toBe(0)
    await hold(address, '2020-01-01T00:00:00Z')
    expect(await deliver('b')).toBe(1)
    expect(server.to(address).length).toBe(1)
  })

  it('double nothing where one is killed after it has', async () => {
    const address = await queue()
    const [came, answered] = [gate(), gate()]
    server.behaviour.onReceived = async () => {
      came.open()
      await answered.opened
    }
    const child = startProcess()
    await came.opened
    child.kill('SIGKILL')
    await once(child, 'exit')
    server.behaviour.onReceived = undefined
    answered.open()
    await hold(address, '2020-01-01T00:00:00Z')
    expect(await deliver('b')).toBe(0)
    expect(server.to(address).length).toBe(1)
    expect((await stateOf(address))?.state).toBe('under_way')
  })
})
