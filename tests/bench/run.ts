import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** `pnpm bench <name> […]`: what is measured beside the tests. Each is a program of its own in this folder. */
const benches = [
  'accounts',
  'api',
  'arrange',
  'fuzz',
  'hidden',
  'import',
  'import-kills',
  'letters',
  'live',
  'load',
  'matcher',
  'matching',
  'mutants',
  'picture',
  'pictures',
  'plans',
  'report',
  'steps',
  'walk',
]

const [name = '', ...given] = process.argv.slice(2)
if (benches.includes(name)) {
  const program = join(import.meta.dirname, `${name}.ts`)
  const run = spawnSync(process.execPath, [...process.execArgv, program, ...given], { stdio: 'inherit' })
  process.exitCode = run.status ?? 1
} else {
  console.error(`pnpm bench ${benches.join('|')}`)
  process.exitCode = 1
}
