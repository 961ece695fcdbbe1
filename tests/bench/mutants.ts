import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stopGroup } from './mutants/processes.ts'
import { type PartScore, scoreOf, tableOf } from './mutants/score.ts'
import { fetchStryker, startStryker } from './mutants/stryker.ts'

/**
 * `pnpm bench mutants [part …]`: how many small faults, put into the pure rules and scores one at a time, the unit tests
 * notice. Without a part it takes all of them for 20 minutes, and says what it did not come to; each part can be run alone.
 */
const root = join(import.meta.dirname, '..', '..')
const readme = join(root, 'tests', 'bench', 'README.md')
const budget = 20 * 60_000

/** In this order while time lasts. `matching/meaning` has a model beside it and is measured by `pnpm evaluate`. */
const parts: Readonly<Record<string, readonly string[]>> = {
  rules: ['graph-api/src/**/rules.ts'],
  ...Object.fromEntries(
    ['pairs', 'network', 'groups', 'parallels', 'text', 'partners'].map((part) => [
      part,
      [`graph-api/src/matching/${part}/**/*.ts`, `!graph-api/src/matching/${part}/**/*.test.ts`],
    ]),
  ),
}

const chosen = process.argv.slice(2)
const unknown = chosen.filter((part) => !Object.hasOwn(parts, part))
if (unknown.length) {
  console.error(`Not a part: ${unknown.join(', ')}. There are ${Object.keys(parts).join(', ')}.`)
  process.exit(1)
}

/** One part of the sources; null where its time was over before it was done. */
async function measure(part: string, until: number): Promise<PartScore | null> {
  const folder = join(root, '.mellanrum', 'mutants', part)
  mkdirSync(folder, { recursive: true })
  const report = join(folder, 'report.json')
  rmSync(report, { force: true })
  const run = startStryker({ root, folder, mutate: parts[part] ?? [], report })
  const timer = setTimeout(() => stopGroup(run.pid), Math.max(0, until - Date.now()))
  await run.ended
  clearTimeout(timer)
  try {
    return scoreOf(part, JSON.parse(readFileSync(report, 'utf8')))
  } catch {
    return null
  }
}

/** Writes the table between its marks in the README of the benches. */
function keep(table: string): void {
  const [begin, end] = ['<!-- mutants: begin -->', '<!-- mutants: end -->']
  const text = readFileSync(readme, 'utf8')
  const before = text.includes(begin) ? text.slice(0, text.indexOf(begin)) : `${text.trimEnd()}\n\n`
  const after = text.includes(end) ? text.slice(text.indexOf(end) + end.length) : '\n'
  writeFileSync(readme, `${before}${begin}\n${table}\n${end}${after}`)
}

await fetchStryker(root)
const until = Date.now() + budget
const scores: PartScore[] = []
const left: string[] = []
for (const part of chosen.length ? chosen : Object.keys(parts)) {
  const score = Date.now() < until ? await measure(part, until) : null
  if (score) scores.push(score)
  else left.push(part)
}
const table = tableOf(scores, left, new Date().toISOString().slice(0, 10))
console.log(table)
if (chosen.length === 0) keep(table)
