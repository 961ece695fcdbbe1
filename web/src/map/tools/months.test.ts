import { describe, expect, it } from 'vitest'
import { monthsBetween, stopAt } from './months.ts'

describe('the days that the time slider stops at', () => {
  it('are the first of each month, and the last day itself', () => {
    expect(monthsBetween('2025-11-20', '2026-02-10')).toEqual([
      '2025-11-01',
      '2025-12-01',
      '2026-01-01',
      '2026-02-01',
      '2026-02-10',
    ])
  })

  it('reach today though something began in another century', () => {
    const stops = monthsBetween('1862-05-01', '2026-11-22')
    expect(stops[0]).toBe('1862-01-01')
    expect(stops).toContain('2026-03-01')
    expect(stops).not.toContain('1990-03-01')
    expect(stops.at(-1)).toBe('2026-11-22')
    expect(stops.length).toBeLessThan(420)
    expect(stops[stopAt(stops, '1990-06-01')]).toBe('1990-01-01')
  })

  it('are few for a year that was written wrong, and one where nothing has begun', () => {
    expect(monthsBetween('0026-01-01', '2026-11-22').length).toBeLessThan(460)
    expect(monthsBetween('2026-11-22', '2026-11-22')).toEqual(['2026-11-01', '2026-11-22'])
    expect(monthsBetween('2027-01-01', '2026-11-22')).toEqual(['2026-11-22'])
  })
})
