import { soughtText } from './fields.ts'
import { fold } from './fold.ts'

const word = /[\p{L}\p{N}\p{M}]+/gu
const mostWords = 12
/** No text is filed under this, so it finds nothing. */
const nothing = 'id:nothing'

/**
 * What a list is filtered by, as a query for the folded full-text index: each word somewhere in one of the properties, å as a,
 * within longer words too. Of what was typed letters and digits alone go into the query, so nothing in it can steer it.
 * @param properties where the words are looked for: `name`
 * @returns null where nothing is looked for; signs alone find nothing
 * @throws InputError that names `text` where it is longer than any name
 */
export function parseTextFilter(text: string | null | undefined, properties: readonly string[]): string | null {
  const sought = soughtText(text)
  if (sought === null) return null
  const words = [...new Set([...sought.matchAll(word)].map(([found]) => fold(found)))].slice(0, mostWords)
  if (words.length === 0) return nothing
  return words.map((one) => `+(${properties.map((property) => `${property}:*${one}*`).join(' ')})`).join(' ')
}
