import { describe, expect, it } from 'vitest'
import { viewerOf } from '../shared/viewer.ts'
import { Budgets, budgetOwnerOf } from './budgets.ts'

const payer = (name: string) => ({ name, allowance: { most: 100, perSecond: 10 } })

describe('a budget', () => {
  it('is drawn whole or not at all, and comes back with time', () => {
    let now = 0
    const budgets = new Budgets(() => now)
    expect(budgets.draw(payer('a'), 60)).toBe(0)
    expect(budgets.draw(payer('a'), 60)).toBe(2)
    expect(budgets.draw(payer('a'), 40)).toBe(0)
    now = 3_000
    expect(budgets.draw(payer('a'), 31)).toBe(1)
    expect(budgets.draw(payer('a'), 30)).toBe(0)
  })

  it('holds no more than it began with, however long nothing is drawn', () => {
    let now = 0
    const budgets = new Budgets(() => now)
    budgets.draw(payer('a'), 1)
    now = 1_000_000
    expect(budgets.draw(payer('a'), 100)).toBe(0)
    expect(budgets.draw(payer('a'), 1)).toBe(1)
  })

  it('is each one’s own', () => {
    const budgets = new Budgets(() => 0)
    expect(budgets.draw(payer('a'), 100)).toBe(0)
    expect(budgets.draw(payer('b'), 100)).toBe(0)
  })
})

describe('who pays', () => {
  const clientAddress = '192.0.2.1'
  const anna = viewerOf('partner', { accountId: 'acc_1' })

  it('is the key, else the account, else the place', () => {
    const key = { id: 'key_1', role: 'visitor', scope: 'read' } as const
    expect(budgetOwnerOf(viewerOf('visitor'), { clientAddress, key }).name).toBe('key key_1')
    expect(budgetOwnerOf(anna, { clientAddress }).name).toBe('account acc_1')
    expect(budgetOwnerOf(viewerOf('visitor'), { clientAddress }).name).toBe('place 192.0.2.1')
  })

  it('has more where many come from one place', () => {
    const [place, one] = [budgetOwnerOf(viewerOf('visitor'), { clientAddress }), budgetOwnerOf(anna, { clientAddress })]
    expect(place.allowance.most).toBeGreaterThan(one.allowance.most)
  })
})
