import { describe, expect, it } from 'vitest'
import { CandidateLists, type RankedCandidate } from './candidate-lists.ts'

const candidate = (id: string, score: number, isCopy = false): RankedCandidate => ({
  id,
  score,
  cosine: score / 2,
  isCopy,
})
const listsWith = (of: string, candidates: readonly RankedCandidate[], longest = 3) => {
  const lists = new CandidateLists(longest)
  lists.set(of, candidates)
  return lists
}
const idsIn = (lists: CandidateLists, of: string) => lists.first(of, 9).map(({ id }) => id)

describe('the candidates of an initiative', () => {
  it('stand by score, equal ones by id', () => {
    const lists = listsWith('a', [candidate('e', 0.2), candidate('c', 0.5), candidate('d', 0.5), candidate('b', 0.9)])
    expect(idsIn(lists, 'a')).toEqual(['b', 'c', 'd', 'e'])
    const turned = listsWith('a', [candidate('d', 0.5), candidate('c', 0.5)])
    expect(idsIn(turned, 'a')).toEqual(['c', 'd'])
  })

  it('begin with what was entered twice, however it scores', () => {
    const lists = listsWith('a', [candidate('b', 0.9), candidate('twice', 0.1, true), candidate('again', 0.2, true)])
    expect(idsIn(lists, 'a')).toEqual(['again', 'twice', 'b'])
  })

  it('come back as they were put in', () => {
    const given = [candidate('twice', 0.1, true), candidate('b', 0.9), candidate('c', 0.4)]
    expect(listsWith('a', given).first('a', 9)).toEqual(given)
  })

  it('are as many as are asked for, or as there are', () => {
    const lists = listsWith('a', [candidate('b', 0.9), candidate('c', 0.4)])
    expect(lists.first('a', 1).map(({ id }) => id)).toEqual(['b'])
    expect(lists.first('a', 5)).toHaveLength(2)
  })

  it('are none before a list is made, which is not the same as an empty list', () => {
    const lists = listsWith('a', [])
    expect([lists.has('a'), lists.has('b')]).toEqual([true, false])
    expect([lists.first('a', 5), lists.first('b', 5)]).toEqual([[], []])
  })
})

describe('a candidate that comes later', () => {
  it('is put where its score belongs', () => {
    const lists = listsWith('a', [candidate('b', 0.9), candidate('c', 0.4)])
    lists.insert('a', candidate('new', 0.5))
    expect(idsIn(lists, 'a')).toEqual(['b', 'new', 'c'])
  })

  it('pushes out the last of a full list, or stays out itself', () => {
    const full = [candidate('b', 0.9), candidate('c', 0.4), candidate('d', 0.3)]
    const lists = listsWith('a', full)
    lists.insert('a', candidate('new', 0.5))
    expect(idsIn(lists, 'a')).toEqual(['b', 'new', 'c'])
    lists.insert('a', candidate('poor', 0.1))
    expect(idsIn(lists, 'a')).toEqual(['b', 'new', 'c'])
  })

  it('makes no list where there is none', () => {
    const lists = new CandidateLists(3)
    lists.insert('a', candidate('new', 0.5))
    expect(lists.has('a')).toBe(false)
  })
})

describe('an initiative that is forgotten', () => {
  it('has no list, and stands in no other, whether it came with the list or later', () => {
    const lists = listsWith('a', [candidate('gone', 0.9), candidate('c', 0.4)])
    lists.set('b', [candidate('gone', 0.7), candidate('a', 0.2)])
    lists.set('c', [])
    lists.set('gone', [candidate('a', 0.9)])
    lists.insert('c', candidate('gone', 0.3))
    lists.forget('gone')
    expect(lists.has('gone')).toBe(false)
    expect(['a', 'b', 'c'].map((id) => idsIn(lists, id))).toEqual([['c'], ['a'], []])
    expect(lists.has('c')).toBe(true)
  })

  it('may come back, and be forgotten once more', () => {
    const lists = listsWith('a', [candidate('b', 0.9)])
    lists.forget('b')
    lists.insert('a', candidate('b', 0.5))
    expect(idsIn(lists, 'a')).toEqual(['b'])
    lists.forget('b')
    expect(idsIn(lists, 'a')).toEqual([])
  })

  it('changes no list that has been made anew without it', () => {
    const lists = listsWith('a', [candidate('b', 0.9)])
    lists.set('a', [candidate('c', 0.4)])
    lists.forget('b')
    expect(idsIn(lists, 'a')).toEqual(['c'])
  })

  it('makes no list for who has none any more', () => {
    const lists = listsWith('a', [candidate('b', 0.9)])
    lists.forget('a')
    lists.forget('b')
    expect(lists.has('a')).toBe(false)
  })
})

it('clearing forgets every list', () => {
  const lists = listsWith('a', [candidate('b', 0.9)])
  lists.clear()
  expect(lists.has('a')).toBe(false)
  lists.set('a', [candidate('c', 0.4)])
  lists.forget('b')
  expect(idsIn(lists, 'a')).toEqual(['c'])
})
