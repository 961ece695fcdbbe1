import { describe, expect, it } from 'vitest'
import { createCancellation } from './cancellation.ts'
import { BusyError, CancelledError, createLimiter } from './concurrency-limiter.ts'

/** Work that goes on until it is told to end. */
function work() {
  let end: (result: string) => void = () => {}
  const done = new Promise<string>((resolve) => {
    end = resolve
  })
  let begun = false
  return {
    run: () => {
      begun = true
      return done
    },
    end: () => end('done'),
    begun: () => begun,
  }
}
const turn = () => new Promise((resolve) => setImmediate(resolve))

describe('a gate', () => {
  it('lets so many through at once, and the others in the order in which they came', async () => {
    const gate = createLimiter({ maxConcurrent: 2, maxQueued: 2, maxWaitMs: 60_000 })
    const all = [work(), work(), work(), work()]
    const results = all.map(({ run }) => gate.run(run))
    await turn()
    expect(all.map(({ begun }) => begun())).toEqual([true, true, false, false])
    all[1]?.end()
    await turn()
    expect(all.map(({ begun }) => begun())).toEqual([true, true, true, false])
    for (const { end } of all) end()
    expect(await Promise.all(results)).toEqual(['done', 'done', 'done', 'done'])
  })

  it('tells whoever comes when too many wait that it is busy, and when to come back', async () => {
    const gate = createLimiter({ maxConcurrent: 1, maxQueued: 1, maxWaitMs: 60_000 })
    const all = [work(), work()]
    const results = all.map(({ run }) => gate.run(run))
    const refused = await gate.run(async () => 'never').catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(BusyError)
    expect((refused as BusyError).retryAfter).toBeGreaterThan(0)
    for (const { end } of all) end()
    await Promise.all(results)
    expect(await gate.run(async () => 'later')).toBe('later')
  })

  it('lets nobody wait for ever, and does not run what was given up', async () => {
    const gate = createLimiter({ maxConcurrent: 1, maxQueued: 5, maxWaitMs: 1 })
    const [first, late] = [work(), work()]
    const running = gate.run(first.run)
    expect(await gate.run(late.run).catch((error: unknown) => error)).toBeInstanceOf(BusyError)
    first.end()
    await running
    await turn()
    expect(late.begun()).toBe(false)
  })

  it('gives its place free where work fails', async () => {
    const gate = createLimiter({ maxConcurrent: 1, maxQueued: 0, maxWaitMs: 1 })
    await expect(gate.run(() => Promise.reject(new Error('failed')))).rejects.toThrow('failed')
    expect(await gate.run(async () => 'next')).toBe('next')
  })

  it('does not begin what nobody waits for any more, and keeps the turn of the others', async () => {
    const gate = createLimiter({ maxConcurrent: 1, maxQueued: 5, maxWaitMs: 60_000 })
    const [first, left, last] = [work(), work(), work()]
    const leaving = createCancellation()
    const running = gate.run(first.run)
    const given = gate.run(left.run, leaving).catch((error: unknown) => error)
    const waiting = gate.run(last.run)
    leaving.cancel()
    expect(await given).toBeInstanceOf(CancelledError)
    first.end()
    await running
    await turn()
    expect([left.begun(), last.begun()]).toEqual([false, true])
    last.end()
    await waiting
  })

  it('is idle once nothing runs, those who waited their turn included', async () => {
    const gate = createLimiter({ maxConcurrent: 1, maxQueued: 5, maxWaitMs: 60_000 })
    await gate.idle()
    const [first, second] = [work(), work()]
    const running = [gate.run(first.run), gate.run(second.run)]
    let isIdle = false
    const idle = gate.idle().then(() => {
      isIdle = true
    })
    first.end()
    await running[0]
    await turn()
    expect(isIdle).toBe(false)
    second.end()
    await idle
    expect(isIdle).toBe(true)
  })
})
