import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { afterFailure, mostTries, waitAfter } from './rules.ts'

describe('a mail that could not be sent', () => {
  it('waits longer each time, half a day and a quarter at most', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.double({ min: 0, max: 1, noNaN: true }), (tries, chance) => {
        const wait = waitAfter(tries, chance)
        expect(wait).toBeGreaterThanOrEqual(45_000)
        expect(wait).toBeLessThanOrEqual(15 * 3_600_000)
        expect(waitAfter(tries + 1, chance)).toBeGreaterThanOrEqual(wait)
      }),
    )
  })

  it('is never sent again where the server may have it, nor after a refusal for good', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: mostTries - 1 }), (tries) => {
        expect(afterFailure({ isHandedOver: true, code: undefined, tries })).toBe('unknown')
        expect(afterFailure({ isHandedOver: false, code: undefined, tries })).toBe('again')
        // The server has said that it has not taken it.
        expect(afterFailure({ isHandedOver: true, code: 451, tries })).toBe('again')
        expect(afterFailure({ isHandedOver: true, code: 554, tries })).toBe('failed')
        expect(afterFailure({ isHandedOver: false, code: 451, tries: mostTries })).toBe('failed')
      }),
    )
  })
})
