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

describe('days and moments', () => {
  it('are those of the clock where the partnership lives, and a day is the day that was written', () => {
    const sv = formatsOf('sv')
    expect(sv.date('2026-11-27T23:30:00.000Z')).toBe('28 november 2026')
    expect(plain(sv.moment('2026-11-27T23:30:00.000Z'))).toBe('28 november 2026 kl. 00:30')
    expect(sv.date('2026-11-27')).toBe('27 november 2026')
    expect(plain(sv.moment('2026-11-27T18:05'))).toBe('27 november 2026 kl. 18:05')
    expect(plain(sv.month('2026-11-30T23:30:00Z'))).toBe('dec. 2026')
    expect(sv.date('i våras')).toBe('i våras')
  })
})
