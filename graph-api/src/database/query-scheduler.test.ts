import { describe, expect, it } from 'vitest'
import { type Cancellation, createCancellation } from './cancellation.ts'
import { CancelledError, createLimiter } from './concurrency-limiter.ts'
import { createCosts } from './cost.ts'
import { createScheduler } from './query-scheduler.ts'

const open = () => createLimiter({ maxConcurrent: 5, maxQueued: 5, maxWaitMs: 60_000 })
const traffic = () =>
  createScheduler({ quick: open(), costly: open(), unplanned: open(), warming: open(), writes: open() })

/** A read that answers when it is told to, and knows whether it was ended. */
function read() {
  let answer: (value: string) => void = () => {}
  const done = new Promise<string>((resolve) => {
    answer = resolve
  })
  const begun: Cancellation[] = []
  const run = (cancellation: Cancellation) => {
    begun.push(cancellation)
    return done
  }
  return { run, answer: () => answer('answer'), begun }
}

describe('a read that several ask for', () => {
  it('is run once while it is under way, and anew after it', async () => {
    const { coalesce: share } = traffic()
    const first = read()
    const both = [share('key', first.run), share('key', first.run), share('other', first.run)]
    first.answer()
    expect(await Promise.all(both)).toEqual(['answer', 'answer', 'answer'])
    expect(first.begun.length).toBe(2)
    await share('key', first.run)
    expect(first.begun.length).toBe(3)
  })

  it('is run anew after a write, for whoever wrote', async () => {
    const { coalesce: share, markWritten: written } = traffic()
    const one = read()
    const before = share('key', one.run)
    written()
    const after = share('key', one.run)
    one.answer()
    await Promise.all([before, after])
    expect(one.begun.length).toBe(2)
  })

  it('is ended when the last who waits has left, not before', async () => {
    const { coalesce: share } = traffic()
    const one = read()
    const leaving = [createCancellation(), createCancellation()]
    const given = leaving.map((cancellation) => share('key', one.run, cancellation).catch((error: unknown) => error))
    leaving[0]?.cancel()
    expect(await given[0]).toBeInstanceOf(CancelledError)
    expect(one.begun[0]?.isCancelled).toBe(false)
    leaving[1]?.cancel()
    expect(await given[1]).toBeInstanceOf(CancelledError)
    expect(one.begun[0]?.isCancelled).toBe(true)
    // Whoever asks then gets a read of their own.
    const next = share('key', one.run)
    one.answer()
    expect(await next).toBe('answer')
    expect(one.begun.length).toBe(2)
  })
})

describe('what a statement costs', () => {
  it('is what it took lately, and one slow run among quick ones is no sign', () => {
    const costs = createCosts()
    expect([costs.isCostly('new'), costs.isKnown('new')]).toEqual([false, false])
    for (const took of [30, 30, 30, 600]) costs.took('quick', took)
    expect([costs.isCostly('quick'), costs.isKnown('quick')]).toEqual([false, true])
    for (const took of [900, 800, 850]) costs.took('map', took)
    expect(costs.isCostly('map')).toBe(true)
    costs.took('map', 20)
    expect(costs.isCostly('map')).toBe(false)
    // The graph has grown since.
    for (let run = 0; run < 10; run += 1) costs.took('map', 400)
    expect(costs.isCostly('map')).toBe(true)
  })

  it('is not taken for new for ever where it never answers', () => {
    const costs = createCosts()
    costs.ended('endless', 28_000)
    expect([costs.isCostly('endless'), costs.isKnown('endless')]).toEqual([false, false])
    costs.ended('endless', 28_000)
    expect([costs.isCostly('endless'), costs.isKnown('endless')]).toEqual([true, true])
    // One that has answered in between was only slow to be planned.
    costs.ended('slow once', 28_000)
    costs.took('slow once', 20)
    costs.ended('slow once', 15_000)
    expect(costs.isCostly('slow once')).toBe(false)
  })
})
