import { isDeepStrictEqual } from 'node:util'
import { type Contestant, startContestant } from './api/contestant.ts'
import { fetchPeers } from './api/fetch-peers.ts'
import { drawOf, madeHere, type Question, questions } from './api/questions.ts'
import { type ApiRow, writeApiReport } from './api/report.ts'
import { createRandom } from './graph/random.ts'
import { wordsOf } from './graph/shapes.ts'
import { cpuOf } from './serve/api-process.ts'
import { openBenchDatabase } from './serve/database.ts'

/**
 * `pnpm bench api [nodes] [rounds] [seconds]`: ours, `@neo4j/graphql` and HTTP with Cypher by hand on one Neo4j, the same answers
 * checked first, in rotated rounds. Left out: 10,000 nodes, 3 rounds of .8 s each, two minutes, for before and after a change;
 * 150,000 nodes in 5 rounds of 3 s is what the README shows.
 */
const nodes = Number(process.argv[2] ?? 10_000)
const rounds = Number(process.argv[3] ?? 3)
const seconds = Number(process.argv[4] ?? 0.8)
const only = process.argv[5]?.split(',')
const servers = ['our', 'peer', 'bare']
const clientCounts = [16, 1]

fetchPeers()
const database = await openBenchDatabase(nodes)
const contestants: Contestant[] = []
try {
  for (const name of servers) contestants.push(await startContestant(name, database.neo4j))
  const words = wordsOf(1).slice(20, 2_020)
  const rows: ApiRow[] = []
  const asked = questions.filter(({ name }) => !only || only.includes(name))
  for (const question of asked) await compareAnswers(question, words)
  // Java compiles what is asked often, of all three alike: whatever was measured first paid for it.
  for (const question of asked)
    for (const contestant of contestants) await run(contestant, question, 16, `warm ${question.name}`, words)
  for (const question of asked) {
    for (const clients of clientCounts) {
      const row = await measure(question, clients, words)
      rows.push(row)
      console.log(
        question.name,
        clients,
        row.rounds.map((round) => servers.map((name) => round[name]?.perSecond.toFixed(0)).join('/')).join('  '),
      )
    }
  }
  await writeApiReport({ rows, nodes, rounds, seconds })
} finally {
  for (const { stop } of contestants) await stop()
  const made =
    'MATCH (made:Initiative) WHERE made.title STARTS WITH $madeHere CALL (made) { DETACH DELETE made } IN TRANSACTIONS OF 1000 ROWS'
  const session = database.driver.session({ database: 'neo4j' })
  await session.run(made, { madeHere })
  await session.close()
  await database.stop()
}

/** All answer the same, or nothing is measured. */
async function compareAnswers(question: Question, words: readonly string[]): Promise<void> {
  const random = createRandom(`compare ${question.name}`)
  for (let at = 0; at < 10; at += 1) {
    const draw = drawOf(random, nodes, words)
    const told: unknown[] = []
    for (const { name, ask } of contestants) {
      const { body, status } = await ask(question.body(name, draw))
      if (status !== 200 || body.includes('"errors":['))
        throw new Error(`${question.name} ${name}: ${body.slice(0, 500)}`)
      told.push(question.told(name, JSON.parse(body) as never))
    }
    const differing = told.findIndex((one) => !isDeepStrictEqual(one, told[0]))
    if (differing < 0) continue
    const [ours, other] = [told[0], told[differing]].map((one) => JSON.stringify(one).slice(0, 600))
    throw new Error(`${question.name}: ${servers[differing]} answers otherwise than ours:\n${ours}\n${other}`)
  }
}

async function measure(question: Question, clients: number, words: readonly string[]): Promise<ApiRow> {
  const measured: ApiRow['rounds'][number][] = []
  for (let round = -1; round < rounds; round += 1) {
    const order = contestants.map((_, at) => contestants[(at + round + servers.length) % servers.length] as Contestant)
    const results: Record<string, { perSecond: number; cpu: number; cpuOfDatabase: number }> = {}
    for (const contestant of order) {
      results[contestant.name] = await run(contestant, question, clients, `${question.name} ${clients} ${round}`, words)
    }
    // The first is for plans and compiled code.
    if (round >= 0) measured.push(results)
  }
  return { question: question.name, says: question.says, clients, rounds: measured }
}

async function run(
  contestant: Contestant,
  question: Question,
  clients: number,
  seed: string,
  words: readonly string[],
) {
  const { name, ask, cpu } = contestant
  const began = performance.now()
  const until = began + seconds * 1_000
  const before = { own: cpu(), database: cpuOf(database.neo4j.pid) }
  let answers = 0
  const client = async (_: unknown, at: number) => {
    const random = createRandom(`${seed} ${at}`)
    while (performance.now() < until) {
      const { status, body } = await ask(question.body(name, drawOf(random, nodes, words)))
      if (status !== 200 || body.includes('"errors":['))
        throw new Error(`${question.name} ${name}: ${body.slice(0, 300)}`)
      answers += 1
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  return {
    perSecond: (answers * 1_000) / (performance.now() - began),
    cpu: ((cpu() - before.own) * 1_000) / answers,
    cpuOfDatabase: ((cpuOf(database.neo4j.pid) - before.database) * 1_000) / answers,
  }
}
