import type { SparseRow } from './subspace.ts'

/** The words of a text in order: features that stand at one place (a stem and its compound parts) share a position. */
export interface WordSequence {
  /** Rows of the words, in the order of the text. */
  readonly rows: Uint32Array
  /** Which word of the text each stands at; never falls. */
  readonly positions: Uint32Array
}

/** Words this far from each other stand together (12: MRR .001 lower, whole texts: .003 lower). */
const WINDOW = 20
/** Smooths context frequencies, so that rare contexts weigh less (Levy, Goldberg and Dagan 2015). */
const CONTEXT_POWER = 0.75
/** Only a word's strongest co-occurrences are kept; the rest are many and add little. */
const MAX_CO_OCCURRENCES = 800

/**
 * How much more often two words stand near each other than chance would have it: positive pointwise mutual
 * information, one row per word (Levy, Goldberg and Dagan, "Improving distributional similarity with lessons learned
 * from word embeddings", 2015). Cost: the texts' length times the window; memory: `words` times the co-occurrences kept.
 */
export function coOccurrencesOf(sequences: readonly WordSequence[], words: number): SparseRow[] {
  const places = placesByWord(sequences, words)
  const totals = new Float64Array(words)
  forEachPair(sequences, places, (row) => {
    totals[row] = (totals[row] as number) + 1
  })
  const contexts = totals.map((total) => total ** CONTEXT_POWER)
  const all = contexts.reduce((sum, one) => sum + one, 0)
  const counts = new Float64Array(words)
  return Array.from({ length: words }, (_, row) => {
    const touched: number[] = []
    forEachNear(sequences, places[row] ?? [], (other) => {
      if (counts[other] === 0) touched.push(other)
      counts[other] = (counts[other] as number) + 1
    })
    const found: { other: number; weight: number }[] = []
    for (const other of touched) {
      const expected = ((totals[row] as number) * (contexts[other] as number)) / all
      const weight = Math.log((counts[other] as number) / expected)
      if (weight > 0) found.push({ other, weight })
      counts[other] = 0
    }
    return strongest(found)
  })
}

function strongest(found: { other: number; weight: number }[]): SparseRow {
  const kept =
    found.length <= MAX_CO_OCCURRENCES ? found : found.sort((a, b) => b.weight - a.weight).slice(0, MAX_CO_OCCURRENCES)
  return {
    at: Uint32Array.from(kept, ({ other }) => other),
    weights: Float32Array.from(kept, ({ weight }) => weight),
  }
}

type Place = readonly [sequence: number, at: number]

function placesByWord(sequences: readonly WordSequence[], words: number): Place[][] {
  const places: Place[][] = Array.from({ length: words }, () => [])
  sequences.forEach(({ rows }, sequence) => {
    rows.forEach((row, at) => {
      places[row]?.push([sequence, at])
    })
  })
  return places
}

function forEachPair(sequences: readonly WordSequence[], places: readonly Place[][], take: (row: number) => void) {
  places.forEach((of, row) => {
    forEachNear(sequences, of, () => take(row))
  })
}

/** Every word that stands within the window of one of the places; never those at the very same place. */
function forEachNear(sequences: readonly WordSequence[], places: readonly Place[], take: (other: number) => void) {
  for (const [sequence, at] of places) {
    const { rows, positions } = sequences[sequence] as WordSequence
    const here = positions[at] as number
    for (const step of [-1, 1]) {
      for (let other = at + step; other >= 0 && other < rows.length; other += step) {
        const distance = Math.abs((positions[other] as number) - here)
        if (distance > WINDOW) break
        if (distance > 0) take(rows[other] as number)
      }
    }
  }
}
