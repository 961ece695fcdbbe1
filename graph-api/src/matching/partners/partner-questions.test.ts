import { describe, expect, it } from 'vitest'
import { samplePartnership } from '../testing/partner-network.ts'
import { createPartnerNetwork } from './partner-network.ts'
import { drawQuestions } from './partner-questions.ts'

const network = (...rows: readonly string[]) =>
  createPartnerNetwork(samplePartnership(rows.map((on) => ({ on: [...on] }))))
const asked = (rows: readonly string[], most = 99, from?: (id: string) => boolean) =>
  drawQuestions(network(...rows), most, from).map(({ initiative, hidden }) => [initiative, hidden])

describe('the questions that a network answers', () => {
  it('are of initiatives with three or more, each who is in another one hidden in turn', () => {
    const found = asked(['abc', 'ab', 'bc', 'abcd'])
    expect(found.filter(([initiative]) => initiative === 0).sort()).toEqual([
      [0, 0],
      [0, 1],
      [0, 2],
    ])
    expect(found.filter(([initiative]) => initiative === 3).sort()).toEqual([
      [3, 0],
      [3, 1],
      [3, 2],
    ])
    expect(found).toHaveLength(6)
  })

  it('are none of whom nothing else is known, or of pairs', () => {
    expect(asked(['abc'])).toEqual([])
    expect(asked(['ab', 'ab', 'ab'])).toEqual([])
  })

  it('are only of initiatives that may be asked about', () => {
    const found = asked(['abc', 'abc', 'abc'], 99, (id) => id === 'ini1')
    expect(found.map(([initiative]) => initiative)).toEqual([1, 1, 1])
  })

  it('are drawn from all of the network, the same each time, in order of initiatives', () => {
    const rows = Array.from({ length: 40 }, () => 'abcde')
    const few = asked(rows, 20)
    expect(few).toHaveLength(20)
    expect(asked(rows, 20)).toEqual(few)
    const initiatives = few.map(([initiative = 0]) => initiative)
    expect(initiatives).toEqual([...initiatives].sort((x, y) => x - y))
    expect(Math.max(...initiatives)).toBeGreaterThan(20)
    expect(new Set(few.map(([, hidden]) => hidden)).size).toBeGreaterThan(2)
    // A longer draw holds the shorter one.
    const many = asked(rows, 60).map(String)
    for (const question of few) expect(many).toContain(String(question))
  })
})
