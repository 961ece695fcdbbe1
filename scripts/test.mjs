/** `npm test`: makes the clone ready and runs every test; words after `--` go to vitest (`npm test -- --project unit`). */
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root, setUp } from './setup.mjs'

process.chdir(root)
await setUp()

const counts = join(root, '.mellanrum', `test-counts-${process.pid}.json`)
mkdirSync(join(root, '.mellanrum'), { recursive: true })
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
const reporters = ['--reporter=default', `--reporter=${join(root, 'tests', 'support', 'count-reporter.ts')}`]
const words = ['run', '--config', join('tests', 'vitest.config.ts'), ...reporters, ...process.argv.slice(2)]
const child = spawn(process.execPath, [vitest, ...words], { stdio: 'inherit' })
// Ctrl-C reaches vitest by itself; it then takes its database down, which is waited for.
process.on('SIGINT', () => {})
process.on('SIGTERM', () => child.kill('SIGTERM'))
const code = await new Promise((resolve) => child.once('close', resolve))

const { passed, failed } = readCounts()
console.log(`${passed} passed, ${failed} failed`)
process.exit(code === 0 && failed === 0 && passed > 0 ? 0 : 1)

function readCounts() {
  try {
    const read = JSON.parse(readFileSync(counts, 'utf8'))
    rmSync(counts)
    return code !== 0 && read.failed === 0 ? { ...read, failed: 1 } : read
  } catch {
    return { passed: 0, failed: 1 } // The run ended before there was anything to count.
  }
}
