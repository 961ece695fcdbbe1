import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type LocalNeo4j, startLocalNeo4j } from '@mellanrum/cypher/server/start'
import { applySchema } from '@mellanrum/graph-api/database/apply-schema'
import { type GraphDriver, openDriver } from '@mellanrum/graph-api/database/driver'
import { openGraph } from '@mellanrum/graph-api/database/graph'
import { everyone } from '@mellanrum/graph-api/shared/viewer'
import { Lease, leaseTime, renewLease } from '@mellanrum/graph-api/suggestions/lease'
import { pollInterval } from '@mellanrum/graph-api/suggestions/messages'
import { modelVersion } from '@mellanrum/graph-api/suggestions/suggestion'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'

/** Killing matchers would disturb the tests that wait for the run's own, so they have a Neo4j to themselves. */
const root = join(import.meta.dirname, '..', '..')
const kept = join(root, '.mellanrum')
const shortLease = 1_500
const groups = 10
const groupSize = 10
let home: string
let neo4j: LocalNeo4j
let driver: GraphDriver
const address = () => ({ uri: neo4j.uri, user: neo4j.user, password: neo4j.password, database: 'neo4j' })

async function run<Row = Record<string, unknown>>(text: string, parameters: object = {}): Promise<Row[]> {
  const { records } = await driver.executeQuery(text, parameters, { database: 'neo4j' })
  return records.map((record) => record.toObject() as Row)
}

/** Groups of organisations that seek and offer the same odd things, so that each goes with all others of its group. */
async function fill(): Promise<void> {
  const odd = (group: number) => `${'qwrtpsdfgh'[group % 10]}ano${'klmnv'[group % 5]}ulin${'bcdfgh'[group % 6]}`
  const items = Array.from({ length: groups * groupSize }, (_, at) => {
    const group = Math.floor(at / groupSize)
    const number = String(at).padStart(26, '0')
    return {
      id: `org_${number}`,
      need: `nee_${number}`,
      offer: `off_${number}`,
      text: `${odd(group)} och ${odd(group)}skiva`,
    }
  })
  await run(
    `UNWIND $items AS item
     CREATE (o:Thing:Organisation {id: item.id, name: item.id, kind: 'company', visibility: 'everyone', createdAt: $now})
     CREATE (o)-[:SEEKS]->(:Thing:Need {id: item.need, text: item.text, language: 'sv', kind: 'material',
       visibility: 'everyone', createdAt: $now})
     CREATE (o)-[:MAKES_OFFER]->(:Thing:Offer {id: item.offer, text: item.text, language: 'sv', kind: 'material',
       visibility: 'everyone', createdAt: $now})`,
    { items, now: '2026-01-01T00:00:00.000Z' },
  )
}

const children: ChildProcess[] = []

/** A matcher in a process of its own; `following` resolves when it has read the graph and done what it has to. */
function startMatcherProcess(holder: string) {
  const program = join(root, 'tests/support/matcher-process.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', program, holder, String(shortLease)], {
    cwd: join(root, 'tests'),
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  child.stdin.write(JSON.stringify(address()))
  children.push(child)
  return { child, following: once(child.stdout, 'data') }
}

/** Ends a process as a crash does, by its id, and waits until it is gone. */
async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return
  const gone = once(child, 'exit')
  process.kill(child.pid, 'SIGKILL')
  await gone
}

const holderNow = async () =>
  (await run<{ holder: string | null }>('MATCH (l:MatcherLease) RETURN l.holder AS holder'))[0]?.holder
const countOf = async (text: string) => (await run<{ n: number }>(`${text} RETURN count(*) AS n`))[0]?.n ?? 0
const countSuggestions = () => countOf('MATCH (s:Suggestion)')
const countWritten = () => countOf(`MATCH (s:Suggestion {modelVersion: '${modelVersion}'})`)
const verdicts = () => run('MATCH (v:Verdict) RETURN properties(v) AS verdict ORDER BY v.id')

/** Suggestions that lack a member or any evidence, or quote an offer that is not there. */
const brokenSuggestions = () =>
  run(`MATCH (s:Suggestion)
    WITH s, COUNT { (s)-[:CONCERNS]->(:Organisation) } AS members, COUNT { (s)-[:GAIN|REASON]->() } AS evidence,
      size(split(s.pairKey, '|')) AS meant
    WHERE members <> meant OR evidence = 0
      OR EXISTS { MATCH (s)-[g:GAIN]->() WHERE NOT EXISTS { MATCH (:Offer {id: g.offerId}) } }
    RETURN s.id AS id`)

