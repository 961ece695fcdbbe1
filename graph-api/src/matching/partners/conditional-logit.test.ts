import { describe, expect, it } from 'vitest'
import { type Choice, fitConditionalLogit, type LogitOptions } from './conditional-logit.ts'

/** Rows of one question by their values; which one was true, and how much it counts. */
function question(
  rows: readonly (readonly number[])[],
  chosen: number,
  { importance = 1, weights = rows.map(() => 1) }: { importance?: number; weights?: readonly number[] } = {},
): Choice {
  return {
    rows: Float32Array.from(rows.flat()),
    weights: Float32Array.from(weights),
    count: rows.length,
    chosen,
    importance,
  }
}
const times = (count: number, one: Choice) => Array.from({ length: count }, () => one)
const options: LogitOptions = { epochs: 200, batch: 8, rate: 0.05, ridge: 0 }
const weightsOf = (choices: readonly Choice[], width: number, more: Partial<LogitOptions> = {}) =>
  fitConditionalLogit(choices, width, { ...options, ...more })

/** Of two candidates, one has the value: it was the true one so many times. */
const yesOrNo = (yes: number, no: number) => [
  ...times(yes, question([[1], [0]], 0)),
  ...times(no, question([[1], [0]], 1)),
]

describe('a conditional logit', () => {
  it('finds the log odds of what was chosen', () => {
    expect(weightsOf(yesOrNo(9, 3), 1)[0]).toBeCloseTo(Math.log(3), 1)
    expect(weightsOf(yesOrNo(3, 9), 1)[0]).toBeCloseTo(-Math.log(3), 1)
    expect(weightsOf(yesOrNo(6, 6), 1)[0]).toBeCloseTo(0, 1)
  })

  it('stays where it starts where nothing was chosen', () => {
    expect(weightsOf([], 2)).toEqual([0, 0])
    expect(weightsOf([], 2, { start: [0.5, -1] })).toEqual([0.5, -1])
  })

  it('finds the odds among several candidates', () => {
    const three = (chosen: number) => question([[1], [0], [0]], chosen)
    // One of three has the value, and is true half of the times: twice the odds of each other.
    expect(weightsOf([...times(6, three(0)), ...times(3, three(1)), ...times(3, three(2))], 1)[0]).toBeCloseTo(
      Math.log(2),
      1,
    )
  })

  it('tells two values apart, each with its own weight', () => {
    const choices = [
      ...times(
        9,
        question(
          [
            [1, 0],
            [0, 0],
          ],
          0,
        ),
      ),
      ...times(
        3,
        question(
          [
            [1, 0],
            [0, 0],
          ],
          1,
        ),
      ),
      ...times(
        3,
        question(
          [
            [0, 1],
            [0, 0],
          ],
          0,
        ),
      ),
      ...times(
        9,
        question(
          [
            [0, 1],
            [0, 0],
          ],
          1,
        ),
      ),
    ]
    const [first = 0, second = 0] = weightsOf(choices, 2)
    expect(first).toBeCloseTo(Math.log(3), 1)
    expect(second).toBeCloseTo(-Math.log(3), 1)
  })

  it('leaves at rest what never differs within a question', () => {
    const choices = [
      ...times(
        9,
        question(
          [
            [1, 5],
            [0, 5],
          ],
          0,
        ),
      ),
      ...times(
        3,
        question(
          [
            [1, 9],
            [0, 9],
          ],
          1,
        ),
      ),
    ]
    expect(weightsOf(choices, 2, { ridge: 0.01 })[1]).toBeCloseTo(0, 3)
  })

  it('gives a value on a larger scale a weight as much smaller, however strongly it is held', () => {
    const asked = (scale: number) => {
      const [one, other] = [
        [scale, 2],
        [0, 1],
      ] as const
      return [...times(9, question([one, other, [scale, 0]], 0)), ...times(3, question([one, other, [0, 0]], 1))]
    }
    for (const ridge of [0.02, 0.5]) {
      const [first = 0, second = 0] = weightsOf(asked(1), 2, { ridge })
      const [scaled = 0, unscaled = 0] = weightsOf(asked(100), 2, { ridge })
      expect(scaled * 100).toBeCloseTo(first, 4)
      expect(unscaled).toBeCloseTo(second, 4)
    }
  })

  it('counts a question by its importance', () => {
    const choices = [question([[1], [0]], 0, { importance: 3 }), question([[1], [0]], 1)]
    expect(weightsOf([...choices, ...choices], 1)[0]).toBeCloseTo(Math.log(3), 1)
  })

  it('counts a sampled candidate by the root of how many it stands for', () => {
    const sampled = (chosen: number) => question([[1], [0]], chosen, { weights: [1, 4] })
    expect(weightsOf([...times(6, sampled(0)), ...times(6, sampled(1))], 1)[0]).toBeCloseTo(Math.log(2), 1)
  })

  it('takes scores of any height', () => {
    const choices = [...times(9, question([[1001], [1000]], 0)), ...times(3, question([[1001], [1000]], 1))]
    expect(weightsOf(choices, 1)[0]).toBeCloseTo(Math.log(3), 1)
  })
})

