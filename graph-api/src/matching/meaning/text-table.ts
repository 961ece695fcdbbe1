import { nearestWords } from './likeness.ts'
import type { EncodedText, Vector } from './model.ts'
import { PooledTable } from './pooled-table.ts'

/** A text near a question, and which of its words say what the question's words say. */
export interface NearestText {
  readonly id: string
  /** −1 to 1: half of it the whole texts, half the question's words one by one. */
  readonly similarity: number
  /** Start and end of each such word in the encoded text (UTF-16 offsets), in order. */
  readonly marks: readonly number[]
}

/** So many of the nearest by the whole text are looked at word by word, for each one that is asked for, and at least. */
const candidatesPerText = 3
const fewestCandidates = 120
/** A word of the text stands for one of the question from this cosine (chosen by reading). */
const sameMeaning = 0.45

/** From this similarity a question names what it is near to, as by one of a theme's other names (chosen by reading 45 words). */
const leastNaming = 0.54

/** Encoded texts by id, searched for what says the same as a question. */
export class TextTable {
  private readonly texts = new Map<string, EncodedText>()
  private readonly table: PooledTable

  constructor(dimensions: number) {
    this.table = new PooledTable(new Float32Array(dimensions))
  }

  put(id: string, text: EncodedText): void {
    this.texts.set(id, text)
    if (pointsSomewhere(text.pooled)) this.table.put(id, text.pooled)
    else this.table.remove(id)
  }

  remove(id: string): void {
    this.texts.delete(id)
    this.table.remove(id)
  }

  /**
   * As `nearest`, and where the question names one of some texts, also what is near to that one, which says the same in more
   * words: the thesaurus as a way to expand a query (Voorhees 1994).
   * @param isName which texts can be named
   */
  nearestByName(
    question: EncodedText,
    most: number,
    { isWanted, isName }: { readonly isWanted: (id: string) => boolean; readonly isName: (id: string) => boolean },
  ): NearestText[] {
    const [name] = this.nearest(question, 1, isName)
    const named = name && name.similarity >= leastNaming ? this.texts.get(name.id) : undefined
    const found = this.nearest(question, most, isWanted)
    if (!named) return found
    const best = new Map(found.map((near) => [near.id, near]))
    // Two names are alike in being lists of words, whatever they name.
    for (const near of this.nearest(named, most, (id) => isWanted(id) && !isName(id))) {
      if (near.similarity > (best.get(near.id)?.similarity ?? -1)) best.set(near.id, near)
    }
    return bestFirst([...best.values()], most)
  }

  /** The texts nearest to a question, best first, at most `most`. */
  nearest(question: EncodedText, most: number, isWanted?: (id: string) => boolean): NearestText[] {
    if (!pointsSomewhere(question.pooled)) return []
    const candidates = this.table.nearest(
      question.pooled,
      Math.max(fewestCandidates, candidatesPerText * most),
      isWanted,
    )
    const found = candidates.flatMap(({ id, cosine }) => {
      const text = this.texts.get(id)
      return text ? [nearText(id, cosine, nearestWords(question, text), text)] : []
    })
    return bestFirst(found, most)
  }
}

function bestFirst(found: readonly NearestText[], most: number): NearestText[] {
  return [...found].sort((a, b) => b.similarity - a.similarity || (a.id < b.id ? -1 : 1)).slice(0, most)
}

function pointsSomewhere(vector: Vector): boolean {
  return vector.some((value) => value !== 0)
}

function nearText(
  id: string,
  cosine: number,
  meetings: ReturnType<typeof nearestWords>,
  { spans }: EncodedText,
): NearestText {
  const byWords = meetings.reduce((sum, meeting) => sum + meeting.cosine, 0) / Math.max(1, meetings.length)
  const words = meetings.filter((meeting) => meeting.cosine >= sameMeaning).map(({ right }) => right)
  const inOrder = [...new Set(words)].sort((a, b) => a - b)
  return {
    id,
    similarity: meetings.length > 0 ? (cosine + byWords) / 2 : cosine,
    marks: inOrder.flatMap((word) => [spans[word * 2] ?? 0, spans[word * 2 + 1] ?? 0]),
  }
}
