import { describe, expect, it } from 'vitest'
import { RecentlyUsed } from './recently-used.ts'
import { TwoLaneQueue } from './two-lane-queue.ts'

describe('the queue', () => {
  it('takes what is in the fast lane first, each lane in its order', () => {
    const queue = new TwoLaneQueue<string>({ fast: 2, slow: 2 })
    for (const item of ['a', 'b']) queue.offer(item, 'slow')
    queue.offer('c', 'fast')
    expect([queue.take(), queue.take(), queue.take(), queue.take()]).toEqual(['c', 'a', 'b', undefined])
  })

  it('refuses what a lane has no room for, and only that', () => {
    const queue = new TwoLaneQueue<number>({ fast: 1, slow: 1 })
    expect([queue.offer(1, 'slow'), queue.offer(2, 'slow'), queue.offer(3, 'fast')]).toEqual([true, false, true])
    queue.take()
    queue.take()
    expect(queue.offer(4, 'slow')).toBe(true)
  })
})

describe('recently used answers', () => {
  it('forget what was asked longest ago', () => {
    const recent = new RecentlyUsed<number>(2)
    recent.put('a', 1)
    recent.put('b', 2)
    recent.get('a')
    recent.put('c', 3)
    expect(['a', 'b', 'c'].map((key) => recent.get(key))).toEqual([1, undefined, 3])
  })
})
