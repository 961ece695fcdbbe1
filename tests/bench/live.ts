import { request } from 'node:http'
import { currentDay } from '../support/current-day.ts'
import { createRandom } from './graph/random.ts'
import { keepReport } from './keep-report.ts'
import { readQuestions } from './load/questions.ts'
import { startApi } from './serve/api-process.ts'
import { openAsker, percentile } from './serve/ask.ts'
import { openBenchDatabase } from './serve/database.ts'

/**
 * `pnpm bench live [listeners, 300] [changes, 20]`: so many pages hold a stream open on one process, as many again and again read what
 * they show once they are told of a change, within the time that they are given, while somebody changes something every few seconds.
 * Then they come and go, all at once, again and again: whoever has left must cost nothing any longer.
 */
const [listenerCount = 300, changeCount = 20] = process.argv.slice(2).map(Number)
/** Between two changes, in milliseconds. */
const pause = 3_000
/** A page reads nothing sooner, in milliseconds; as in the pages' own `live.ts`. */
const least = 200
/** So often all come and go. */
const visits = 10
/** Over which time the processor is watched while nothing happens, in milliseconds. */
const watched = 10_000
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

const database = await openBenchDatabase('demo')
const api = await startApi(database.neo4j)
const { ask, close } = openAsker(api.url)
try {
  const questions = await readQuestions(api.url)
  const random = createRandom('live')
  for (let round = 0; round < 200; round += 8) {
    await Promise.all(Array.from({ length: 8 }, () => ask(questions.next(random).body)))
  }
  const shareOfCore = async () => {
    const from = api.cpu()
    await wait(watched)
    return Math.round((api.cpu() - from) * (100_000 / watched))
  }
  await wait(watched)
  const alone = { memory: api.memory(), connections: api.connections(), share: await shareOfCore() }
  let changedAt = 0
  const told: number[] = []
  const read: number[] = []
  let failed = 0
  let reading: Promise<void> = Promise.resolve()
  const readAgain = async (within: number, begin: () => void) => {
    await wait(least + random.fraction() * within)
    begin()
    const { status, body, milliseconds } = await ask(questions.next(random).body)
    read.push(milliseconds)
    if (status !== 200 || body.includes('"errors":[')) failed++
  }
  /** A page of its own: what it is told while it is about to read again is read with it. */
  const page = () => {
    let isPlanned = false
    return (text: string) => {
      const within = Number(/"within":(\d+)/.exec(text)?.[1])
      told.push(performance.now() - changedAt)
      if (isPlanned) return
      isPlanned = true
      const again = readAgain(within, () => {
        isPlanned = false
      })
      reading = Promise.all([reading, again]).then(() => undefined)
    }
  }
  const streams = Array.from({ length: listenerCount }, () => listen(api.url, page()))
  await Promise.all(streams.map(({ opened }) => opened))
  // Nothing happens: what it costs that so many wait.
  const waiting = { share: await shareOfCore(), memory: api.memory(), connections: api.connections() }
  for (let change = 0; change < changeCount; change++) {
    changedAt = performance.now()
    await ask(questions.change(random))
    await wait(pause)
  }
  await reading
  for (const { end } of streams) end()
  for (let visit = 0; visit < visits; visit++) {
    const visitors = Array.from({ length: listenerCount }, () => listen(api.url, () => undefined))
    await Promise.all(visitors.map(({ opened }) => opened))
    for (const { end } of visitors) end()
  }
  await wait(watched)
  const left = { memory: api.memory(), connections: api.connections(), share: await shareOfCore() }
  const figures = (list: readonly number[]) =>
    [0.5, 0.95, 0.99].map((share) => Math.round(percentile(list, share))).join(' · ')
  const text = [
    '## Many who listen to one process',
    '',
    `\`pnpm bench live ${listenerCount} ${changeCount}\`, ${currentDay()}: ${listenerCount} streams on one process over the demo, a change every`,
    `${pause / 1_000} s; whoever is told reads one of the pages' questions again within the time given. Milliseconds: p50 · p95 · p99.`,
    '',
    '| what | measured |',
    '|---|---|',
    `| told after a change was sent (${told.length} of ${listenerCount * changeCount}) | ${figures(told)} |`,
    `| answer to what is read again (${read.length}, of which ${failed} failed) | ${figures(read)} |`,
    '',
    `While nothing happens; *left*: ten seconds after the last of ${(visits + 1) * listenerCount} streams, ${visits} times ${listenerCount} of them opened and cut at once.`,
    '',
    '| | nobody listens | all listen | all have left |',
    '|---|---|---|---|',
    `| processor time of one core | ${alone.share} % | ${waiting.share} % | ${left.share} % |`,
    `| connections, those to the database among them | ${alone.connections} | ${waiting.connections} | ${left.connections} |`,
    `| memory | ${alone.memory} MB | ${waiting.memory} MB | ${left.memory} MB |`,
  ].join('\n')
  console.log(text)
  await keepReport('live', text)
  const isLeaking = left.connections >= alone.connections + listenerCount
  if (failed > 0 || isLeaking) process.exitCode = 1
} finally {
  close()
  await api.stop()
  await database.stop()
}

/** Holds a stream open as a page does. */
function listen(url: string, hear: (text: string) => void): { opened: Promise<void>; end: () => void } {
  const { hostname, port } = new URL(url)
  const body = JSON.stringify({
    query: 'subscription ($missed: Int) { changes(missed: $missed) { kinds within } }',
    variables: { missed: 3_000 },
  })
  const headers = {
    ...{ 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
    accept: 'text/event-stream',
  }
  const sent = request({ hostname, port, path: '/live', method: 'POST', agent: false, headers })
  const opened = new Promise<void>((resolve, reject) => {
    sent.once('error', reject)
    sent.once('response', (answer) => {
      if (answer.statusCode !== 200) return reject(new Error(`/live answered ${answer.statusCode}`))
      answer.on('data', (part: Buffer) => {
        const text = part.toString('utf8')
        if (text.includes('"kinds"')) hear(text)
      })
      // Ended on purpose, in the middle of an answer.
      answer.on('error', () => undefined)
      resolve()
    })
    sent.end(body)
  })
  opened.then(
    () => sent.on('error', () => undefined),
    () => undefined,
  )
  return { opened, end: () => sent.destroy() }
}
