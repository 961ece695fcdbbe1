import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type MatchKind, matchKinds } from '../network/match-text.ts'
import { byNearness, nearnessOf, type TextNearness } from './near-entries.ts'
import { NearLists } from './near-lists.ts'
import { listLengths } from './weights.ts'

/** More hopes and needs than a hope's lists have room for, and a few others. */
const kindOf = (id: string): MatchKind => {
  const at = Number(id.slice(1))
  return at < 14 ? 'motivation' : at < 23 ? 'need' : at < 25 ? 'offer' : 'initiative'
}
const ids = Array.from({ length: 27 }, (_, at) => `t${at}`)
const mostOf = (owner: string, other: string) => listLengths[kindOf(owner)][kindOf(other)]
const step = fc.record({
  does: fc.constantFrom('put' as const, 'put' as const, 'put' as const, 'put' as const, 'remove' as const),
  id: fc.constantFrom(...ids),
  likeness: fc.double({ min: 0.01, max: 1, noNaN: true }),
  hasVectors: fc.boolean(),
})

/** The same as plain lists: each new one is near all that are there. */
class PlainLists {
  readonly lists = new Map<string, TextNearness[]>()

  list(id: string, kind: MatchKind): TextNearness[] {
    return (this.lists.get(id) ?? []).filter((one) => kindOf(one.id) === kind)
  }

  put(id: string, near: readonly TextNearness[]): Map<MatchKind, TextNearness[]> {
    const mine = this.shortened(id, near)
    for (const one of mine) this.lists.set(one.id, this.shortened(one.id, [...this.allOf(one.id), { ...one, id }]))
    this.lists.set(id, mine)
    return new Map(matchKinds.map((kind) => [kind, this.list(id, kind)]))
  }

  remove(id: string): void {
    this.lists.delete(id)
    for (const other of this.lists.keys()) {
      this.lists.set(
        other,
        this.allOf(other).filter((one) => one.id !== id),
      )
    }
  }

  saidOf(id: string, kind: MatchKind): ReturnType<typeof saidOf> {
    const list = this.list(id, kind)
    const owners = [...this.lists.keys()].filter((owner) => kindOf(owner) === kind)
    const back = owners.filter((owner) => this.allOf(owner).some((one) => one.id === id))
    const around = [...new Set([...list.map((near) => near.id), ...back])].sort()
    return { list, found: list, places: list.map((_, place) => place), around }
  }

  private allOf(id: string): TextNearness[] {
    return this.lists.get(id) ?? []
  }

  private shortened(owner: string, near: readonly TextNearness[]): TextNearness[] {
    const sorted = [...near].sort(byNearness)
    return matchKinds.flatMap((kind) => {
      const ofKind = sorted.filter((one) => kindOf(one.id) === kind)
      return ofKind.slice(0, ofKind[0] && mostOf(owner, ofKind[0].id))
    })
  }
}

/** All that lists say of a text and others of one kind, by id. */
function saidOf(lists: NearLists, id: string, kind: MatchKind) {
  const list = lists.list(id, kind)
  return {
    list,
    found: list.map((near) => lists.find(id, near.id)),
    places: list.map((near) => lists.rank(id, { id: near.id, kind }, near.nearness)),
    around: lists
      .around(id, kind)
      .map((near) => near.id)
      .sort(),
  }
}

it('lists hold what plain ones would, whatever comes and goes', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 40, maxLength: 70 }), (steps) => {
      const [lists, plain] = [new NearLists(2), new PlainLists()]
      for (const { does, id, likeness, hasVectors } of steps) {
        plain.remove(id)
        lists.remove(id)
        if (does === 'remove') continue
        const near = [...plain.lists.keys()].map((other) => {
          const value = (likeness * (other.charCodeAt(1) + other.length)) / 60
          const vectors = hasVectors ? value : null
          return nearnessOf(other, { words: vectors, whole: vectors, text: value })
        })
        const mine = plain.put(id, near)
        lists.add(id, kindOf(id))
        lists.set(id, mine)
        for (const one of [...mine.values()].flat()) lists.insert(one.id, { ...one, id })
      }
      const told = ids.flatMap((id) => matchKinds.map((kind) => saidOf(lists, id, kind)))
      expect(told).toEqual(ids.flatMap((id) => matchKinds.map((kind) => plain.saidOf(id, kind))))
    }),
    { numRuns: 12 },
  )
})

