import { describe, expect, it } from 'vitest'
import { keptValues } from './kept-values.ts'

describe.each(['Person', 'View'])('of a change of a %s', (label) => {
  const current = { name: 'Ada', visibility: 'everyone', authorId: 'acc_1' }

  it('nothing is kept but who saw it', () => {
    expect(keptValues(label, current, { name: 'Bo' })).toBeNull()
    expect(keptValues(label, current, { name: 'Bo', visibility: 'network' })).toEqual({
      before: { visibility: 'everyone' },
      after: { visibility: 'network' },
      visibility: 'network',
      authorId: 'acc_1',
      gatheringId: null,
    })
  })
})
