import { describe, expect, it } from 'vitest'
import { RateLimiter } from './rate-limiter.ts'

describe('a rate limiter', () => {
  it('allows so many within a moving window, each key for itself', () => {
    let now = 0
    const rateLimiter = new RateLimiter(() => now)
    const tries = (key: string) => [1, 2, 3].map(() => rateLimiter.allow(key, { most: 2, within: 100 }))
    expect(tries('a')).toEqual([true, true, false])
    expect(tries('b')).toEqual([true, true, false])
    now = 99
    expect(rateLimiter.allow('a', { most: 2, within: 100 })).toBe(false)
    now = 100
    expect(tries('a')).toEqual([true, true, false])
  })
})
