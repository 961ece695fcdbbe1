import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'

const shortest = 30
const longest = 220
/** Sentences taken from one summary at most, spread over it. */
const sentencesOfOne = 2

export interface ShortText {
  readonly text: string
  readonly language: string
}

/**
 * Titles and single sentences of projects, in all languages they are described in: as long as what people write in a need or
 * an offer, for whole abstracts would teach another kind of text.
 */
export async function shortTexts(file: string): Promise<ShortText[]> {
  const rows: Record<string, string>[] = parse(await readFile(file, 'utf8'), { columns: true, bom: true })
  const texts = new Map<string, ShortText>()
  const add = (text: string | undefined, language = 'other') => {
    if (text && text.length >= shortest && !texts.has(text)) texts.set(text, { text, language })
  }
  for (const row of rows) {
    add(row.title, row.language)
    add(row.title_other, row.language_other)
    for (const text of sentencesOf(row.summary ?? '')) add(text, row.language)
    for (const text of sentencesOf(row.summary_other ?? '')) add(text, row.language_other)
  }
  return [...texts.values()]
}

/** A few sentences of a summary, spread over it. */
function sentencesOf(summary: string): string[] {
  const plain = summary.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
  const sentences = plain
    .split(/(?<=[.!?:])\s+(?=\p{Lu})/u)
    .map((sentence) => sentence.trim())
    .filter(({ length }) => length >= shortest && length <= longest)
  const step = Math.max(1, Math.floor(sentences.length / sentencesOfOne))
  return sentences.filter((_sentence, at) => at % step === 0 && at < step * sentencesOfOne)
}
