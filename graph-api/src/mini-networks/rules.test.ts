import { describe, expect, it } from 'vitest'
import { InputError } from '../shared/errors.ts'
import { refuseMembers, refuseNoResult, refuseStep } from './rules.ts'

describe('the rules of a mini-network', () => {
  it('has three to seven members, one of whom convenes it', () => {
    expect(() => refuseMembers(['a', 'b'], null)).toThrow(InputError)
    expect(() => refuseMembers(['a', 'b', 'c'], 'a')).not.toThrow()
    expect(() => refuseMembers(['a', 'b', 'c'], 'd')).toThrow(InputError)
    expect(() => refuseMembers([...'abcdefgh'], null)).toThrow(InputError)
  })

  it('goes from forming over meeting and resting to closed', () => {
    expect(() => refuseStep('forming', 'meeting', null)).not.toThrow()
    expect(() => refuseStep('meeting', 'resting', null)).not.toThrow()
    expect(() => refuseStep('resting', 'meeting', null)).not.toThrow()
    expect(() => refuseStep('forming', 'resting', null)).toThrow(InputError)
    expect(() => refuseStep('closed', 'meeting', null)).toThrow(InputError)
  })

  it('closes with a result', () => {
    expect(() => refuseStep('meeting', 'closed', null)).toThrow(InputError)
    expect(() => refuseStep('meeting', 'closed', 'A shared contract')).not.toThrow()
    expect(() => refuseNoResult('closed', null)).toThrow(InputError)
  })
})
