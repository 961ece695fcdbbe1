import type { AddressInfo } from 'node:net'
import { smtpMailer } from '@mellanrum/graph-api/accounts/sign-in-mailer'
import { isInvented } from '@mellanrum/graph-api/outbox/mail-transport'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const received: { to: string[]; text: string }[] = []
const smtp = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData(stream, session, done) {
    const parts: Buffer[] = []
    stream.on('data', (part: Buffer) => parts.push(part))
    stream.on('end', () => {
      received.push({
        to: session.envelope.rcptTo.map(({ address }) => address),
        text: Buffer.concat(parts).toString(),
      })
      done()
    })
  },
})
let smtpUrl = ''

beforeAll(async () => {
  await new Promise<void>((ready) => smtp.listen(0, '127.0.0.1', ready))
  smtpUrl = `smtp://127.0.0.1:${(smtp.server.address() as AddressInfo).port}`
})
afterAll(() => new Promise<void>((closed) => smtp.close(() => closed())))

const mail = { language: 'sv', link: 'http://localhost:4000/logga-in#abc', code: '012345' } as const
const from = 'Mellanrum <mellanrum@partnerskap.se>'

describe('a mail with a link to sign in', () => {
  it('comes to its person, with the link and the code, in their language', async () => {
    const failed: string[] = []
    const mailer = smtpMailer({ smtpUrl, from }, (code) => failed.push(code))
    await mailer.send({ ...mail, address: 'anna@partnerskap.se' })
    await mailer.send({ ...mail, language: 'en', address: 'bo@partnerskap.se' })
    expect(failed).toEqual([])
    expect(received.map(({ to }) => to)).toEqual([['anna@partnerskap.se'], ['bo@partnerskap.se']])
    for (const { text } of received) {
      for (const part of ['logga-in#abc', '012345', 'From: Mellanrum <mellanrum@partnerskap.se>'])
        expect(text).toContain(part)
    }
    expect(received[0]?.text).toMatch(/Subject: =\?UTF-8\?|Subject: Logga in p/)
    expect(received[1]?.text).toContain('Subject: Sign in to Mellanrum')
  })

  it('is never sent to an invented person', async () => {
    const before = received.length
    await smtpMailer({ smtpUrl, from }, () => {}).send({ ...mail, address: 'partner@example.org' })
    expect(received.length).toBe(before)
    expect(
      ['a@example.com', 'a@mail.example.org', 'a@b.test', 'a@x.invalid', 'a@localhost'].filter(
        (one) => !isInvented(one),
      ),
    ).toEqual([])
    expect(['a@partnerskap.se', 'a@myexample.org', 'a@test.se'].filter(isInvented)).toEqual([])
  })

  it('that cannot be sent is told without whom it was for', async () => {
    const failed: string[] = []
    await smtpMailer({ smtpUrl: 'smtp://127.0.0.1:1', from }, (code) => failed.push(code)).send({
      ...mail,
      address: 'anna@partnerskap.se',
    })
    expect(failed).toEqual([expect.stringMatching(/^E[A-Z]+$/)])
  })
})
