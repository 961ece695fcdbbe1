import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Reporter, TestModule } from 'vitest/node'

const kept = join(import.meta.dirname, '..', '..', '.mellanrum')

/** Writes how many tests passed and failed to a file for the program that runs vitest: `npm test` sums up in its last line. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    let passed = 0
    // A file that cannot be loaded, or an error outside every test, is a failure even when no test says so.
    let failed = unhandled.length
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        if (test.result().state === 'passed') passed++
        if (test.result().state === 'failed') failed++
      }
      if (module.state() === 'failed' && module.errors().length > 0) failed++
    }
    writeFileSync(join(kept, `test-counts-${process.pid}.json`), JSON.stringify({ passed, failed }))
  }
}
