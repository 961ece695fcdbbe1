import { expect, it } from 'vitest'
import type { MatchText } from '../network/match-text.ts'
import type { Reason } from './explain.ts'
import { takersOf } from './takers.ts'

const text = (id: string, kind: MatchText['kind'], words: string): MatchText => {
  return { id, kind, text: words, holderIds: [id], themeIds: [], resource: null }
}
const nothing = { gainsA: [], gainsB: [], reasons: [] }
const rid = text('n1', 'need', 'Någon som tar emot ljummet spillvatten.')
const takes = text('o1', 'offer', 'Vi tar emot ljummen överskottsvärme.')
const gives = text('o2', 'offer', 'Råd om rör som leder bort vatten.')
const gain = (offerId: string) => ({ needId: 'n1', offerId, match: 0.6 })

it('takes what the other needs to be rid of, whoever of the two asks', () => {
  const met = { mine: rid, theirs: takes, chance: 0.6 }
  expect(takersOf(['a', 'b'], { ...nothing, gainsA: [gain('o1')] }, [met])).toEqual(['b'])
  const back = { mine: takes, theirs: rid, chance: 0.6 }
  expect(takersOf(['b', 'a'], { ...nothing, gainsB: [gain('o1')] }, [back])).toEqual(['b'])
})

it('does not take by an offer that gives', () => {
  const met = { mine: rid, theirs: gives, chance: 0.6 }
  expect(takersOf(['a', 'b'], { ...nothing, gainsA: [gain('o2')] }, [met])).toEqual([])
})

it('takes where a reason says so', () => {
  const reason = (way: Reason['way']): Reason => ({ way, mineId: 'o2', theirsId: 'o1', chance: 0.5 })
  expect(takersOf(['a', 'b'], { ...nothing, reasons: [reason('they_take')] }, [])).toEqual(['b'])
  expect(takersOf(['a', 'b'], { ...nothing, reasons: [reason('you_take')] }, [])).toEqual(['a'])
  expect(takersOf(['a', 'b'], { ...nothing, reasons: [reason('same_offer')] }, [])).toEqual([])
})
