import { describe, expect, it } from 'vitest'
import { RequestKeys } from './request-key.ts'

describe('the key of a request', () => {
  it('is the same for the same values until they are saved, and another for others', () => {
    const keys = new RequestKeys()
    const first = keys.keyFor({ name: 'a' })
    expect(keys.keyFor({ name: 'a' })).toBe(first)
    const other = keys.keyFor({ name: 'b' })
    expect(other).not.toBe(first)
    expect(other).toMatch(/^[0-9a-f]{32}$/)
    keys.saved()
    expect(keys.keyFor({ name: 'b' })).not.toBe(other)
  })
})