/** Somebody has said that a pair is not relevant to them, and a coordinator that a ring is worth following. */
async function decide(): Promise<Record<string, unknown>[]> {
  await run(
    `UNWIND [{engine: 'synergy', verdict: 'not_relevant', hides: true, number: '1'},
             {engine: 'ring', verdict: 'follow', hides: false, number: '2'}] AS item
     MATCH (s:Suggestion {engine: item.engine})
     WITH item, min(s.pairKey) AS pairKey
     CREATE (:Thing:Verdict {id: 'ver_0000000000000000000000000' + item.number, engine: item.engine, pairKey: pairKey,
       byId: CASE item.engine WHEN 'synergy' THEN split(pairKey, '|')[0] END, verdict: item.verdict, hides: item.hides,
       visibility: 'network', decidedAt: '2026-01-02T00:00:00.000Z'})`,
  )
  return verdicts()
}

beforeAll(async () => {
  home = await mkdtemp(join(kept, 'trial-'))
  neo4j = await startLocalNeo4j({ home, cache: kept, boltPort: 0, heapMb: 512, shortLived: true, onProgress: () => {} })
  driver = openDriver(address())
  await applySchema(driver, 'neo4j')
  await fill()
}, 120_000)

afterEach(async () => {
  for (const child of children.splice(0)) await kill(child)
})

afterAll(async () => {
  await driver.close()
  await neo4j.stop()
  await rm(home, { recursive: true })
}, 60_000)

describe('the lease', () => {
  const graph = () => openGraph({ driver, viewer: everyone, database: 'neo4j' })
  const lease = (holder: string, time: number) => new Lease(graph(), holder, { time })
  const free = () => run('MATCH (l:MatcherLease) DELETE l')

  it('of a process whose clock is a month ahead is free after its time like any other', async () => {
    await free()
    vi.useFakeTimers({ now: Date.now() + 30 * 86_400_000, toFake: ['Date'] })
    try {
      await lease('ahead', 300).keep()
    } finally {
      vi.useRealTimers()
    }
    expect(await holderNow()).toBe('ahead')
    const next = lease('next', 300)
    await vi.waitFor(async () => {
      await next.keep()
      expect(next.held).toBe(true)
    })
  })

  it('that a wrong clock left for a month in the graph is free at once', async () => {
    await free()
    const until = new Date(Date.now() + 30 * 86_400_000).toISOString()
    await run("CREATE (:MatcherLease {name: 'suggestions', holder: 'gone', until: $until})", { until })
    const next = lease('next', 300)
    await next.keep()
    expect(next.held).toBe(true)
  })

  it('lasts as long as it is renewed from beside, and only for its holder', async () => {
    await free()
    await lease('computing', 400).keep()
    const other = lease('other', 400)
    const begun = performance.now()
    while (performance.now() - begun < 1_200) {
      await renewLease(graph(), 'computing', 400)
      await renewLease(graph(), 'other', 400)
      await other.keep()
      expect(other.held).toBe(false)
    }
    await vi.waitFor(async () => {
      await other.keep()
      expect(other.held).toBe(true)
    })
  })
})

describe('when the matcher that writes is killed', () => {
  it('another takes over when its lease runs out, and killed in the middle of a refresh leaves all suggestions whole', async () => {
    expect(leaseTime + pollInterval, 'as shipped').toBeLessThan(30_000)
    const first = startMatcherProcess('first')
    await first.following
    const total = await countSuggestions()
    expect(total).toBeGreaterThan(400)
    const decided = await decide()
    expect(decided).toHaveLength(2)
    const second = startMatcherProcess('second')
    await second.following
    expect(await holderNow(), 'while the first lives').toBe('first')
    // Nothing that is stored is known as up to date, so that whoever takes over writes all of it anew.
    await run("MATCH (s:Suggestion) SET s.inputHash = 'old', s.modelVersion = 'old'")
    await kill(first.child)
    await vi.waitFor(async () => expect(await countWritten()).toBeGreaterThan(0), { timeout: 30_000, interval: 5 })
    await kill(second.child)
    expect(await holderNow()).toBe('second')
    expect(await countWritten(), 'it was in the middle').toBeLessThan(total)
    expect(await countSuggestions()).toBe(total)
    expect(await brokenSuggestions()).toEqual([])
    expect(await verdicts()).toEqual(decided)
    const third = startMatcherProcess('third')
    await third.following
    await vi.waitFor(async () => expect(await countWritten()).toBe(total), { timeout: 30_000, interval: 50 })
    expect(await holderNow()).toBe('third')
    expect(await brokenSuggestions()).toEqual([])
    expect(await verdicts(), 'after a whole refresh').toEqual(decided)
  }, 120_000)
})
