import { isStopWord } from '../text/stop-words.ts'
import { tokenise } from '../text/tokenise.ts'
import { type Normaliser, normalWords } from './normaliser.ts'
import { cutWord, type PieceTable } from './pieces.ts'

const beginId = 0
const endId = 2
/** What E5 was trained to see before a text that is compared with texts of its own kind. */
const prefix = 'query: '
/** The model reads this many pieces at most, with the two marks around them; the rest of a longer text is left out. */
export const mostPieces = 512
/** So many content words of a text get vectors of their own at most. */
export const mostWords = 64

/** A text cut for the model. */
export interface CutText {
  /** Token ids with the marks and the prefix, at most `mostPieces`. */
  readonly ids: readonly number[]
  /** The content words of the text in order. */
  readonly words: readonly CutWord[]
}

/** A content word: where it stands (UTF-16 offsets, end exclusive) and which tokens hold it. */
export interface CutWord {
  readonly start: number
  readonly end: number
  /** Positions in `ids`. */
  readonly tokens: number[]
}

export class Tokenizer {
  constructor(
    private readonly table: PieceTable,
    private readonly normaliser: Normaliser,
  ) {}

  /** Cuts a text of any length and content; its time grows with the part that the model reads, not with the text. */
  cut(text: string): CutText {
    const ids = [beginId]
    /** For each token where in the text its first letter stands; negative in the prefix. */
    const offsets = [-1]
    const most = mostPieces - 1
    const read = prefix + text.slice(0, mostPieces * this.table.longest)
    for (const word of normalWords(read, this.normaliser, mostPieces * this.table.longest)) {
      const pieces = cutWord(word.characters, this.table)
      for (const { id, at } of pieces.slice(0, most - ids.length)) {
        ids.push(id)
        offsets.push((word.offsets[Math.max(0, at)] ?? -1) - prefix.length)
      }
      if (ids.length === most) break
    }
    ids.push(endId)
    return { ids, words: contentWords(text, offsets) }
  }
}

function contentWords(text: string, offsets: readonly number[]): CutWord[] {
  const words: CutWord[] = []
  const last = offsets.at(-1) ?? 0
  let at = 0
  for (const { word, start, end } of tokenise(text.slice(0, last + 1_000))) {
    while (at < offsets.length && (offsets[at] ?? 0) < start) at += 1
    const tokens: number[] = []
    for (; at < offsets.length && (offsets[at] ?? 0) < end; at++) tokens.push(at)
    if (tokens.length > 0 && !isSmall(word)) words.push({ start, end, tokens })
    if (words.length === mostWords) break
  }
  return words
}

/** Small words of either language: a short text's own language is too easily guessed wrong. */
const isSmall = (word: string) => isStopWord(word, 'sv') || isStopWord(word, 'en')
