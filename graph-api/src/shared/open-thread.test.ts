import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { getPriority, tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { GivenUpError, openThread, runInThread } from './open-thread.ts'

const folder = mkdtempSync(join(tmpdir(), 'threads-'))
afterAll(() => rmSync(folder, { recursive: true }))

function moduleOf(name: string, text: string): URL {
  const file = join(folder, `${name}.mts`)
  writeFileSync(file, `import { parentPort, workerData } from 'node:worker_threads'\n${text}\nexport {}\n`)
  return pathToFileURL(file)
}
const longTimeout = { milliseconds: 60_000 }

describe('a module in a thread', () => {
  it('awaits nothing by itself: one that is ended as it begins would take the program with it', () => {
    const source = join(import.meta.dirname, '..')
    const modules = readdirSync(source, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.m?[jt]s$/.test(file) && !file.includes('.test.'))
      .map((file) => [file, readFileSync(join(source, file), 'utf8')] as const)
      .filter(([file, text]) => text.includes('parentPort') || file.endsWith('thread-entry.mjs'))
    expect(modules.length).toBeGreaterThan(5)
    const awaiting = modules.filter(([, text]) => /^(?![\s/*]|(?:export )?(?:async )?function).*\bawait /m.test(text))
    expect(awaiting.map(([file]) => file)).toEqual([])
  })

  it('is TypeScript, gets its input and gives one answer', async () => {
    const module = moduleOf('twice', 'const given: number = workerData\nparentPort?.postMessage(given * 2)')
    expect(await runInThread<number>(module, 21, longTimeout)).toBe(42)
  })

  it('is given up where it takes too long, or ends without an answer', async () => {
    const endless = moduleOf('endless', 'while (true) {}')
    await expect(runInThread(endless, null, { milliseconds: 200 })).rejects.toThrow(GivenUpError)
    await expect(runInThread(moduleOf('silent', ''), null, longTimeout)).rejects.toThrow('ended without an answer')
  })

  it('is given up where it takes too much memory', async () => {
    const greedy = moduleOf('greedy', 'const all: number[][] = []\nwhile (true) all.push(new Array(100_000).fill(1.5))')
    await expect(runInThread(greedy, null, { ...longTimeout, megabytes: 64 })).rejects.toThrow('too much memory')
  })

  it.skipIf(process.platform !== 'linux')('stands back where it is told to, and the program does not', async () => {
    const module = moduleOf(
      'nice',
      `import { readlinkSync } from 'node:fs'
import { getPriority } from 'node:os'
parentPort?.postMessage(getPriority(Number(readlinkSync('/proc/thread-self').split('/').pop())))`,
    )
    const own = getPriority()
    const priorityAt = async (niceness?: number) =>
      (await once(openThread(module, niceness === undefined ? {} : { niceness }), 'message'))[0] as number
    expect(await priorityAt(19)).toBe(19)
    expect(await priorityAt()).toBe(own)
    expect(getPriority()).toBe(own)
  })

  it('says what it threw', async () => {
    const failing = moduleOf('failing', "throw new RangeError('No such year')")
    await expect(runInThread(failing, null, longTimeout)).rejects.toThrow('No such year')
  })
})
