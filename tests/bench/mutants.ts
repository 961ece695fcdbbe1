import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { currentDay } from '../support/current-day.ts'
import { keepReport } from './keep-report.ts'
import { stopGroup } from './mutants/processes.ts'
import { type PartScore, scoreOf, tableOf } from './mutants/score.ts'
import { fetchStryker, startStryker } from './mutants/stryker.ts'

/**
 * `pnpm bench mutants [part …]`: how many small faults, put into the pure rules and scores one at a time, the unit tests
 * notice. Without a part it takes all of them for 20 minutes, and says what it did not come to; each part can be run alone, and
 * the table keeps what the others came to before.
 */
const root = join(import.meta.dirname, '..', '..')
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

const folderOf = (part: string) => join(root, '.mellanrum', 'mutants', part)

/** Measures one part of the sources; false where its time was over before it was done. */
async function measure(part: string, until: number): Promise<boolean> {
  const folder = folderOf(part)
  mkdirSync(folder, { recursive: true })
  const report = join(folder, 'latest.json')
  rmSync(report, { force: true })
  const run = startStryker({ root, folder, mutate: parts[part] ?? [], report })
  const timer = setTimeout(() => stopGroup(run.pid), Math.max(0, until - Date.now()))
  await run.ended
  clearTimeout(timer)
  if (!existsSync(report)) return false
  const day = currentDay()
  const score = scoreOf(part, day, JSON.parse(readFileSync(report, 'utf8')))
  writeFileSync(join(folder, 'score.json'), JSON.stringify(score))
  return true
}

/** What a part came to when it was last measured in this checkout. */
function lastScore(part: string): PartScore | null {
  const file = join(folderOf(part), 'score.json')
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as PartScore) : null
}

await fetchStryker(root)
const until = Date.now() + budget
for (const part of chosen.length ? chosen : Object.keys(parts)) {
  const measured = Date.now() < until && (await measure(part, until))
  if (!measured) console.log(`${part}: the time was over before it was measured.`)
}
const scores = Object.keys(parts).flatMap((part) => lastScore(part) ?? [])
const left = Object.keys(parts).filter((part) => !scores.some((score) => score.part === part))
const table = tableOf(scores, left)
console.log(table)
await keepReport('mutants', table)
