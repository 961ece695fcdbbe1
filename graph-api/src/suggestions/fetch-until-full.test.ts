import { describe, expect, it } from 'vitest'
import { fetchUntilFull } from './fetch-until-full.ts'

/** A matcher that knows so many, of which the viewer may see those that `sees` says. */
const over = (known: number, sees: (at: number) => boolean) => {
  const asked: number[] = []
  const seen = (most?: number) =>
    fetchUntilFull({
      wanted: 2,
      first: 4,
      ...(most && { most }),
      ask: async (first) => {
        asked.push(first)
        return [...Array(known).keys()].slice(0, first)
      },
      see: async (found) => found.filter(sees).slice(0, 2),
    })
  return { asked, seen }
}

describe('asking the matcher until enough can be seen', () => {
  it('asks once where enough is seen, or where it knows no more', async () => {
    const [enough, few] = [over(100, () => true), over(3, () => false)]
    expect([await enough.seen(), enough.asked]).toEqual([[0, 1], [4]])
    expect([await few.seen(), few.asked]).toEqual([[], [4]])
  })

  it('lets what is not to be seen take nobody’s place, however much it is', async () => {
    const { asked, seen } = over(200, (at) => at >= 90)
    expect(await seen()).toEqual([90, 91])
    expect(asked).toEqual([4, 20, 100])
  })

  it('ends at the most that it may ask', async () => {
    const { asked, seen } = over(200, (at) => at >= 90)
    expect(await seen(30)).toEqual([])
    expect(asked).toEqual([4, 20, 30])
  })
})
