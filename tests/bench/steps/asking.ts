import { request } from 'node:http'
import { schema } from '@mellanrum/graph-api/schema'
import type { Actor } from './world.ts'

/** What a mutation answered in the end. */
export interface Outcome {
  readonly typename: string
  readonly id?: string
  /** Of an InputError: `path code` of its first problem. */
  readonly problem?: string
  /** Whether an earlier try may have gone through, of which no answer came. */
  readonly isUnsure: boolean
}

/** What went wrong on the way, counted. */
export interface Troubles {
  unanswered: number
  refusedConnections: number
  busy: number
  /** References of failures that nobody foresaw: what they were stands in the log of the API. */
  unexpected: string[]
}

/** Until then an answer must have come, in milliseconds: longer than any restart takes, on a machine with much else to do. */
const timeout = 900_000
const pause = 250
/** What the API says where it is worth asking again, as the pages ask whoever waits to do. */
const passing = ['BUSY', 'DATABASE_AWAY', 'TOO_SLOW', 'UNEXPECTED']

/** A question that the API does not take, however often it is put. */
class Refused extends Error {}

interface Said {
  readonly message: string
  readonly extensions?: { readonly code?: string; readonly reference?: string }
}

/** Asks like a browser on a bad line: what is not answered is sent again, word for word, until it is. */
export function openAsking(url: string) {
  const { hostname, port } = new URL(url)
  const troubles: Troubles = { unanswered: 0, refusedConnections: 0, busy: 0, unexpected: [] }

  /** One try. @param cutAfter in milliseconds: the line is cut then, whatever has come */
  const post = (actor: Actor, body: string, cutAfter?: number): Promise<string> =>
    new Promise((resolve, reject) => {
      const headers = {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        cookie: actor.cookie,
      }
      const options = { hostname, port, path: '/graphql', method: 'POST', agent: false as const, headers }
      const sent = request(options, (answer) => {
        const parts: Buffer[] = []
        answer.on('data', (part: Buffer) => parts.push(part))
        answer.on('error', reject)
        answer.on('aborted', () => reject(new Error('cut')))
        answer.on('end', () => {
          const text = Buffer.concat(parts).toString('utf8')
          if ((answer.statusCode ?? 0) < 500) return resolve(text)
          reject(Object.assign(new Error(`${answer.statusCode} ${text.slice(0, 200)}`), { code: 'BUSY' }))
        })
      })
      sent.on('error', reject)
      if (cutAfter !== undefined) setTimeout(() => sent.destroy(new Error('cut')), cutAfter)
      sent.end(body)
    })

  /** Asks until an answer comes. @throws where it never does, or the question is wrong */
  async function ask<Data>(
    actor: Actor,
    query: string,
    variables: Record<string, unknown>,
    cutAfter?: number,
  ): Promise<{ data: Data; isUnsure: boolean }> {
    const body = JSON.stringify({ query, variables })
    const until = Date.now() + timeout
    let isUnsure = false
    let last: unknown
    for (let tries = 0; Date.now() < until; tries++) {
      try {
        const text = await post(actor, body, tries === 0 ? cutAfter : undefined)
        const { data, errors } = JSON.parse(text) as { data?: Data; errors?: readonly Said[] }
        if (!errors && data) return { data, isUnsure }
        const { code = '', reference = '' } = errors?.[0]?.extensions ?? {}
        if (!passing.includes(code)) throw new Refused(`${query}: ${text}`)
        isUnsure = true
        if (code === 'UNEXPECTED') troubles.unexpected.push(reference)
        else troubles.busy++
        last = text
      } catch (error) {
        if (error instanceof Refused) throw error
        const { code } = error as { code?: string }
        if (code === 'ECONNREFUSED') troubles.refusedConnections++
        else {
          isUnsure = true
          if (code === 'BUSY') troubles.busy++
          else troubles.unanswered++
        }
        last = error
      }
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
    throw new Error(`No answer came: ${String(last)}`)
  }

  /** Runs one mutation. */
  async function act(actor: Actor, name: string, values: Record<string, unknown>, cutAfter?: number): Promise<Outcome> {
    const field = schema.getMutationType()?.getFields()[name]
    if (!field) throw new Error(`There is no mutation ${name}`)
    const given = field.args.filter((arg) => arg.name in values)
    const declared = given.map((arg) => `$${arg.name}: ${arg.type}`).join(', ')
    const passed = given.map((arg) => `${arg.name}: $${arg.name}`).join(', ')
    const success = `Mutation${name[0]?.toUpperCase()}${name.slice(1)}Success`
    const selected = name === 'invite' ? '' : `... on ${success} { data { id } }`
    const query = `mutation (${declared}) { outcome: ${name}(${passed}) { __typename
      ... on InputError { fields { path code } } ${selected} } }`
    interface Answered {
      readonly __typename: string
      readonly data?: { readonly id: string }
      readonly fields?: readonly { readonly path: string; readonly code: string }[]
    }
    const { data, isUnsure } = await ask<{ outcome: Answered }>(actor, query, values, cutAfter)
    const [problem] = data.outcome.fields ?? []
    return {
      ...{ typename: data.outcome.__typename, isUnsure },
      ...(data.outcome.data && { id: data.outcome.data.id }),
      ...(problem && { problem: `${problem.path} ${problem.code}` }),
    }
  }
  const read = async <Data>(actor: Actor, query: string, variables: Record<string, unknown>): Promise<Data> =>
    (await ask<Data>(actor, query, variables)).data
  return { act, read, troubles }
}
export type Asking = ReturnType<typeof openAsking>
