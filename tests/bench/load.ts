import { setTimeout as pause } from 'node:timers/promises'
import { createRandom } from './graph/random.ts'
import { readQuestions } from './load/questions.ts'
import { type LoadRow, writeLoadReport } from './load/report.ts'
import { startApi } from './serve/api-process.ts'
import { openAsker, type Reply } from './serve/ask.ts'
import { openBenchDatabase } from './serve/database.ts'

/**
 * `pnpm bench load [readers] [seconds]`: readers of the demo who ask at once, with writers beside them (500 and 30 s where left
 * out). Database, API and readers share the machine. Writes its part of the README; ten minutes and more are a soak, with a part
 * of its own.
 */
const readers = Number(process.argv[2] ?? 500)
const seconds = Number(process.argv[3] ?? 30)
const writers = Math.round(readers / 10)
/** What a reader takes to look before asking the next thing, in milliseconds, on average; a writer takes five times that. */
const look = 4_000

/** For so many seconds after a start plans are still made and Java's compiler has much to do; a server runs for weeks. */
const compiling = 60

interface Told {
  readonly replies: Reply[]
  /** By error code, `ok` for answers. */
  readonly codes: Map<string, number>
}
const nothing = (): Told => ({ replies: [], codes: new Map() })

/** Megabytes that the API held, one figure every few seconds. */
const held: number[] = []

const codeIn = ({ status, body }: Reply) => {
  if (status === 200 && !body.includes('"errors":[')) return 'ok'
  return /"code":"(\w+)"/.exec(body)?.[1] ?? `status ${status}`
}
const note = (told: Told, reply: Reply) => {
  told.replies.push(reply)
  const code = codeIn(reply)
  told.codes.set(code, (told.codes.get(code) ?? 0) + 1)
}

const database = await openBenchDatabase('demo')
const api = await startApi(database.neo4j)
const { ask, close } = openAsker(api.url)
try {
  const questions = await readQuestions(api.url)
  await settled()
  // Plans are made and code is compiled before anything counts.
  const warming = createRandom('warm')
  for (let round = 0; round < 400; round += 8)
    await Promise.all(Array.from({ length: 8 }, () => ask(questions.next(warming).body)))

  const every = `each every ${look / 1_000} s`
  const rows: LoadRow[] = [await burst(), await steady(`${every}, just started`, seconds)]
  await steady('between', compiling)
  rows.push(await steady(`${every}, a minute later`, seconds))
  const health = JSON.parse((await ask('', '/health/ready')).body) as { answeringThread: object }
  const memory = [...held, api.memory()]
  await writeLoadReport({ rows, readers, writers, seconds, memory, thread: health.answeringThread })
  console.log(JSON.stringify(rows, null, 1), health, `${api.memory()} MB`)
  process.exitCode = rows.some(({ codes }) => codes.some(([code]) => code === 'DATABASE_AWAY')) ? 1 : 0

  /** All of them at the same moment, once. */
  async function burst(): Promise<LoadRow> {
    const told = nothing()
    const random = createRandom('burst')
    const sent = Array.from({ length: readers }, () =>
      ask(questions.next(random).body).then((reply) => note(told, reply)),
    )
    const healthy = await ask('', '/health/live')
    await Promise.all(sent)
    return rowOf('all at the same moment', told, nothing(), [healthy])
  }

  /** Each asks, looks, and asks again. */
  async function steady(name: string, seconds: number): Promise<LoadRow> {
    const [read, written] = [nothing(), nothing()]
    const health: Reply[] = []
    const until = performance.now() + seconds * 1_000
    const going = () => performance.now() < until
    const cpu = api.cpu()
    const person = async (
      who: string,
      told: Told,
      bodyOf: (random: ReturnType<typeof createRandom>) => string,
      rest: number,
    ) => {
      const random = createRandom(`${name} ${who}`)
      await pause(random.fraction() * rest)
      while (going()) {
        note(told, await ask(bodyOf(random)))
        await pause(rest * (0.5 + random.fraction()))
      }
    }
    const people = [
      ...Array.from({ length: readers }, (_, at) => person(`reader ${at}`, read, (r) => questions.next(r).body, look)),
      ...Array.from({ length: writers }, (_, at) => person(`writer ${at}`, written, questions.change, look * 5)),
    ]
    for (let turn = 0; going(); turn += 1) {
      if (turn % 8 === 0) held.push(api.memory())
      health.push(await ask('', '/health/ready'))
      await pause(250)
    }
    const spent = api.cpu() - cpu
    await Promise.all(people)
    const row = rowOf(name, read, written, health)
    return { ...row, perSecond: read.replies.length / seconds, cpu: spent / read.replies.length }
  }
} finally {
  close()
  await api.stop()
  await database.stop()
}

function rowOf(name: string, read: Told, written: Told, health: readonly Reply[]): LoadRow {
  const times = ({ replies }: { replies: readonly Reply[] }) => replies.map(({ milliseconds }) => milliseconds)
  return {
    name,
    read: times(read),
    written: times(written),
    health: times({ replies: health }),
    codes: [...read.codes, ...[...written.codes].map(([code, count]) => [`${code} (writers)`, count] as const)],
    perSecond: 0,
    cpu: 0,
  }
}

/** Waits until the matcher has nothing left to do: its work is no part of what is measured. */
async function settled(): Promise<void> {
  for (let before = -1; ; await pause(2_000)) {
    const now = api.cpu()
    if (before >= 0 && now - before < 0.2) return
    before = now
  }
}
