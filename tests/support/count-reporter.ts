import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Reporter, SerializedError, TestModule } from 'vitest/node'

const kept = join(import.meta.dirname, '..', '..', '.mellanrum')

/** Writes to a file how many tests passed, and what failed and why, for the program that runs vitest: `npm test` ends with it. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    let passed = 0
    // A file that cannot be loaded, or an error outside every test, is a failure even when no test says so.
    const failures = unhandled.map((error) => `outside every test: ${textOf([error])}`)
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const result = test.result()
        if (result.state === 'passed') passed++
        if (result.state === 'failed')
          failures.push(`${module.relativeModuleId} > ${test.fullName}: ${textOf(result.errors)}`)
      }
      // What comes before or after the tests of a file, or of a part of it.
      for (const part of [module, ...module.children.allSuites()]) {
        const name = part.type === 'suite' ? ` > ${part.fullName}` : ''
        if (part.errors().length > 0) failures.push(`${module.relativeModuleId}${name}: ${textOf(part.errors())}`)
      }
    }
    writeFileSync(join(kept, `test-counts-${process.pid}.json`), JSON.stringify({ passed, failures }))
  }
}

/** The first error's message, at most 1,500 characters of it, and the line of the project that it came from. */
function textOf(errors: readonly SerializedError[]): string {
  const [error] = errors
  if (error === undefined) return 'no error is given'
  const line = error.stack?.split('\n').find((each) => each.includes('/tests/')) ?? ''
  return `${String(error.message).slice(0, 1500)} ${line.trim()}`
}
