import { soughtText } from './fields.ts'
import { fold } from './fold.ts'

const word = /[\p{L}\p{N}\p{M}]+/gu
const mostWords = 12
/** Words that the index leaves out, of whatever language they are once folded: `för`, `ön` (Lucene's ENGLISH_STOP_WORDS_SET). */
const notIndexed = new Set(
  (
    'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to ' +
    'was will with'
  ).split(' '),
)
/** No text is filed under this, so it finds nothing. */
const nothing = 'id:nothing'

/**
 * What a list is filtered by, as a query for the folded full-text index: each word somewhere in one of the properties, å as a,
 * within longer words too. What the index leaves out is not looked for where other words are, nor its beginning while it is
 * being typed. Of what was typed letters and digits alone go into the query, so nothing in it can steer it.
 * @param properties where the words are looked for: `name`
 * @returns null where nothing is looked for; signs alone find nothing
 * @throws InputError that names `text` where it is longer than any name
 */
export function parseTextFilter(text: string | null | undefined, properties: readonly string[]): string | null {
  const sought = soughtText(text)
  if (sought === null) return null
  const typed = [...new Set([...sought.matchAll(word)].map(([found]) => fold(found)))].slice(0, mostWords)
  if (typed.length === 0) return nothing
  const indexed = typed.filter((one, at) => !notIndexed.has(one) && !(at === typed.length - 1 && beginsOne(one)))
  const words = indexed.length > 0 ? indexed : typed
  return words.map((one) => `+(${properties.map((property) => `${property}:*${one}*`).join(' ')})`).join(' ')
}

const beginsOne = (typed: string) => [...notIndexed].some((one) => one.startsWith(typed))
