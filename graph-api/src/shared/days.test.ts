import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dayAt, dayOf, daysAfter, isTimeZone } from './days.ts'

const root = join(import.meta.dirname, '..', '..', '..')

describe('the day it is', () => {
  it('begins at midnight in the time zone, in summer and winter', () => {
    expect(dayAt(new Date('2026-06-30T21:59:00Z'), 'Europe/Stockholm')).toBe('2026-06-30')
    expect(dayAt(new Date('2026-06-30T22:00:00Z'), 'Europe/Stockholm')).toBe('2026-07-01')
    expect(dayAt(new Date('2026-12-31T22:59:00Z'), 'Europe/Stockholm')).toBe('2026-12-31')
    expect(dayAt(new Date('2026-12-31T23:00:00Z'), 'Europe/Stockholm')).toBe('2027-01-01')
    expect(daysAfter('2026-12-31', 180)).toBe('2027-06-29')
    expect(dayOf('2026-11-27T23:30:00.000Z', 'Europe/Stockholm')).toBe('2026-11-28')
    expect(dayOf('2026-11-27', 'Europe/Stockholm')).toBe('2026-11-27')
    expect([isTimeZone('Europe/Helsinki'), isTimeZone('Mars/Olympus')]).toEqual([true, false])
  })

  it('is worked out in one place, and no day stands for none', () => {
    const allowed = [
      'shared/days.ts',
      'exchange/values/read-day.ts',
      'exchange/read/read-icalendar.ts',
      'matching/pairs/',
    ]
    const found = ['graph-api/src', 'web/src', 'cypher/queries', 'cypher/fields'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(tsx?|cypher)$/.test(name) && !name.includes('.test.'))
        .filter((name) => !allowed.some((one) => name.replaceAll('\\', '/').startsWith(one)))
        .filter((name) =>
          /toISOString\(\)\.slice\(0, ?10\)|\b(?:at|(?:created|updated|decided)At)\.slice\(0, ?10\)|left\([\w.[\]]+, 10\) (?:AS (?:since|decidedOn|value)|END)|2199-12-31/.test(
            readFileSync(join(root, folder, name), 'utf8'),
          ),
        )
        .map((name) => `${folder}/${name}`),
    )
    expect(found).toEqual([])
  })
})
