import { createHash } from 'node:crypto'
import type { Contribution, TextSpan } from '../matching/text/model.ts'
import { derivedId } from '../shared/ids.ts'

/** Changes whenever the same inputs may give another answer, so that what is stored is known to be old. */
export const modelVersion = '2026-12-01b'

export type Engine = 'synergy' | 'parallel' | 'mini-network' | 'ring'

/** Whom a suggestion concerns, and where it stands in their list: in none where there is no rank. */
export interface Concern {
  readonly id: string
  readonly position: number
  readonly rank?: number
  readonly level?: string
}

/** One suggestion as it is stored: ids and figures, never a text. */
export interface SuggestionRecord {
  readonly id: string
  readonly properties: Readonly<Record<string, unknown>> & { readonly engine: Engine; readonly inputHash: string }
  readonly concerns: readonly Concern[]
  readonly gains: readonly GainRecord[]
  readonly reasons?: readonly ReasonRecord[]
}

/** Another way two meet than a need and an offer: which thing of whose, and which of the other's. Marks as in `GainRecord`. */
export interface ReasonRecord extends Record<string, unknown> {
  /** Read from the holder of the thing, and from the other side. */
  readonly way: string
  readonly wayBack: string
  readonly thingId: string
  readonly holderId: string
  readonly otherId: string
  readonly position: number
  readonly marks: readonly number[]
  readonly otherMarks: readonly number[]
}

/** A need that is met, by whom and for whom. Marks are pairs of offsets, end exclusive, one after another. */
export interface GainRecord extends Record<string, unknown> {
  readonly needId: string
  readonly offerId: string
  readonly gainerId: string
  readonly giverId: string
  readonly match: number
  readonly position: number
  readonly needMarks: readonly number[]
  readonly offerMarks: readonly number[]
}

/** What is known of two things, or of a ring of them, is stored once under this key: all their ids in order. */
export function pairKeyOf(ids: readonly string[]): string {
  return [...ids].sort().join('|')
}

/** The id of a suggestion follows from what it is about, so that computing it again finds it again. */
export function suggestionId(engine: Engine, key: string): string {
  return derivedId('sug', `${engine}|${key}`)
}

/** Completes a suggestion with its id and a hash of all it says, by which an unchanged one is not written again. */
export function toRecord(
  engine: Engine,
  key: string,
  made: {
    readonly properties: Readonly<Record<string, unknown>>
    readonly concerns: SuggestionRecord['concerns']
    readonly gains: readonly GainRecord[]
    readonly reasons?: readonly ReasonRecord[]
  },
): SuggestionRecord {
  const inputs = JSON.stringify([
    modelVersion,
    made.properties,
    made.concerns.map(({ id }) => id),
    made.gains,
    made.reasons,
  ])
  const inputHash = createHash('sha256').update(inputs).digest('base64url')
  const properties = { ...made.properties, engine, pairKey: key, modelVersion, inputHash }
  return { ...made, id: suggestionId(engine, key), properties }
}

/** Where marked words stand in one part of a text, merged and in order: `[start, end, start, end …]`. */
export function marksOf(words: readonly Contribution[], side: 'left' | 'right', part = 0): number[] {
  const spans: TextSpan[] = words.flatMap((word) => word[side]).filter((span) => span.part === part)
  const marks: number[] = []
  for (const { start, end } of spans.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = marks.at(-1)
    if (last !== undefined && start <= last) marks[marks.length - 1] = Math.max(last, end)
    else marks.push(start, end)
  }
  return marks
}

/** Words of an initiative are found in its title and summary as one text; marks stand in the summary. */
export function inSummary(marks: readonly number[], title: string): number[] {
  const from = title.length + '. '.length
  const pairs = Array.from({ length: marks.length / 2 }, (_, at) => [marks[2 * at] ?? 0, marks[2 * at + 1] ?? 0])
  return pairs.filter(([start = 0]) => start >= from).flatMap(([start = 0, end = 0]) => [start - from, end - from])
}

/** Scores are kept to six decimals: enough to order by, and the same from run to run. */
export function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6
}
