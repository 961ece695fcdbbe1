import { francAll } from 'franc-min'
import type { SourceTable } from '../read/source.ts'
import { sampleOf } from './column-values.ts'

/** So many short words tell by themselves. */
const clear = 2
/** Of fewer letters, and spaces between them, their frequencies tell nothing. */
const shortestText = 60
/** Of the two languages the less likely one is at most so likely, as a share of the other. */
const mostDoubt = 0.95

/**
 * The language of the texts of a table: by their short words, and where there are few of them by the frequencies of their letters,
 * three at a time, with those of the headings (trigrams; Cavnar and Trenkle 1994). Null where they do not tell.
 */
export function languageOfTable(table: SourceTable): 'sv' | 'en' | null {
  const text = table.columns
    .flatMap((_column, at) => sampleOf(table, at).slice(0, 60))
    .join(' ')
    .toLowerCase()
  const count = (words: RegExp) => text.match(words)?.length ?? 0
  const swedish =
    count(/(?<!\p{L})(och|att|för|på|är|som|med|av|till|kommun|förening)(?!\p{L})/gu) + count(/[åäö]/g) / 4
  const english = count(/(?<!\p{L})(and|the|of|for|with|to|is|in|on|by)(?!\p{L})/gu)
  if (swedish + english >= clear) return swedish >= english ? 'sv' : 'en'
  if (swedish > english) return 'sv'
  return languageOfLetters([...table.columns.map(({ name }) => name), text].join(' '))
}

function languageOfLetters(text: string): 'sv' | 'en' | null {
  const letters = text.replace(/[^\p{L}]+/gu, ' ')
  const [first, second] = francAll(letters, { only: ['swe', 'eng'], minLength: shortestText })
  if (!first || !second || second[1] > mostDoubt) return null
  return first[0] === 'swe' ? 'sv' : first[0] === 'eng' ? 'en' : null
}
