import { createContext } from '@mellanrum/graph-api/context'
import { openGraph } from '@mellanrum/graph-api/database/graph'
import { makeYoga } from '@mellanrum/graph-api/http/graphql-endpoint'
import { type LiveHub, startLiveHub, timeToRead } from '@mellanrum/graph-api/live/live-hub'
import { schema } from '@mellanrum/graph-api/schema'
import { program, viewerOf } from '@mellanrum/graph-api/shared/viewer'
import { afterEach, expect, inject, it, vi } from 'vitest'
import { graphql, lazyMatcher, testDriver } from '../support/api.ts'
import { makers } from '../support/makers.ts'

const database = inject('neo4j').database
const hubs: LiveHub[] = []
/** What one process tells its listeners: it reads the record of events, whoever wrote it. */
function hub(lifetime?: number): LiveHub {
  const graph = openGraph({ driver: testDriver(), viewer: program, database })
  const onFailure = (error: unknown) => expect.fail(String(error))
  const made = startLiveHub({ graph, onFailure, ...(lifetime !== undefined && { lifetime }) })
  hubs.push(made)
  return made
}
afterEach(async () => {
  await Promise.all(hubs.splice(0).map((one) => one.stop()))
})

const yoga = makeYoga({
  schema,
  createContext: ({ live }) =>
    createContext({
      ...{ viewer: viewerOf('visitor'), driver: testDriver(), matcher: lazyMatcher, database },
      encoder: undefined as never,
      ...(live && { live }),
    }),
  log: { error: () => undefined },
})

/** Asks to be told of changes, as a browser does. */
async function listen(live: LiveHub, signal: AbortSignal) {
  const answer = await yoga.fetch(
    'http://localhost/graphql',
    {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query: 'subscription { changes { kinds } }' }),
      signal,
    },
    { asked: { cookie: null, agent: null, clientAddress: '', onSetCookie: () => undefined }, live },
  )
  expect(answer.headers.get('content-type')).toContain('text/event-stream')
  const reader = answer.body?.getReader() as ReadableStreamDefaultReader<Uint8Array>
  let text = ''
  return {
    /** Reads on until a kind was told. */
    async until(kind: string) {
      while (!text.includes(`"${kind}"`)) {
        const { value, done } = await reader.read()
        if (done) throw new Error(`Ended before ${kind} was told: ${text}`)
        text += new TextDecoder().decode(value)
      }
      return text
    },
    /** Reads on until the server ends it. */
    async end() {
      while (!(await reader.read()).done);
    },
    leave: () => reader.cancel(),
  }
}

it('what anybody changes is told by every process, by its kind alone', async () => {
  const leaving = new AbortController()
  const listeners = await Promise.all([hub(), hub()].map((live) => listen(live, leaving.signal)))
  // Both have begun at the end of the record once they tell of something.
  let isTold = false
  const told = Promise.all(listeners.map((one) => one.until('Place'))).finally(() => {
    isTold = true
  })
  const made: string[] = []
  await vi.waitUntil(
    async () => {
      made.push((await makers.Place?.()) ?? '')
      return isTold
    },
    { timeout: 60_000, interval: 500 },
  )
  for (const text of await told) expect(made.filter((id) => text.includes(id))).toEqual([])
  await Promise.all(listeners.map((one) => one.leave()))
})

