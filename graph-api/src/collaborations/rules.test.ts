import { describe, expect, it } from 'vitest'
import { InputError } from '../shared/errors.ts'
import { collaborationStatuses } from './model.ts'
import { daysOf, refuseStep, refuseUnconfirmed } from './rules.ts'

const confirmed = [{ confirmedOn: '2026-01-01' }, { confirmedOn: '2026-01-02' }]
const waiting = [{ confirmedOn: '2026-01-01' }, { confirmedOn: null }]

describe('the steps of a collaboration', () => {
  it('goes from proposed over exploring and active to ended', () => {
    expect(() => refuseStep('proposed', 'exploring', waiting)).not.toThrow()
    expect(() => refuseStep('exploring', 'active', confirmed)).not.toThrow()
    expect(() => refuseStep('active', 'paused', confirmed)).not.toThrow()
    expect(() => refuseStep('paused', 'active', confirmed)).not.toThrow()
    expect(() => refuseStep('active', 'ended', waiting)).not.toThrow()
  })

  it('is active only when every party has confirmed', () => {
    expect(() => refuseStep('exploring', 'active', waiting)).toThrow(InputError)
    expect(() => refuseUnconfirmed('active', [])).toThrow(InputError)
    expect(() => refuseUnconfirmed('exploring', waiting)).not.toThrow()
  })

  it('stays ended', () => {
    for (const status of collaborationStatuses.filter((one) => one !== 'ended')) {
      expect(() => refuseStep('ended', status, confirmed)).toThrow(InputError)
    }
  })

  it('keeps the day it started', () => {
    expect(daysOf('active', null, '2026-05-12')).toEqual({ startedOn: '2026-05-12', endedOn: null })
    expect(daysOf('ended', '2025-01-01', '2026-05-12')).toEqual({ startedOn: '2025-01-01', endedOn: '2026-05-12' })
  })
})
