import { seededRandom } from '@mellanrum/graph-api/matching/seeded-random'

/** Ranks beyond this count as a miss, as in a ranks file. */
export const deepestRank = 50

/** One query's answer by one method: where the truth stood, and the best candidates. */
export interface Answer {
  readonly queryId: string
  /** 1 is best; undefined beyond rank 50. */
  readonly rank: number | undefined
  /** At most 50, best first. */
  readonly candidateIds: readonly string[]
}

export interface Interval {
  readonly value: number
  /** Bootstrap 95 % interval over queries. */
  readonly low: number
  readonly high: number
}

export interface Figures {
  readonly queries: number
  readonly hit1: Interval
  readonly hit10: Interval
  readonly hit50: Interval
  readonly mrr: Interval
}

/** Ranks every candidate: by score, equal scores by id, so that a tie is neither favoured nor hidden. */
export function answerTo(
  queryId: string,
  scores: readonly { id: string; score: number }[],
  isTrue: (id: string) => boolean,
): Answer {
  const ranked = [...scores].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, deepestRank)
  const at = ranked.findIndex(({ id }) => isTrue(id))
  return { queryId, rank: at < 0 ? undefined : at + 1, candidateIds: ranked.map(({ id }) => id) }
}

/** Hit rates and mean reciprocal rank of a method's answers. */
export function measure(answers: readonly Answer[]): Figures {
  const hit = (depth: number) => answers.map(({ rank }) => (rank !== undefined && rank <= depth ? 1 : 0))
  const reciprocal = answers.map(({ rank }) => (rank === undefined ? 0 : 1 / rank))
  return {
    queries: answers.length,
    hit1: meanWithInterval(hit(1)),
    hit10: meanWithInterval(hit(10)),
    hit50: meanWithInterval(hit(deepestRank)),
    mrr: meanWithInterval(reciprocal),
  }
}

const RESAMPLES = 1000

/** The mean and its percentile bootstrap interval (Efron 1979), from a fixed seed so that a run can be repeated. */
export function meanWithInterval(values: readonly number[]): Interval {
  if (values.length === 0) return { value: 0, low: 0, high: 0 }
  const random = seededRandom(values.length)
  const means = Array.from({ length: RESAMPLES }, () => {
    let sum = 0
    for (let draw = 0; draw < values.length; draw += 1) sum += values[Math.floor(random() * values.length)] ?? 0
    return sum / values.length
  }).sort((a, b) => a - b)
  const value = values.reduce((sum, one) => sum + one, 0) / values.length
  return {
    value,
    low: means[Math.floor(RESAMPLES * 0.025)] ?? value,
    high: means[Math.floor(RESAMPLES * 0.975)] ?? value,
  }
}
