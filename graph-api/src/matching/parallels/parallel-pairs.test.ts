import { expect, it } from 'vitest'
import { sampleEvidence } from '../testing/pair-evidence.ts'
import { keepSurer, type ParallelPair, pairKey } from './parallel-pairs.ts'
import { scorePair } from './score.ts'

const evidence = sampleEvidence()
const pair = (left: string, right: string, confidence: number): ParallelPair => ({
  left,
  right,
  parallel: { id: right, evidence, ...scorePair(evidence), mutual: false, confidence, strength: 'possible' },
})

function kept(...views: readonly ParallelPair[]) {
  const pairs = new Map<string, ParallelPair>()
  for (const view of views) keepSurer(pairs, view)
  return pairs
}

it('of a pair as both sides see it the surer view is kept, whichever comes first', () => {
  const [sure, unsure] = [pair('a', 'b', 0.7), pair('a', 'b', 0.3)]
  expect([...kept(sure, unsure).values()]).toEqual([sure])
  expect([...kept(unsure, sure).values()]).toEqual([sure])
})

it('of two views as sure the first is kept', () => {
  const [first, second] = [pair('a', 'b', 0.5), pair('a', 'b', 0.5)]
  expect(kept(first, second).get(pairKey('a', 'b'))).toBe(first)
})

it('pairs of others are kept beside each other', () => {
  expect([...kept(pair('a', 'b', 0.1), pair('a', 'c', 0.9), pair('b', 'c', 0.5)).keys()]).toEqual([
    pairKey('a', 'b'),
    pairKey('a', 'c'),
    pairKey('b', 'c'),
  ])
})
