/** SentencePiece's mark for the space before a word. */
const META = '\u2581'
/** `<s>`, `<pad>`, `</s>` and `<unk>` stand first in the list; written in a text they are text, never the marks. */
const specials = 4
const unknownId = 3
/** The lowest score of the full vocabulary, less 10: what SentencePiece gives a character that it does not know. */
const unknownScore = Math.fround(-30.364752)

/** The pieces that words are cut into, with their scores (log probabilities). */
export interface PieceTable {
  readonly pieces: ReadonlyMap<string, { readonly id: number; readonly score: number }>
  /** Length of the longest piece, in UTF-16 units. */
  readonly longest: number
}

/** Reads `pieces.tsv`: piece and score a line; the line number is the id. */
export function readPieces(file: string): PieceTable {
  const pieces = new Map<string, { id: number; score: number }>()
  let longest = 1
  file.split('\n').forEach((line, id) => {
    if (!line || id < specials) return
    const [piece = '', score] = line.split('\t')
    pieces.set(piece, { id, score: Math.fround(Number(score)) })
    longest = Math.max(longest, piece.length)
  })
  return { pieces, longest }
}

/** A piece of a word: its id, and the first of the word's characters that it covers. */
export interface CutPiece {
  readonly id: number
  readonly at: number
}

/**
 * Cuts one word (its characters, without the space before it) into the likeliest pieces (the unigram model's Viterbi path;
 * Kudo 2018). `at` is −1 for a piece that begins with the space.
 */
export function cutWord(characters: readonly string[], { pieces, longest }: PieceTable): CutPiece[] {
  const word = [META, ...characters]
  const size = word.length
  const best = new Float32Array(size + 1).fill(-1e30)
  const from = new Int32Array(size + 1)
  const ids = new Int32Array(size + 1)
  best[0] = 0
  const offer = (start: number, end: number, id: number, score: number) => {
    const reached = Math.fround((best[start] ?? 0) + score)
    if (reached <= (best[end] ?? 0)) return
    best[end] = reached
    from[end] = start
    ids[end] = id
  }
  for (let start = 0; start < size; start++) {
    let piece = ''
    for (let end = start + 1; end <= size; end++) {
      piece += word[end - 1]
      if (piece.length > longest) break
      const known = pieces.get(piece)
      if (known) offer(start, end, known.id, known.score)
    }
    offer(start, start + 1, unknownId, unknownScore)
  }
  const path: CutPiece[] = []
  for (let end = size; end > 0; end = from[end] ?? 0) path.push({ id: ids[end] ?? unknownId, at: (from[end] ?? 0) - 1 })
  return path.reverse()
}
