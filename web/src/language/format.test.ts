import { describe, expect, it } from 'vitest'
import { formatsOf } from './format.ts'

const plain = (text: string) => text.replace(/\s/g, ' ')

describe('count', () => {
  it('says how many a list has as far as the API counts, and beyond that that there are more', () => {
    const [sv, en] = [formatsOf('sv'), formatsOf('en')]
    expect(plain(sv.count(999))).toBe('999')
    expect(plain(sv.count(1_000))).toBe('1 000')
    expect(plain(sv.count(1_001))).toBe('över 1 000')
    expect(en.count(1_000)).toBe('1,000')
    expect(en.count(1_001)).toBe('more than 1,000')
  })
})
