import { cpus, loadavg } from 'node:os'
import { currentDay } from '../../support/current-day.ts'
import type { Measured } from './page/page.ts'
import type { Weight } from './weight.ts'

export interface Row {
  readonly size: string
  readonly engine: string
  readonly measured: Measured
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const high = sorted[middle] ?? 0
  return sorted.length % 2 ? high : ((sorted[middle - 1] ?? 0) + high) / 2
}

interface Verdict {
  readonly target: string
  readonly got: string
  readonly holds: boolean
}

function at(rows: readonly Row[], size: string, engine: string): Measured | undefined {
  return rows.find((row) => row.size === size && row.engine === engine)?.measured
}

const ms = (value: number) => `${Math.round(value)} ms`
const per = (a: number, b: number) => `${(a / Math.max(0.1, b)).toFixed(1)}×`

function largeVerdicts(rows: readonly Row[], size: string, first: number, fps: number, times: number): Verdict[] {
  const [our, sigma] = [at(rows, size, 'ours'), at(rows, size, 'sigma')]
  if (!our || !sigma) return []
  return [
    { target: `${size}: first render ≤ ${first} ms`, got: ms(our.first), holds: our.first <= first },
    { target: `${size}: ≥ ${fps} frames a second`, got: our.fps.toFixed(0), holds: our.fps >= fps },
    {
      target: `${size}: ≥ ${times}× sigma's frames`,
      got: per(our.fps, sigma.fps),
      holds: our.fps >= times * sigma.fps,
    },
    {
      target: `${size}: script heap no larger than sigma's`,
      got: `${our.heap.toFixed(0)} MB beside ${sigma.heap.toFixed(0)} MB`,
      holds: our.heap <= sigma.heap,
    },
  ]
}

/** The targets, what was measured and whether they hold. */
export function judge(rows: readonly Row[], weight: Weight): Verdict[] {
  const ego = at(rows, '60/90', 'ours')
  const huge = at(rows, '10000/50000', 'ours')
  const small: Verdict[] = ego
    ? [
        { target: 'ego: first render ≤ 300 ms', got: ms(ego.first), holds: ego.first <= 300 },
        { target: 'ego: motion p95 ≤ 20 ms', got: ms(ego.p95), holds: ego.p95 <= 20 },
        { target: 'ego: focus ≤ 50 ms', got: ms(ego.focus), holds: ego.focus <= 50 },
      ]
    : []
  const last: Verdict[] = huge
    ? [
        { target: '10000/50000: sharp redraw ≤ 200 ms', got: ms(huge.sharp ?? 0), holds: (huge.sharp ?? 0) <= 200 },
        { target: '10000/50000: focus ≤ 80 ms', got: ms(huge.focus), holds: huge.focus <= 80 },
      ]
    : []
  return [
    ...small,
    ...largeVerdicts(rows, '1000/3000', 250, 0, 3),
    ...largeVerdicts(rows, '5000/15000', 400, 50, 10),
    ...largeVerdicts(rows, '10000/50000', 600, 50, 0).filter(({ target }) => !target.includes('0×')),
    ...last,
    {
      target: 'first visit: script ≤ 250 kB gzipped',
      got: `${weight.script.toFixed(0)} kB`,
      holds: weight.script <= 250,
    },
  ].filter(({ target }) => !target.includes('≥ 0 '))
}

/** The bench's part of the page of results. */
export function writeUp(rows: readonly Row[], weight: Weight, runs: number): string {
  const [cpu] = cpus()
  const table = rows.map(({ size, engine, measured: m }) => {
    const cells = [size, engine, ms(m.first), m.fps.toFixed(0), ms(m.p95), ms(m.focus)]
    return `| ${[...cells, m.sharp === null ? '–' : ms(m.sharp), ms(m.longest), `${m.heap.toFixed(0)} MB`].join(' | ')} |`
  })
  return [
    '## The picture',
    '',
    `\`pnpm bench picture\`, ${currentDay()}: ${cpus().length} cores (${cpu?.model.trim() ?? 'unknown'}),`,
    `headless Chromium without a GPU (\`--disable-gpu --enable-unsafe-swiftshader\`), 1280 × 720, median of ${runs} fresh pages. Trust the ratios.`,
    `Load of the machine when it began: ${loadavg()[0]?.toFixed(1)} (2 would be both cores busy).`,
    'Places and neighbours come from the server and are not part of the times; the sharp redraw is the slowest of far, middle and near; the script heap leaves out typed arrays and bitmaps. Engines: the pages’ own picture, sigma 3, Cytoscape alone (tuned).',
    'sigma draws by WebGL, here in software (SwiftShader): its figures say nothing of a machine with a GPU.',
    '',
    '| nodes/edges | engine | first render | frames a second | motion p95 | focus | sharp redraw | longest task | script heap |',
    '|---|---|---|---|---|---|---|---|---|',
    ...table,
    '',
    `First visit: ${weight.script.toFixed(0)} kB of script, gzipped, before the map is opened; the map adds ${weight.map.toFixed(0)} kB.`,
    `First contentful paint of the start page on a phone (processor four times slower, 1.6 Mbit/s, 150 ms): ${ms(weight.paint)}.`,
    '',
    '| target | measured | holds |',
    '|---|---|---|',
    ...judge(rows, weight).map(({ target, got, holds }) => `| ${target} | ${got} | ${holds ? 'yes' : '**no**'} |`),
  ].join('\n')
}
