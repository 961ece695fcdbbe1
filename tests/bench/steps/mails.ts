import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { LocalNeo4j } from '@mellanrum/cypher/server/start'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import type { Random } from '../graph/random.ts'

/** How long the mail server thinks about some mails, in milliseconds: long enough to be killed meanwhile. */
const slow = 1_500

/** A real mail server that keeps what comes. */
export async function openMailServer(random: Random) {
  const received: { readonly to: string; readonly mail: ParsedMail }[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    closeTimeout: 100,
    onData(stream, session, done) {
      const to = session.envelope.rcptTo[0]?.address ?? ''
      void simpleParser(stream).then((mail) => {
        received.push({ to, mail })
        setTimeout(() => done(), random.fraction() < 0.3 ? slow : 0)
      }, done)
    },
  })
  // A client that is killed while it speaks is no fault of the server.
  server.on('error', () => {})
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return {
    received,
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    close: () => new Promise<void>((closed) => server.close(() => closed())),
  }
}

/**
 * Puts the digests of a day in line, in two processes at once, of which one may be killed at a moment of its own.
 * @param day as the processes' clock tells it
 * @param killAfter in milliseconds
 */
export async function writeDigests(neo4j: LocalNeo4j, day: string, killAfter: number | undefined): Promise<void> {
  const { uri, user, password } = neo4j
  const given = JSON.stringify({ address: { uri, user, password, database: 'neo4j' }, now: `${day}T06:00:00.000Z` })
  const file = join(import.meta.dirname, 'digest-process.ts')
  const start = (): ChildProcess =>
    spawn(process.execPath, [...process.execArgv, file, given], { stdio: ['ignore', 'ignore', 'inherit'] })
  const children = [start(), start()]
  const [first] = children
  const timer = killAfter === undefined ? undefined : setTimeout(() => first?.kill('SIGKILL'), killAfter)
  await Promise.all(children.map((child) => once(child, 'exit')))
  clearTimeout(timer)
}
