import type { AccessSettings, SignInMail, SignInMailer } from '@mellanrum/graph-api/accounts/access'
import { RateLimiter } from '@mellanrum/graph-api/accounts/rate-limiter'
import { createContext } from '@mellanrum/graph-api/context'
import { makeYoga } from '@mellanrum/graph-api/http/graphql-endpoint'
import { schema } from '@mellanrum/graph-api/schema'
import { inject } from 'vitest'
import { type Answer, lazyMatcher, testDriver } from './api.ts'
import { noEncoder } from './no-encoder.ts'

/** As on one's own machine. */
export const loopback: AccessSettings = {
  host: 'localhost',
  pagesUrl: 'http://localhost:4000',
  publicUrl: undefined,
  trustProxy: false,
  isOpen: false,
}

/** A server to sign in on, with the mails that it has sent. */
export interface SignInServer {
  readonly mails: SignInMail[]
  /** What signing in refused, as the log is told: `token not_valid`. */
  readonly refused: string[]
  /** Addresses that nobody has, asked for so many times. */
  unknown(): number
  /** Somebody's browser, which keeps its cookies. */
  openBrowser(options?: { clientAddress?: string; agent?: string }): TestBrowser
}

export interface TestBrowser {
  /** Cookies by name, as the browser would send them. */
  readonly cookies: Map<string, string>
  /** All `Set-Cookie` of the last answer. */
  readonly lastSet: string[]
  ask<Data = Record<string, unknown>>(query: string, variables?: Record<string, unknown>): Promise<Answer<Data>>
}

/** Opens a server with accounts over the run's database, without a network. */
export function openSignInServer(settings: AccessSettings = loopback): SignInServer {
  const mails: SignInMail[] = []
  let unknown = 0
  const mailer: SignInMailer = {
    way: 'mail',
    send: async (mail) => void mails.push(mail),
    unknownAddress: () => {
      unknown += 1
    },
  }
  const refused: string[] = []
  const onRefused = (told: object) => void refused.push(Object.values(told).join(' '))
  const accounts = { settings, mailer, rateLimiter: new RateLimiter(), onRefused }
  const { database } = inject('neo4j')
  const yoga = makeYoga({
    schema,
    createContext: ({ asked }) =>
      createContext({ driver: testDriver(), matcher: lazyMatcher, encoder: noEncoder, database, accounts }, asked),
    log: { error: (details) => console.error(details) },
  })
  const openBrowser: SignInServer['openBrowser'] = ({
    clientAddress = '127.0.0.1',
    agent = 'Firefox/140 Linux',
  } = {}) => {
    const cookies = new Map<string, string>()
    const lastSet: string[] = []
    const onSetCookie = (header: string) => {
      lastSet.push(header)
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(header) ?? []
      if (value === '' || /Max-Age=0/.test(header)) cookies.delete(name)
      else cookies.set(name, value)
    }
    return {
      cookies,
      lastSet,
      async ask(query, variables = {}) {
        lastSet.length = 0
        const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
        const answer = await yoga.fetch(
          'http://localhost/graphql',
          {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ query, variables }),
          },
          { asked: { cookie, agent, clientAddress, onSetCookie } },
        )
        return answer.json()
      },
    }
  }
  return { mails, refused, unknown: () => unknown, openBrowser }
}

type Problem = { outcome: { __typename: string; fields?: { path: string; code: string }[] } }

/** Runs a mutation that signs in, and says how it ended: `done`, or `path code` of the problem. */
export async function trySignIn(browser: TestBrowser, call: string): Promise<string> {
  const { data, errors } = await browser.ask<Problem>(
    `mutation { outcome: ${call} { __typename ... on InputError { fields { path code } } } }`,
  )
  if (errors) throw new Error(JSON.stringify(errors))
  const [problem] = data.outcome.fields ?? []
  return problem
    ? `${problem.path} ${problem.code}`
    : data.outcome.__typename.endsWith('Success')
      ? 'done'
      : data.outcome.__typename
}

/** The token of a mail's link. */
export const tokenOf = (mail: SignInMail | undefined) => mail?.link.split('#')[1] ?? ''

/** Who a browser is signed in as: `administrator name@…`, or the role alone. */
export async function viewerIn(browser: TestBrowser): Promise<string> {
  const { data } = await browser.ask<{ viewer: { role: string; account: { address: string } | null } }>(
    '{ viewer { role account { address } } }',
  )
  return [data.viewer.role, data.viewer.account?.address].filter(Boolean).join(' ').toLowerCase()
}
