import { describe, expect, it } from 'vitest'
import { refusalOf } from '../testing/refusal.ts'
import { refuseMembers, refuseNoResult, refuseStep } from './rules.ts'

const statuses = ['forming', 'meeting', 'resting', 'closed'] as const
const steps = {
  forming: ['meeting', 'resting', 'closed'],
  meeting: ['resting', 'closed'],
  resting: ['meeting', 'closed'],
  closed: [] as string[],
}

describe('the members of a mini-network', () => {
  it.each([
    [2, ['memberIds number_of_members']],
    [3, []],
    [7, []],
    [8, ['memberIds number_of_members']],
  ])('are three to seven: %i', (count, refusal) => {
    expect(refusalOf(() => refuseMembers([...'abcdefgh'].slice(0, count), null))).toEqual(refusal)
  })

  it('have the convener among them, where there is one', () => {
    expect(refusalOf(() => refuseMembers(['a', 'b', 'c'], 'a'))).toEqual([])
    expect(refusalOf(() => refuseMembers(['a', 'b', 'c'], 'd'))).toEqual(['convenerId not_a_member'])
  })

  it('are told how many they may be, and who may convene', () => {
    expect(() => refuseMembers(['a'], null)).toThrow('Choose 3 to 7 members.')
    expect(() => refuseMembers(['a', 'b', 'c'], 'd')).toThrow('Choose one of the members')
  })
})

describe('the steps of a mini-network', () => {
  it.each(statuses)('from %s lead where they may', (from) => {
    for (const to of statuses) {
      const refusal = refusalOf(() => refuseStep(from, to, 'A shared contract'))
      expect(refusal, to).toEqual(from === to || steps[from].includes(to) ? [] : ['status not_next'])
    }
  })

  it('say what it can become, and that a closed one is formed anew', () => {
    expect(() => refuseStep('meeting', 'forming', null)).toThrow('From meeting it can become: resting, closed.')
    expect(() => refuseStep('closed', 'meeting', null)).toThrow('Form a new one.')
  })

  it('close it only with a result', () => {
    expect(refusalOf(() => refuseStep('meeting', 'closed', null))).toEqual(['result needed'])
    expect(refusalOf(() => refuseNoResult('closed', null))).toEqual(['result needed'])
    expect(refusalOf(() => refuseNoResult('closed', 'It was little'))).toEqual([])
    expect(refusalOf(() => refuseNoResult('resting', null))).toEqual([])
    expect(() => refuseNoResult('closed', null)).toThrow('Say what came of it')
  })
})
