import { spawnSync } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { ParallelEngine } from '@mellanrum/graph-api/matching/parallels/rank-parallels'
import { TextIndex } from '@mellanrum/graph-api/matching/text/text-index'
import { wordsOnly } from './evaluate/words-only.ts'
import { type BenchInitiative, benchInitiatives } from './matching-corpus.ts'

interface Measured {
  readonly initiatives: number
  readonly buildSeconds: number
  /** Of learning which words keep company. */
  readonly learnSeconds: number
  readonly allPairsSeconds: number
  readonly changeP50: number
  readonly changeP95: number
  readonly peakMegabytes: number
}

const SIZES = [1_000, 10_000, 50_000]
const NEAREST = 50
const CHANGES = 100

/**
 * Measures the text index and the parallels engine on invented Swedish initiatives: index build, all pairs (each
 * initiative's fifty nearest, exact, one thread), and one changed initiative from its new text to every list it stands
 * in. Each size runs in a process of its own, so that peak memory is its own.
 */
function benchMatching(): void {
  const results = SIZES.flatMap((size) => {
    const run = spawnSync(process.execPath, [...process.execArgv, fileURLToPath(import.meta.url), String(size)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    if (run.status !== 0) throw new Error(`The run over ${size} initiatives failed.`)
    const result = JSON.parse(run.stdout) as Measured
    console.log(sentence(result))
    return result
  })
  console.log(`Node ${process.versions.node}, ${availableParallelism()} cores, one thread.`)
  for (const line of growth(results)) console.log(line)
}

function sentence(one: Measured): string {
  return [
    `${one.initiatives.toLocaleString('en')} initiatives:`,
    `index ${one.buildSeconds.toFixed(1)} s, learning ${one.learnSeconds.toFixed(1)} s,`,
    `all pairs ${one.allPairsSeconds.toFixed(1)} s,`,
    `one change p50 ${one.changeP50.toFixed(1)} ms, p95 ${one.changeP95.toFixed(1)} ms,`,
    `peak memory ${one.peakMegabytes.toFixed(0)} MB`,
  ].join(' ')
}

/** How each figure grows with the number of initiatives: the exponent between one size and the next. */
function growth(results: readonly Measured[]): string[] {
  return results.slice(1).map((large, at) => {
    const smaller = results[at] ?? large
    const exponent = (value: (one: Measured) => number) =>
      (Math.log(value(large) / value(smaller)) / Math.log(large.initiatives / smaller.initiatives)).toFixed(2)
    return [
      `From ${smaller.initiatives} to ${large.initiatives}, as n to the power of:`,
      `index ${exponent((one) => one.buildSeconds)}, all pairs ${exponent((one) => one.allPairsSeconds)},`,
      `one change ${exponent((one) => one.changeP50)}, memory ${exponent((one) => one.peakMegabytes)}`,
    ].join(' ')
  })
}

function measureSize(size: number): Measured {
  const initiatives = benchInitiatives(size)
  const started = performance.now()
  const index = new TextIndex(initiatives.map(documentOf))
  const built = performance.now()
  index.learnOtherWords()
  const learned = performance.now()
  for (const { id } of initiatives) index.query(id, { k: NEAREST })
  const paired = performance.now()
  const changes = measureChanges(initiatives, index)
  return {
    initiatives: size,
    buildSeconds: (built - started) / 1000,
    learnSeconds: (learned - built) / 1000,
    allPairsSeconds: (paired - learned) / 1000,
    changeP50: changes[Math.floor(CHANGES * 0.5)] ?? 0,
    changeP95: changes[Math.floor(CHANGES * 0.95)] ?? 0,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  }
}

/** Milliseconds of each change, ascending: its text, its own list, and the lists of those near it. */
function measureChanges(initiatives: readonly BenchInitiative[], index: TextIndex): number[] {
  const engine = new ParallelEngine({
    initiatives: initiatives.map(({ id }) => wordsOnly(id)),
    themes: [],
    index,
  })
  const step = Math.max(1, Math.floor(initiatives.length / (2 * CHANGES)))
  const picked = initiatives.filter((_, at) => at % step === 0).slice(0, 2 * CHANGES)
  for (const { id } of picked) engine.parallelsOf(id)
  return picked
    .slice(0, CHANGES)
    .map(({ id, title }, at) => {
      const other = picked[CHANGES + at] ?? picked[0]
      const before = performance.now()
      index.put(documentOf({ id, title, summary: other?.summary ?? '' }))
      engine.put(wordsOnly(id))
      return performance.now() - before
    })
    .sort((a, b) => a - b)
}

function documentOf({ id, title, summary }: BenchInitiative) {
  const language = 'sv' as const
  return {
    id,
    parts: [
      { text: title, language, weight: 2 },
      { text: summary, language },
    ],
  }
}

const [size] = process.argv.slice(2)
if (size === undefined) benchMatching()
else console.log(JSON.stringify(measureSize(Number(size))))
