import { expect, it } from 'vitest'
import { type FailureNotice, Failures } from './failures.ts'

it('a failure is counted, told once with a reference and without what people wrote, and over when a round goes well', () => {
  const told: FailureNotice[] = []
  const failures = new Failures(
    (notice) => told.push(notice),
    () => new Date('2026-11-27T10:00:00Z'),
  )
  expect(failures.state).toEqual({ state: 'following', failures: 0, lastFailure: null })
  failures.note(new RangeError("Need 'Vi söker en båt' has no words"))
  expect(told).toHaveLength(1)
  expect(JSON.stringify(told)).not.toContain('båt')
  expect(told[0]?.details).toMatchObject({ kind: 'RangeError' })
  expect(failures.state).toEqual({
    state: 'failing',
    failures: 1,
    lastFailure: { at: '2026-11-27T10:00:00.000Z', reference: told[0]?.reference },
  })
  failures.clear()
  expect(failures.state).toMatchObject({ state: 'following', failures: 1 })
})
