import { Cron } from 'croner'
import { describe, expect, it } from 'vitest'
import { digestTimes } from './start-notices.ts'

describe('digests', () => {
  const nextAfter = (moment: string) =>
    new Cron(digestTimes, { timezone: 'Europe/Stockholm', paused: true }).nextRun(new Date(moment))?.toISOString()

  it('go out at seven on working days where the partnership lives, in winter and in summer', () => {
    expect(nextAfter('2026-01-14T12:00:00Z')).toBe('2026-01-15T06:00:00.000Z')
    expect(nextAfter('2026-07-14T12:00:00Z')).toBe('2026-07-15T05:00:00.000Z')
    // A Friday afternoon; the clock is put forward that Sunday.
    expect(nextAfter('2026-03-27T15:00:00Z')).toBe('2026-03-30T05:00:00.000Z')
  })
})
