import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { openGraph } from '@mellanrum/graph-api/database/graph'
import { encoderAt } from '@mellanrum/graph-api/embeddings/encoder-client'
import { startEncoder } from '@mellanrum/graph-api/embeddings/start-encoder'
import { matchTextsOf } from '@mellanrum/graph-api/matching/network/match-text'
import { program } from '@mellanrum/graph-api/shared/viewer'
import { type Facts, networkOf, readFacts } from '@mellanrum/graph-api/suggestions/facts'
import { currentWeights } from '@mellanrum/graph-api/suggestions/ratings'
import { StoredSuggestions } from '@mellanrum/graph-api/suggestions/stored-suggestions'
import { modelSynergies } from '@mellanrum/graph-api/suggestions/synergy-lists'
import { TextVectors } from '@mellanrum/graph-api/suggestions/text-vectors'
import { buildIndexes, refreshTexts, type Texts } from '@mellanrum/graph-api/suggestions/texts'
import { currentDay } from '../support/current-day.ts'
import { keepReport } from './keep-report.ts'
import { composedVectors } from './matcher/composed-vectors.ts'
import { openBenchDatabase } from './serve/database.ts'

/**
 * `pnpm bench matcher [nodes]`: reading everything, finding what meets and judging all suggestions anew over a generated graph of
 * so many nodes (10,000 where left out), part by part, at a start and once more in the same process. Vectors are worked out
 * the first time and kept with the graph.
 */
const nodes = Number(process.argv[2] ?? 10_000)

/** So many texts are read by the model; the vectors of all others are put together from their words. */
const mostEncoded = 20_000

const parts: { name: string; wall: number; cpu: number; resident: number }[] = []

/** Megabytes that this process holds, where the system says so. */
const resident = () => {
  const [, kilobytes = 0] = /VmRSS:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8')) ?? []
  return Math.round(Number(kilobytes) / 1_024)
}

async function part<Result>(name: string, work: () => Result | Promise<Result>): Promise<Result> {
  const [began, before] = [performance.now(), process.cpuUsage()]
  const result = await work()
  const { user, system } = process.cpuUsage(before)
  const one = { name, wall: (performance.now() - began) / 1_000, cpu: (user + system) / 1e6, resident: resident() }
  parts.push(one)
  console.log(`${name}: ${one.wall.toFixed(1)} s, ${one.cpu.toFixed(1)} s of CPU, ${one.resident} MB held`)
  return result
}

const database = await openBenchDatabase(nodes)
const encoder = startEncoder()
try {
  const graph = openGraph({ driver: database.driver, viewer: program, database: 'neo4j' })
  const { encoder: model } = await encoderAt(encoder.connect()).opened
  if (!model) throw new Error('The sentence model does not open here')
  const vectors = new TextVectors(graph, model)
  await vectors.readAll()
  while (vectors.progress().waiting > 0 && vectors.progress().encoded < mostEncoded)
    await vectors.encodeSome({ stores: true })

  const today = graph.today()
  const stored = new StoredSuggestions(graph)
  const known = (facts: Facts, texts: Texts) => {
    const { weights } = currentWeights(facts.verdicts, facts.resetAt)
    return { facts, texts, model: modelSynergies(facts, texts, { weights, now: new Date(today) }) }
  }
  const facts = await part('at a start: read the graph', () => readFacts(graph))
  const all = matchTextsOf(networkOf(facts), today)
  const composed = composedVectors(all.values(), (id) => vectors.get(id))
  const options = { encodedOf: (id: string) => vectors.get(id) ?? composed.get(id), today }
  const texts = await part('which texts meet', () => {
    const built = buildIndexes(facts, options)
    let turns = 0
    for (const _ of built.matches.nearest.making()) {
      turns += 1
      if (turns % 1_000 === 0) console.log(`${turns} turns of finding what meets`)
    }
    return built
  })
  await part('judge and store all, the first time', () => stored.rebuild(known(facts, texts)))
  await part('judge and store all, nothing differs', () => stored.rebuild(known(facts, texts)))
  const again = await part('in a running process: read the graph and all vectors', async () => {
    await vectors.readAll()
    return readFacts(graph)
  })
  await part('which texts meet, where none has changed', () => {
    if (!refreshTexts(texts, again, options)) throw new Error('Nothing has changed, and yet all is to be found anew')
  })
  await part('judge and store all once more, nothing differs', () => stored.rebuild(known(again, texts)))
  // Storing for the first time is the database's work and happens once; at every later start nothing or little differs.
  const taken = (some: typeof parts) => {
    const [wall, cpu] = [some.reduce((sum, one) => sum + one.wall, 0), some.reduce((sum, one) => sum + one.cpu, 0)]
    return `${wall.toFixed(0)} s, ${cpu.toFixed(0)} s of CPU`
  }
  await keepReport(
    `matcher-${nodes}`,
    [
      `## Everything judged anew, ${nodes} nodes`,
      '',
      `\`pnpm bench matcher ${nodes}\`, ${currentDay()}, ${availableParallelism()} cores, one thread: ${facts.organisations.size} organisations, ${all.size} texts (${composed.size} with vectors put together from others’ words)`,
      `with vectors, generated, of more words than people write. At a start ${taken(parts.filter((_, at) => at !== 2 && at < 4))}; in a running process ${taken(parts.slice(4))}.`,
      '',
      '| part | s | s of CPU | MB held after it |',
      '|---|---|---|---|',
      ...parts.map((one) => `| ${one.name} | ${one.wall.toFixed(1)} | ${one.cpu.toFixed(1)} | ${one.resident} |`),
    ].join('\n'),
  )
} finally {
  await encoder.stop()
  await database.stop()
}
