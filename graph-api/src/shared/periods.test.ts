import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endingOf, lastOf, nextStep, type Period } from './periods.ts'

const today = '2026-06-15'
const day = fc
  .integer({ min: 0, max: 20_000 })
  .map((days) => new Date(Date.parse('1990-01-01') + days * 86_400_000).toISOString().slice(0, 10))
const period: fc.Arbitrary<Period> = fc
  .record({ a: fc.option(day), b: fc.option(day), role: fc.constantFrom(null, 'a', 'b') })
  .map(({ a, b, role }) => (a && b && a > b ? { since: b, until: a, role } : { since: a, until: b, role }))

const overlap = (a: Period, b: Period) => (a.since ?? '0') < (b.until ?? '9') && (b.since ?? '0') < (a.until ?? '9')

/** Applies what is wanted one after another, and leaves out what is refused. */
function standingAfter(wanted: readonly Period[]): Period[] {
  return wanted.reduce<Period[]>((known, one) => {
    try {
      const step = nextStep(known, one, today)
      const last = lastOf(known)
      const now = step?.last ? known.map((each) => (each === last ? { ...each, ...step.last } : each)) : known
      return step?.begin ? [...now, step.begin] : now
    } catch {
      return known
    }
  }, [])
}

describe('periods', () => {
  it('never overlap, and none that has ended is lost or changed', () => {
    fc.assert(
      fc.property(fc.array(period, { maxLength: 8 }), period, (earlier, one) => {
        const before = standingAfter(earlier)
        const after = standingAfter([...earlier, one])
        for (const [at, a] of after.entries()) for (const b of after.slice(at + 1)) expect(overlap(a, b)).toBe(false)
        const ended = before.filter(({ until }) => until !== null && until <= today)
        for (const { since, until } of ended) {
          expect(after.some((each) => each.until === until && (each.since === since || since === null))).toBe(true)
        }
        expect(after.length).toBeGreaterThanOrEqual(before.length)
      }),
    )
  })

  it('end no earlier than they began, and last again as they were', () => {
    const lasting = { since: '2020-01-01', until: null }
    expect(endingOf(lasting, '2024-01-01')).toEqual({ until: '2024-01-01' })
    expect(() => endingOf(lasting, '2019-01-01')).toThrow('after it began')
    expect(endingOf({ ...lasting, until: '2023-01-01' }, '2024-01-01')).toBeUndefined()
    expect(endingOf({ ...lasting, until: '2023-01-01' }, null)).toEqual({ until: null })
  })
})
