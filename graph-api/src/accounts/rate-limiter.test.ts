import { describe, expect, it } from 'vitest'
import { RateLimiter } from './rate-limiter.ts'

describe('attempts', () => {
  it('are so many within a moving window, each key for itself', () => {
    let now = 0
    const attempts = new RateLimiter(() => now)
    const tries = (key: string) => [1, 2, 3].map(() => attempts.allow(key, { most: 2, within: 100 }))
    expect(tries('a')).toEqual([true, true, false])
    expect(tries('b')).toEqual([true, true, false])
    now = 99
    expect(attempts.allow('a', { most: 2, within: 100 })).toBe(false)
    now = 100
    expect(tries('a')).toEqual([true, true, false])
  })
})
