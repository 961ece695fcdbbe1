import { hashOf, newToken } from '@mellanrum/graph-api/accounts/tokens'
import { type Contestant, startContestant } from './api/contestant.ts'
import { drawOf, questions } from './api/questions.ts'
import { createRandom } from './graph/random.ts'
import { wordsOf } from './graph/shapes.ts'
import { cpuOf } from './serve/api-process.ts'
import { openBenchDatabase } from './serve/database.ts'

/**
 * `pnpm bench accounts [rounds] [seconds]`: what signing in costs a question. Our server asked Q1 to Q5 at one's own machine, and the
 * same with accounts by a coordinator who has signed in, in turns, on 10,000 nodes. Processor time is told, since answers a second
 * depend on what else the machine does. What Q5 makes is left in the bench's own database, as little as it is.
 */
const [rounds = 5, seconds = 1] = process.argv.slice(2).map(Number)
const nodes = 10_000
const clients = 16
const account = 'acc_00000000000000000000000BEN'

const median = (figures: readonly number[]) => [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0

const database = await openBenchDatabase(nodes)
const token = newToken()
const later = new Date(Date.now() + 86_400_000).toISOString()
const remove = 'MATCH (a:Account {id: $account}) OPTIONAL MATCH (s:Session)-->(a) DETACH DELETE s, a'
const run = (query: string, values: object) =>
  database.driver.executeQuery(query, values as Record<string, unknown>, { database: 'neo4j' })
await run(remove, { account })
await run(
  `CREATE (a:Account {id: $account, address: 'bench@example.org', role: 'coordinator', demo: false})
   CREATE (:Session {id: 'ses_bench', tokenHash: $hash, lastUsedAt: $now, expiresAt: $later})-[:SESSION_OF]->(a)`,
  { account, hash: hashOf(token), now: new Date().toISOString(), later },
)
const contestants: Contestant[] = []
try {
  contestants.push(await startContestant('our', database.neo4j))
  contestants.push(await startContestant('accounts', database.neo4j, `mellanrum=${token}`))
  const words = wordsOf(1).slice(20, 2_020)
  const bodyOf = (question: (typeof questions)[number]) => (seed: string, at: number) =>
    question.body('our', drawOf(createRandom(`${seed} ${at}`), nodes, words))
  // Plans are made and Java compiles before anything is counted: what is asked first would pay for it.
  for (const question of [...questions, ...questions]) {
    for (const contestant of contestants) await measure(contestant, `warm ${question.name}`, bodyOf(question))
  }
  console.log('question  own ms (open, signed in)  database ms (open, signed in)  answers a second (open, signed in)')
  for (const question of questions) {
    const measured = new Map(contestants.map(({ name }) => [name, [] as number[][]]))
    for (let round = 0; round < rounds; round++) {
      for (const contestant of round % 2 === 0 ? contestants : [...contestants].reverse()) {
        const figures = await measure(contestant, `${question.name} ${round}`, bodyOf(question))
        measured.get(contestant.name)?.push(figures)
      }
    }
    const told = [0, 1, 2].map((which) => {
      const [open = 0, signedIn = 0] = contestants.map(({ name }) =>
        median((measured.get(name) ?? []).map((figures) => figures[which] ?? 0)),
      )
      return `${open.toFixed(2)} ${signedIn.toFixed(2)} (${((signedIn / open - 1) * 100).toFixed(0)} %)`
    })
    console.log(question.name, told.join('  '))
  }
} finally {
  for (const { stop } of contestants) await stop()
  await run(remove, { account })
  await database.stop()
}

/** Own processor time and the database's a request in milliseconds, and answers a second. */
async function measure(
  { ask, cpu }: Contestant,
  seed: string,
  bodyOf: (seed: string, at: number) => string,
): Promise<number[]> {
  const began = performance.now()
  const before = { own: cpu(), database: cpuOf(database.neo4j.pid) }
  let answers = 0
  const client = async () => {
    while (performance.now() < began + seconds * 1_000) {
      const { status, body } = await ask(bodyOf(seed, answers++))
      if (status !== 200 || body.includes('"errors":[')) throw new Error(body.slice(0, 300))
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  const each = (used: number) => (used * 1_000) / answers
  return [
    each(cpu() - before.own),
    each(cpuOf(database.neo4j.pid) - before.database),
    (answers * 1_000) / (performance.now() - began),
  ]
}
