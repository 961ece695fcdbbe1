import { connect, createServer, type Server, type Socket } from 'node:net'
import { freePort } from '@mellanrum/cypher/server/ports'
import { createContext } from '@mellanrum/graph-api/context'
import { type GraphDriver, openDriver } from '@mellanrum/graph-api/database/driver'
import { schema } from '@mellanrum/graph-api/schema'
import { type RunningServer, startServer } from '@mellanrum/graph-api/server'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Answer } from '../support/api.ts'
import { coordinator, lazyMatcher } from '../support/api.ts'
import { uniqueWord } from '../support/mutate.ts'
import { noEncoder } from '../support/no-encoder.ts'

/** Stands between the API and the run's database, which other tests use: cut, or silent, it looks as if it were away. */
class Way {
  readonly #sockets = new Set<Socket>()
  #server: Server | undefined
  #silent = false
  constructor(
    readonly port: number,
    readonly database: number,
  ) {}

  async open(): Promise<void> {
    this.#silent = false
    this.#server = createServer((from) => {
      this.#keep(from)
      if (this.#silent) return
      const to = connect(this.database, '127.0.0.1')
      this.#keep(to)
      from.pipe(to)
      to.pipe(from)
    })
    await new Promise<void>((resolve) => this.#server?.listen(this.port, '127.0.0.1', resolve))
  }

  async cut(): Promise<void> {
    const closed = new Promise((resolve) => this.#server?.close(resolve))
    this.cull()
    for (const socket of this.#sockets) socket.destroy()
    await closed
  }

  /** Keeps what is open open, and carries nothing. */
  cull(): void {
    this.#silent = true
    for (const socket of this.#sockets) socket.unpipe()
  }

  #keep(socket: Socket): void {
    this.#sockets.add(socket)
    socket.on('error', () => socket.destroy())
    socket.on('close', () => this.#sockets.delete(socket))
  }
}

let way: Way
let driver: GraphDriver
let server: RunningServer
const logged: string[] = []

beforeAll(async () => {
  const { uri, user, password, database } = inject('neo4j')
  way = new Way(await freePort(), Number(new URL(uri).port))
  await way.open()
  driver = openDriver({ uri: `bolt://127.0.0.1:${way.port}`, user, password, database })
  server = await startServer({
    schema,
    createContext: () =>
      createContext({ driver, database, viewer: coordinator, matcher: lazyMatcher, encoder: noEncoder }),
    ready: async () => {
      await driver.executeQuery('RETURN 1 AS one', {}, { database })
    },
    port: await freePort(),
    host: '127.0.0.1',
    log: { level: 'info', stream: { write: (line) => logged.push(line) } },
  })
})
afterAll(async () => {
  await way.cut()
  await server.close()
  await driver.close()
})

async function send(query: string, variables: Record<string, unknown> = {}): Promise<Answer<unknown>> {
  const answer = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  return (await answer.json()) as Answer<unknown>
}
const ready = async () => (await fetch(`${server.url}/health/ready`)).status
const seconds = async (work: () => Promise<unknown>) => {
  const from = performance.now()
  await work()
  return (performance.now() - from) / 1000
}

describe('without its database', () => {
  it('the API says so within some seconds, logs no word of what was asked, and goes on by itself', async () => {
    const query = 'query ($word: String!) { search(query: $word) { totalCount } }'
    const change = 'mutation ($name: String!) { createPlace(input: { name: $name }) { __typename } }'
    const word = uniqueWord()
    expect((await send(query, { word })).errors).toBeUndefined()
    expect(await ready()).toBe(200)

    await way.cut()
    expect(await ready()).toBe(503)
    expect((await fetch(`${server.url}/health/live`)).status).toBe(200)
    const took = await seconds(async () => {
      const answers = await Promise.all([send(query, { word }), send(change, { name: word })])
      for (const { errors } of answers) {
        expect(errors?.[0]?.extensions?.code).toBe('DATABASE_AWAY')
        const reference = String(errors?.[0]?.extensions?.reference)
        expect(errors?.[0]?.message).toContain(reference)
        expect(logged.filter((line) => line.includes(reference))).toHaveLength(1)
      }
    })
    expect(took).toBeLessThan(10)
    expect(logged.join('')).not.toContain(word)
    expect(logged.join('')).not.toMatch(/totalCount|createPlace\(|MATCH|CALL/)

    await way.open()
    expect((await send(query, { word })).errors).toBeUndefined()
    expect(await ready()).toBe(200)
  })

  it('that is there but says nothing, the same', async () => {
    expect((await send('{ counts { needs } }')).errors).toBeUndefined()
    way.cull()
    expect(await ready()).toBe(503)
    const took = await seconds(async () => {
      const { errors } = await send('{ counts { needs } }')
      expect(errors?.[0]?.extensions?.code).toMatch(/DATABASE_AWAY|TOO_SLOW/)
    })
    expect(took).toBeLessThan(20)
    await way.cut()
    await way.open()
    expect((await send('{ counts { needs } }')).errors).toBeUndefined()
  })
})
