import type { AddressInfo, Socket } from 'node:net'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll } from 'vitest'

export interface ReceivedMail {
  readonly to: string
  readonly mail: ParsedMail
}

/** What a mail server does besides receiving; each is asked once a mail. */
interface Behaviour {
  /** Asked before the recipient is taken: may wait, or throw what the server answers. */
  onRecipient?: (address: string) => Promise<void>
  /** Asked when all of a mail has come, before the server says so. */
  onReceived?: (address: string) => Promise<void>
}

/** An answer of the server that is no yes: `550`. */
export const answer = (responseCode: number) => Object.assign(new Error('no'), { responseCode })

/** A real mail server on this machine, for the tests of one file. */
export function mailServer() {
  const received: ReceivedMail[] = []
  const behaviour: Behaviour = {}
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    closeTimeout: 100,
    onRcptTo({ address }, _session, done) {
      void (behaviour.onRecipient?.(address) ?? Promise.resolve()).then(() => done(), done)
    },
    onData(stream, session, done) {
      const to = session.envelope.rcptTo[0]?.address ?? ''
      const receive = async () => {
        received.push({ to, mail: await simpleParser(stream) })
        await behaviour.onReceived?.(to)
      }
      void receive().then(() => done(), done)
    },
  })
  server.on('error', () => {})
  let url = ''
  beforeAll(async () => {
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
    url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`
  })
  afterAll(() => new Promise<void>((closed) => server.close(() => closed())))
  /** Ends all connections as a server does that dies. */
  const cut = () => {
    for (const { _socket } of server.connections as unknown as Set<{ _socket: Socket }>) _socket.destroy()
  }
  return {
    cut,
    received,
    behaviour,
    url: () => url,
    to: (address: string) => received.filter(({ to }) => to === address),
  }
}
