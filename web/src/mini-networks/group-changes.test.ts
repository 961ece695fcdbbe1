import { expect, it } from 'vitest'
import { changesBetween } from './group-changes.ts'
import type { MiniNetworkProposal } from './queries.ts'

const member = (id: string) => ({
  convener: false,
  sharesMotivation: false,
  organisation: { id, name: `Namn ${id}`, kind: 'COMPANY' as const },
})
const gain = (giverId: string, gainerId: string, needId: string, offerId: string) => ({
  giverId,
  gainerId,
  gain: { need: { id: needId }, offer: { id: offerId, text: offerId, language: 'SV' as const } },
})
const need = (id: string, uncovered: boolean) => ({
  uncovered,
  coverage: 0,
  need: { id, text: id, language: 'SV' as const, organisation: null },
})
const group = (ids: string[], gains: ReturnType<typeof gain>[], open: number): MiniNetworkProposal => ({
  id: ids.join(),
  brokenRules: [],
  convener: null,
  members: ids.map(member),
  needs: [need('met', false), ...Array.from({ length: open }, (_, at) => need(`open${at}`, true))],
  ties: [],
  gains,
})

it('tells who comes and goes, which help is won and lost, and what stays as it was', () => {
  const before = group(['a', 'b', 'c'], [gain('a', 'b', 'n1', 'o1'), gain('c', 'a', 'n2', 'o2')], 2)
  const after = group(['a', 'b', 'd'], [gain('a', 'b', 'n1', 'o1'), gain('d', 'b', 'n3', 'o3')], 1)
  const changes = changesBetween(before, after)
  expect(changes.joined.map(({ id }) => id)).toEqual(['d'])
  expect(changes.gained.map(({ giver, gainer, offer }) => [giver, gainer, offer.id])).toEqual([
    ['Namn d', 'Namn b', 'o3'],
  ])
  expect(changes.lost.map(({ giver, gainer, offer }) => [giver, gainer, offer.id])).toEqual([
    ['Namn c', 'Namn a', 'o2'],
  ])
  expect([changes.openBefore, changes.openAfter]).toEqual([2, 1])
})

it('tells once of an offer that meets two needs of the same organisation', () => {
  const after = group(['a', 'b', 'c'], [gain('a', 'b', 'n1', 'o1'), gain('a', 'b', 'n2', 'o1')], 0)
  expect(changesBetween(group(['a', 'b', 'c'], [], 0), after).gained).toHaveLength(1)
})
