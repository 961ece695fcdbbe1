import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'

const shortest = 30
const longest = 220
/** Sentences taken from one summary at most, spread over it. */
const sentencesOfOne = 2

/**
 * Titles and single sentences of projects, in all languages they are described in: as long as what people write in a need or
 * an offer, for whole abstracts would teach another kind of text.
 */
export async function shortTexts(file: string): Promise<string[]> {
  const rows: Record<string, string>[] = parse(await readFile(file, 'utf8'), { columns: true, bom: true })
  const texts = new Set<string>()
  for (const row of rows) {
    for (const title of [row.title, row.title_other]) if (title && title.length >= shortest) texts.add(title)
    for (const summary of [row.summary, row.summary_other]) {
      const sentences = sentencesOf(summary ?? '')
      const step = Math.max(1, Math.floor(sentences.length / sentencesOfOne))
      for (let at = 0; at < sentences.length && at < step * sentencesOfOne; at += step) texts.add(sentences[at] ?? '')
    }
  }
  return [...texts]
}

function sentencesOf(summary: string): string[] {
  const plain = summary.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
  return plain
    .split(/(?<=[.!?:])\s+(?=\p{Lu})/u)
    .map((sentence) => sentence.trim())
    .filter(({ length }) => length >= shortest && length <= longest)
}
