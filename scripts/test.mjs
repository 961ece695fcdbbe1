/** `npm test`: makes the clone ready and runs every test; words after `--` go to vitest (`npm test -- --project unit`). */
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { root, setUp } from './setup.mjs'

/** Run beside each other, each with a database of its own: what one counts, no test of the other can change. */
const halves = [
  ['--project', 'api'],
  ['--project', 'unit', '--project', 'browser'],
]

process.chdir(root)
await setUp()
mkdirSync(join(root, '.mellanrum'), { recursive: true })

const words = process.argv.slice(2)
const runs = words.length > 0 ? [start(words, 'inherit')] : halves.map((half) => start(half, 'pipe'))
// Ctrl-C reaches vitest by itself; it then takes its database down, which is waited for.
process.on('SIGINT', () => {})
process.on('SIGTERM', () => {
  for (const { child } of runs) child.kill('SIGTERM')
})
const counts = await Promise.all(runs.map(({ ended }) => ended))

const passed = counts.reduce((sum, each) => sum + each.passed, 0)
const failures = counts.flatMap((each) => each.failures)
// Said again at the end: of a long run, often only the last lines are kept.
for (const failure of failures) console.log(`FAILED ${failure}`)
const failed = failures.length
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 && passed > 0 ? 0 : 1)

/** Starts vitest; `ended` becomes how many passed and what failed, with at least one failure where it did not end well. */
function start(args, output) {
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
  const reporters = ['--reporter=default', `--reporter=${join(root, 'tests', 'support', 'count-reporter.ts')}`]
  const all = [vitest, 'run', '--config', join('tests', 'vitest.config.ts'), ...reporters, ...args]
  const child = spawn(process.execPath, all, { stdio: ['inherit', output, output] })
  if (output === 'pipe') {
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => console.log(line))
    }
  }
  const ended = new Promise((resolve) => child.once('close', resolve)).then((code) => readCounts(child.pid, code))
  return { child, ended }
}

function readCounts(pid, code) {
  const file = join(root, '.mellanrum', `test-counts-${pid}.json`)
  try {
    const read = JSON.parse(readFileSync(file, 'utf8'))
    rmSync(file)
    return code !== 0 && read.failures.length === 0
      ? { ...read, failures: [`vitest ended with ${code}, though no test failed`] }
      : read
  } catch {
    return { passed: 0, failures: [`vitest ended with ${code} before there was anything to count`] }
  }
}