describe('a list', () => {
  const near = (id: string, text: number) => nearnessOf(id, { words: null, whole: null, text })
  const listsOf = (...all: readonly string[]) => {
    const lists = new NearLists(all.length)
    for (const id of all) lists.add(id, 'need')
    return lists
  }

  it('of what is not known is empty, and nothing stands in it', () => {
    const lists = listsOf('a')
    expect([lists.list('x', 'need'), lists.around('x', 'need')]).toEqual([[], []])
    expect([lists.find('x', 'a'), lists.find('a', 'x'), lists.find('a', 'a')]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
    lists.set('x', new Map([['need', [near('a', 0.5)]]]))
    lists.insert('x', near('a', 0.5))
    lists.insert('a', near('x', 0.5))
    lists.tellAhead('x', near('a', 0.5))
    lists.remove('x')
    expect([lists.list('a', 'need'), lists.around('a', 'need')]).toEqual([[], []])
    expect(lists.toldAhead('a').size).toBe(0)
  })

  it('says where another would stand that is not in it, and that it is after all in a full one', () => {
    const most = listLengths.need.need
    const others = Array.from({ length: most }, (_, at) => near(`t${at}`, 0.5 - at / 64))
    const lists = listsOf('a', ...others.map(({ id }) => id))
    lists.set('a', new Map([['need', others]]))
    const rank = (id: string, text: number) => lists.rank('a', { id, kind: 'need' }, near(id, text).nearness)
    expect([rank('x', 0.75), rank('x', 0.49), rank('x', 0.01)]).toEqual([0, 1, most])
    expect([rank('x', 0.5), rank('x', 0.5 - 1 / 64)]).toEqual([1, 2])
    expect([rank('t0', 0), rank('t1', 1)]).toEqual([0, 1])
    expect(lists.rank('x', { id: 'a', kind: 'need' }, near('a', 0.5).nearness)).toBe(0)
    lists.remove('t0')
    expect([rank('x', 0.75), rank('x', 0.01)]).toEqual([0, most - 1])
  })

  it('tells of another in whose list a text stands how near that is', () => {
    const lists = listsOf('a', 'b')
    lists.insert('a', near('b', 0.5))
    expect(lists.around('b', 'need')).toEqual([near('a', 0.5)])
    expect(lists.around('b', 'offer')).toEqual([])
  })

  it('begins empty for a text in the place of one that is gone', () => {
    const lists = listsOf('a', 'b')
    lists.set('a', new Map([['need', [near('b', 0.5)]]]))
    lists.remove('a')
    lists.add('c', 'offer')
    expect([lists.list('c', 'need'), lists.list('a', 'need'), lists.around('b', 'offer')]).toEqual([[], [], []])
  })
})

describe('what was told ahead', () => {
  const lengths = matchKinds.map((kind) => Object.values(listLengths[kind]).reduce((sum, most) => sum + most, 0))
  const near = (id: string) => nearnessOf(id, { words: 0.5, whole: 0.5, text: 0.25 })

  it('is there once, and does not stand in a list', () => {
    const lists = new NearLists(2)
    for (const id of ['a', 'b']) lists.add(id, 'need')
    lists.tellAhead('b', near('a'))
    expect(lists.list('b', 'need')).toEqual([])
    expect([...lists.toldAhead('b')]).toEqual([['a', near('a')]])
    expect(lists.toldAhead('b').size).toBe(0)
    expect(lists.toldAhead('a').size).toBe(0)
  })

  it('is no more than its lists have room for, and nothing of it is another’s', () => {
    const many = Array.from({ length: Math.max(...lengths) + 2 }, (_, at) => `t${at}`)
    const lists = new NearLists(many.length)
    for (const id of many) lists.add(id, 'need')
    for (const id of many) lists.tellAhead('t0', near(id))
    expect([...lists.toldAhead('t0').keys()]).toEqual(many.slice(0, -2))
    expect(lists.toldAhead('t1').size).toBe(0)
  })
})
