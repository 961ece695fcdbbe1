import type { MadeNetwork } from '../made.ts'
import { type Engine, painted } from './engine.ts'
import { ours } from './ours.ts'
import { plainCytoscape } from './plain-cytoscape.ts'
import { sigma } from './sigma.ts'

/** What one run in a fresh page measured. Times in milliseconds, heap in megabytes. */
export interface Measured {
  readonly first: number
  readonly fps: number
  readonly p95: number
  readonly focus: number
  readonly sharp: number | null
  readonly longest: number
  readonly heap: number
}

const engines: Readonly<Record<string, (whole: boolean) => Engine>> = {
  ours,
  sigma,
  cytoscape: plainCytoscape,
}

/** Frame intervals while the picture is dragged to and fro for a while. */
async function drag(engine: Engine, milliseconds: number): Promise<number[]> {
  const intervals: number[] = []
  const began = performance.now()
  let last = began
  for (;;) {
    const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve))
    intervals.push(now - last)
    last = now
    // At least three frames, however long they take.
    if (now - began > milliseconds && intervals.length > 4) return intervals.slice(2)
    const way = Math.sin((now - began) / 300) > 0 ? 6 : -6
    engine.pan(way, way / 2)
  }
}

/** Times in which the bench itself was at work: collecting garbage, looking neighbours up. They are nobody's long tasks. */
const own: { from: number; to: number }[] = []

function byBench<Result>(work: () => Result): Result {
  const from = performance.now()
  const result = work()
  own.push({ from, to: performance.now() })
  return result
}

/** What is left of a task without the bench's own part in it. */
function ofEngine({ startTime, duration }: PerformanceEntry): number {
  const shared = own.map(({ from, to }) => Math.min(to, startTime + duration) - Math.max(from, startTime))
  return duration - shared.reduce((sum, part) => sum + Math.max(0, part), 0)
}

function heapNow(): number {
  const { gc } = globalThis as { gc?: () => void }
  gc?.()
  const { memory } = performance as { memory?: { usedJSHeapSize: number } }
  return (memory?.usedJSHeapSize ?? 0) / 1e6
}

/** The median of five focuses in a row, as when one walks through the network; the first one of a visit is slower. */
async function focusTime(engine: Engine, network: MadeNetwork): Promise<number> {
  const best = [...network.nodes].sort((a, b) => b.degree - a.degree).slice(1, 6)
  const times: number[] = []
  for (const { id } of best) {
    byBench(() => engine.ready?.(id))
    await painted()
    const asked = performance.now()
    await engine.focus(id)
    times.push(performance.now() - asked)
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
}

async function measure(name: string, network: MadeNetwork, dragFor: number): Promise<Measured> {
  const host = document.getElementById('host')
  const engine = engines[name]?.(network.nodes.length > 200)
  if (!host || !engine) throw new Error(`No engine ${name}`)
  await document.fonts.ready
  const tasks: PerformanceEntry[] = []
  const watch = new PerformanceObserver((list) => tasks.push(...list.getEntries()))
  const before = heapNow()
  // The network was read in a task that the bench alone is to blame for.
  await painted()
  watch.observe({ entryTypes: ['longtask'] })
  const started = performance.now()
  await engine.draw(host, network)
  const first = performance.now() - started
  const heap = byBench(heapNow) - before
  const intervals = (await drag(engine, dragFor)).sort((a, b) => a - b)
  await new Promise((resolve) => setTimeout(resolve, 600))
  const sharp = await engine.sharp()
  const focus = await focusTime(engine, network)
  const mean = intervals.reduce((sum, one) => sum + one, 0) / Math.max(1, intervals.length)
  const p95 = intervals[Math.floor(intervals.length * 0.95)] ?? 0
  await new Promise((resolve) => setTimeout(resolve, 100))
  const longest = Math.max(0, ...tasks.map(ofEngine))
  return { first, fps: 1000 / mean, p95, focus, sharp, longest, heap }
}

const address = new URLSearchParams(location.search)
const network = await (await fetch(`/network/${address.get('size')}`)).json()
Object.assign(window, {
  measured: measure(address.get('engine') ?? 'ours', network, Number(address.get('drag') ?? 1500)),
})
