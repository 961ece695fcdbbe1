import { describe, expect, it } from 'vitest'
import { sampleCandidate } from '../testing/candidates.ts'
import { combinedHelp, combinedStake, declaredAnswer, onlyDeclared, withOwnReason } from './question-worth.ts'
import { objectiveWeights } from './weights.ts'

const namesOf = (members: readonly { id: string }[]) => members.map(({ id }) => id)

describe('what members have at stake and bring', () => {
  it('counts a text once, by whoever has most of it, and what is one’s own each time', () => {
    const share = objectiveWeights.stakeShare
    const one = sampleCandidate('a', { stake: 0.4, stakeBy: 'i1', help: 0.5, helpBy: 'i1' })
    const two = sampleCandidate('b', { stake: 0.8, stakeBy: 'i1', help: 0.2, helpBy: 'i1' })
    const own = sampleCandidate('c', { stake: 0.5, stakeBy: null, help: 0.5, helpBy: null })
    expect(combinedStake([one, two])).toBeCloseTo(0.8 * share, 12)
    expect(combinedHelp([one, two])).toBeCloseTo(0.5, 12)
    expect(combinedStake([two, own])).toBeCloseTo(1 - (1 - 0.8 * share) * (1 - 0.5 * share), 12)
    expect(combinedHelp([one, own, { ...own, id: 'd' }])).toBeCloseTo(1 - 0.5 ** 3, 12)
    expect([combinedStake([]), combinedHelp([])]).toEqual([0, 0])
  })
})

describe('members that are there for a reason of their own', () => {
  const by = (id: string, helpBy: string | null, more: { stakeBy?: string | null; holds?: boolean } = {}) =>
    sampleCandidate(id, { helpBy, stakeBy: null, holds: false, ...more })

  it('are all but those that are there by the text of one before them', () => {
    expect(namesOf(withOwnReason([by('a', 'i1'), by('b', 'i1'), by('c', 'i2'), by('d', 'i1')]))).toEqual(['a', 'c'])
  })

  it('are those, too, whose question it is, and those who need no text', () => {
    const members = [by('a', 'i1'), by('b', 'i1', { holds: true }), by('c', null), by('d', null)]
    expect(namesOf(withOwnReason(members))).toEqual(['a', 'b', 'c', 'd'])
    expect(namesOf(withOwnReason([by('a', 'i1', { holds: true }), by('b', 'i1')]))).toEqual(['a'])
  })

  it('are none of those whose initiative is only said to answer, unless the question is theirs', () => {
    const members = [by('a', declaredAnswer), by('b', declaredAnswer), by('c', declaredAnswer, { holds: true })]
    expect(namesOf(withOwnReason(members))).toEqual(['c'])
  })

  it('are told from those whom nothing but a claim ties to the question', () => {
    const claim = { help: 0.1, helpBy: declaredAnswer }
    const members = [
      sampleCandidate('a', claim),
      sampleCandidate('b', { ...claim, stake: 0.5 }),
      sampleCandidate('c', { help: 0.1, helpBy: 'i1' }),
      sampleCandidate('d'),
    ]
    expect(namesOf(onlyDeclared(members))).toEqual(['a'])
  })

  it('are told apart by what they bring before what they have at stake', () => {
    const members = [
      by('a', 'i1', { stakeBy: 'h1' }),
      by('b', 'i2', { stakeBy: 'h1' }),
      by('c', null, { stakeBy: 'h1' }),
    ]
    expect(namesOf(withOwnReason(members))).toEqual(['a', 'b', 'c'])
    expect(namesOf(withOwnReason([by('a', null, { stakeBy: 'h1' }), by('b', null, { stakeBy: 'h1' })]))).toEqual(['a'])
  })
})
