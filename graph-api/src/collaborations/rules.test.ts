import { describe, expect, it } from 'vitest'
import { refusalOf } from '../testing/refusal.ts'
import { collaborationStatuses } from './model.ts'
import { daysOf, refuseStep, refuseUnconfirmed } from './rules.ts'

const confirmed = [{ confirmedOn: '2026-01-01' }, { confirmedOn: '2026-01-02' }]
const waiting = [{ confirmedOn: '2026-01-01' }, { confirmedOn: null }]

/** From each status, what it may become; itself is always allowed. */
const steps = {
  proposed: ['exploring', 'active', 'ended'],
  exploring: ['active', 'paused', 'ended'],
  active: ['paused', 'ended'],
  paused: ['exploring', 'active', 'ended'],
  ended: [] as string[],
}

describe('the steps of a collaboration', () => {
  it.each(collaborationStatuses)('from %s lead where they may', (from) => {
    for (const to of collaborationStatuses) {
      const refusal = refusalOf(() => refuseStep(from, to, confirmed))
      expect(refusal, to).toEqual(from === to || steps[from].includes(to) ? [] : ['status not_next'])
    }
  })

  it('say what it can become, and that one that has ended is proposed anew', () => {
    expect(() => refuseStep('active', 'exploring', confirmed)).toThrow('From active it can become: paused, ended.')
    expect(() => refuseStep('ended', 'active', confirmed)).toThrow('Propose a new one.')
  })

  it('make it active only when every party has confirmed, and there are two', () => {
    expect(refusalOf(() => refuseStep('exploring', 'active', waiting))).toEqual(['status unconfirmed'])
    expect(refusalOf(() => refuseUnconfirmed('active', []))).toEqual(['status unconfirmed'])
    expect(refusalOf(() => refuseUnconfirmed('active', confirmed.slice(1)))).toEqual(['status unconfirmed'])
    expect(refusalOf(() => refuseUnconfirmed('active', confirmed))).toEqual([])
    expect(refusalOf(() => refuseUnconfirmed('exploring', waiting))).toEqual([])
    expect(() => refuseUnconfirmed('active', waiting)).toThrow('Every party must confirm')
  })

  it('need no confirmation to end', () => {
    expect(refusalOf(() => refuseStep('active', 'ended', waiting))).toEqual([])
  })

  it('keep the day it started, and tell the day it ends', () => {
    expect(daysOf('active', null, '2026-05-12')).toEqual({ startedOn: '2026-05-12', endedOn: null })
    expect(daysOf('active', '2025-01-01', '2026-05-12')).toEqual({ startedOn: '2025-01-01', endedOn: null })
    expect(daysOf('paused', null, '2026-05-12')).toEqual({ startedOn: null, endedOn: null })
    expect(daysOf('ended', '2025-01-01', '2026-05-12')).toEqual({ startedOn: '2025-01-01', endedOn: '2026-05-12' })
  })
})
