import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The last major version that runs on Node 20. It is fetched here, by who measures, and not by `npm start`. */
const version = '9.6.1'

const folderOf = (root: string) => join(root, '.mellanrum', `stryker-${version}`)
const programOf = (root: string) =>
  join(folderOf(root), 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js')

/** Fetches Stryker into the ignored folder unless it is there. It finds the checkout's own Vitest above itself. */
export async function fetchStryker(root: string): Promise<void> {
  if (existsSync(programOf(root))) return
  const folder = folderOf(root)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
  const packages = ['core', 'vitest-runner'].map((name) => `@stryker-mutator/${name}@${version}`)
  const options = ['--no-audit', '--no-fund', '--ignore-scripts', '--legacy-peer-deps']
  const fetched = spawnSync('npm', ['install', '--prefix', folder, ...options, ...packages], { stdio: 'inherit' })
  if (fetched.status !== 0) throw new Error('StrykerJS could not be fetched. Check the network, and run it again.')
}

/** Everything that the pure sources and their tests do without: Stryker works on a copy. */
const leftOut = [
  '.mellanrum',
  'web',
  'docs',
  'seed',
  'scripts',
  'cypher',
  'graph-api/data',
  'tests/api',
  'tests/browser',
]

/** Starts Stryker over some sources, in a process group of its own so that it can be ended as a whole. */
export function startStryker(options: {
  root: string
  folder: string
  mutate: readonly string[]
  /** Says which tests run: the name of one of Vitest's settings beside this. */
  tests: string
  report: string
}): { pid: number | undefined; ended: Promise<void> } {
  const { root, folder, mutate, tests, report } = options
  const settings = join(folder, 'stryker.json')
  writeFileSync(
    settings,
    JSON.stringify({
      plugins: ['@stryker-mutator/vitest-runner'],
      testRunner: 'vitest',
      vitest: { configFile: `tests/bench/mutants/${tests}`, related: true },
      mutate,
      concurrency: 1,
      // What runs once when a file is loaded would start the tests anew for each mutant.
      ignoreStatic: true,
      reporters: ['json', 'progress-append-only'],
      jsonReporter: { fileName: report },
      incremental: true,
      incrementalFile: join(folder, 'incremental.json'),
      tempDirName: join(folder, 'copy'),
      ignorePatterns: leftOut.map((path) => `/${path}`),
    }),
  )
  const run = spawn(process.execPath, [programOf(root), 'run', settings], {
    cwd: root,
    stdio: 'inherit',
    detached: true,
  })
  return { pid: run.pid, ended: new Promise((resolve) => run.once('exit', () => resolve())) }
}
