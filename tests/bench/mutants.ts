import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { currentDay } from '../support/current-day.ts'
import { keepReport, readReport } from './keep-report.ts'
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

const matching = 'graph-api/src/matching'
const without = (pattern: string) => `!${matching}/${pattern}`
const filesIn = (name: string) => [`${matching}/${name}/**/*.ts`, without('**/*.test.ts')]
const near = ['near-*', 'nearest-*'].map((name) => `pairs/${name}.ts`)
const index = ['text-index', 'weighted-corpus', 'nearest', 'training-texts'].map((name) => `text/${name}.ts`)
const spaces = ['latent-*', 'word-space', 'subspace', 'learned-spaces'].map((name) => `text/${name}.ts`)
const words = [
  ...['character-grams', 'compounds', 'language', 'lexicon', 'stem', 'stop-words', 'text-forms', 'text-reader'],
  ...['tokenise', 'words-of', 'written-forms'],
].map((name) => `text/${name}.ts`)
const some = (folder: string, ...names: readonly string[]) => names.map((name) => `${matching}/${folder}/${name}.ts`)

/**
 * In this order while time lasts. The largest folders stand in several parts, since a part that is ended leaves nothing measured.
 * `matching/meaning` has a model beside it and is measured by `pnpm evaluate`.
 */
const parts: Readonly<Record<string, readonly string[]>> = {
  rules: ['graph-api/src/**/rules.ts'],
  network: filesIn('network'),
  parallels: filesIn('parallels'),
  groups: filesIn('groups'),
  pairs: [...filesIn('pairs'), ...near.map(without)],
  'pairs: the nearest': [...near.map((file) => `${matching}/${file}`), without('**/*.test.ts')],
  'text: words': words.map((file) => `${matching}/${file}`),
  'text: comparing': [...filesIn('text'), ...[...words, ...index, ...spaces].map(without)],
  'text: the index': index.map((file) => `${matching}/${file}`),
  'text: the spaces': [...spaces.map((file) => `${matching}/${file}`), without('**/*.test.ts')],
  'partners: what is known': some('partners', 'partner-network', 'partner-record'),
  'partners: the features': some(
    'partners',
    ...['partner-features', 'partner-names', 'partner-places', 'partner-walks', 'value-affinity'],
  ),
  'partners: the fit': some('partners', 'conditional-logit'),
  'partners: the prior': some('partners', 'tune-prior', 'partner-prior', 'partner-trees'),
  'partners: the ranking': some('partners', 'rank-partners', 'score-partners', 'partner-questions'),
}

/** Which tests run against a part: all, but of texts and partners, where that would take too long, those beside them. */
const testsOf = (part: string) => {
  const [own] = /^(text|partners)/.exec(part) ?? []
  return own ? `vitest.${own}.config.ts` : 'vitest.config.ts'
}

const chosen = process.argv.slice(2)
const unknown = chosen.filter((part) => !Object.hasOwn(parts, part))
if (unknown.length) {
  console.error(`Not a part: ${unknown.join(', ')}. There are ${Object.keys(parts).join(', ')}.`)
  process.exit(1)
}

const folderOf = (part: string) => join(root, '.mellanrum', 'mutants', part.replace(/\W+/g, '-'))

/** Measures one part of the sources; undefined where its time was over before it was done. */
async function measure(part: string, until: number): Promise<PartScore | undefined> {
  const folder = folderOf(part)
  mkdirSync(folder, { recursive: true })
  const report = join(folder, 'latest.json')
  rmSync(report, { force: true })
  const run = startStryker({ root, folder, mutate: parts[part] ?? [], tests: testsOf(part), report })
  const timer = setTimeout(() => stopGroup(run.pid), Math.max(0, until - Date.now()))
  await run.ended
  clearTimeout(timer)
  return existsSync(report) ? scoreOf(part, currentDay(), JSON.parse(readFileSync(report, 'utf8'))) : undefined
}

await fetchStryker(root)
const until = Date.now() + budget
const scores: PartScore[] = []
for (const part of chosen.length ? chosen : Object.keys(parts)) {
  const score = Date.now() < until ? await measure(part, until) : undefined
  if (score) scores.push(score)
  else console.log(`${part}: the time was over before it was measured.`)
}
const table = tableOf(Object.keys(parts), scores, await readReport('mutants'))
console.log(table)
await keepReport('mutants', table)