it('that something hidden was written is not told', async () => {
  const graph = openGraph({ driver: testDriver(), viewer: program, database })
  const mine = new Set<string>()
  // Of this test alone: other tests write for everyone meanwhile.
  const read: typeof graph.read = async (statement, parameters) => {
    const isMine = (row: unknown) =>
      !(typeof row === 'object' && row && 'subjectId' in row) || mine.has(String(row.subjectId))
    return (await graph.read(statement, parameters)).filter(isMine)
  }
  const live = startLiveHub({ graph: { ...graph, read }, onFailure: (error) => expect.fail(String(error)) })
  hubs.push(live)
  const told = { visitor: new Set<string>(), partner: new Set<string>() }
  const leave = (['visitor', 'partner'] as const).map((role) =>
    live.listen(viewerOf(role), (kinds) => {
      for (const kind of kinds) told[role].add(kind)
    }),
  )
  try {
    await vi.waitUntil(
      async () => {
        mine.add((await makers.View?.({ visibility: 'NETWORK' })) ?? '')
        // It has no visibility of its own and goes with its gathering.
        const gatheringId = await makers.Gathering?.({ visibility: 'NETWORK' })
        mine.add((await makers.SelfAssessment?.({ gatheringId })) ?? '')
        mine.add((await makers.Challenge?.()) ?? '')
        return told.partner.has('View') && told.partner.has('SelfAssessment') && told.visitor.has('Challenge')
      },
      { timeout: 60_000, interval: 500 },
    )
    expect([...told.visitor].filter((kind) => ['View', 'SelfAssessment'].includes(kind))).toEqual([])
  } finally {
    for (const end of leave) end?.()
  }
})

it('tells whoever begins to listen what was changed since their page was read, once the record is followed', async () => {
  const [live, other] = [hub(), hub()]
  const [audience, nobody] = [await makers.Audience?.(), vi.fn()]
  expect(audience).toBeDefined()
  // Another test may change something meanwhile, too: what is asked is that this is told, with nothing changed after.
  const leave = await new Promise<(() => void) | undefined>((resolve) => {
    const end = live.listen(program, (kinds) => kinds.includes('Audience') && resolve(end), 60_000)
  })
  leave?.()
  const silent = other.listen(program, nobody, 60_000)
  silent?.()
  await other.stop()
  expect(nobody).not.toHaveBeenCalled()
})

it('is ended by the server now and then, and opened again with the rights of that moment', async () => {
  const live = hub(50)
  expect(hub().lifetime).toBeLessThanOrEqual(300_000)
  const one = await listen(live, new AbortController().signal)
  await one.end()
  await vi.waitUntil(() => live.listeners() === 0, { timeout: 30_000 })
})

it('is refused with a time that is none, or too long ago', async () => {
  const { errors } = await graphql('subscription { changes(missed: 600001) { kinds } }')
  expect(errors?.[0]?.extensions?.code).toBe('INPUT')
})

it('gives those who listen the more time to read again the more they are', () => {
  expect([1, 60, 300, 2_000].map(timeToRead)).toEqual([1_300, 1_300, 6_000, 15_000])
})

it('is told while changes follow each other closely', async () => {
  const live = hub()
  let told = 0
  const leave = live.listen(program, (kinds) => {
    if (kinds.includes('Audience')) told += 1
  })
  const hurrying = setInterval(() => live.nudge(), 20)
  try {
    await vi.waitUntil(
      async () => {
        await makers.Audience?.()
        // The first round is begun by listening, the next by what is changed.
        return told >= 3
      },
      { timeout: 20_000, interval: 200 },
    )
  } finally {
    clearInterval(hurrying)
    leave?.()
  }
})

it('whoever leaves is told nothing more, and nobody reads the record for them', async () => {
  const live = hub()
  const leaving = new AbortController()
  const [staying, other] = [await listen(live, leaving.signal), await listen(live, new AbortController().signal)]
  const ends = [staying, other].map((one) => one.until('Nothing of this kind').catch(() => 'ended'))
  await vi.waitUntil(() => live.listeners() === 2)
  await other.leave()
  await vi.waitUntil(() => live.listeners() === 1)
  leaving.abort()
  await staying.leave().catch(() => undefined)
  await vi.waitUntil(() => live.listeners() === 0)
  expect(await Promise.all(ends)).toEqual(['ended', 'ended'])
})

it('is refused where answers are sent as a whole', async () => {
  const { errors } = await graphql('subscription { changes { kinds } }')
  expect(errors?.[0]?.message).toContain('/live')
})