describe('where the weights start', () => {
  it('does not matter where nothing holds them there', () => {
    expect(weightsOf(yesOrNo(9, 3), 1, { start: [2] })[0]).toBeCloseTo(Math.log(3), 1)
  })

  it('is where they stay the nearer the more they are held', () => {
    const held = [0, 0.1, 1, 100].map((ridge) => weightsOf(yesOrNo(9, 3), 1, { start: [3], ridge })[0] ?? 0)
    expect(held).toEqual([...held].sort((x, y) => x - y))
    expect(held[3]).toBeCloseTo(3, 1)
    expect(held[2]).toBeLessThan(2.9)
  })

  it('is 0 unless told', () => {
    expect(weightsOf(yesOrNo(9, 3), 1, { ridge: 100 })[0]).toBeCloseTo(0, 1)
  })
})

describe('fitting', () => {
  const mixed = [...yesOrNo(9, 3), ...yesOrNo(1, 2)]

  it('gives the same for the same questions', () => {
    expect(weightsOf(mixed, 1, { batch: 4, epochs: 3 })).toEqual(weightsOf(mixed, 1, { batch: 4, epochs: 3 }))
  })

  it('goes through all questions, also those of a last batch that is not full', () => {
    const last = [...yesOrNo(4, 4), ...times(12, question([[1], [0]], 0))]
    expect(weightsOf(last, 1, { batch: 7 })[0]).toBeCloseTo(Math.log(4), 0)
    // In steps of one batch, order and batch make no difference.
    expect(weightsOf(mixed, 1, { batch: 99 })[0]).toBeCloseTo(
      weightsOf([...mixed].reverse(), 1, { batch: 99 })[0] ?? 0,
      9,
    )
  })

  it('takes them in another order at each turn, so that no end of the list decides', () => {
    const [yes, no] = [times(30, question([[1], [0]], 0)), times(30, question([[1], [0]], 1))]
    const shortly = { batch: 10, epochs: 10 }
    expect(
      Math.abs((weightsOf([...yes, ...no], 1, shortly)[0] ?? 0) - (weightsOf([...no, ...yes], 1, shortly)[0] ?? 0)),
    ).toBeLessThan(0.3)
  })

  it('moves by steps of the rate, upwards in likelihood', () => {
    const [little = 0] = weightsOf(yesOrNo(9, 3), 1, { epochs: 1, batch: 99, rate: 0.01 })
    const [more = 0] = weightsOf(yesOrNo(9, 3), 1, { epochs: 1, batch: 99, rate: 0.1 })
    expect(little).toBeGreaterThan(0)
    expect(more / little).toBeCloseTo(10, 3)
  })
})
