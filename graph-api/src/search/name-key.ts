import { fold } from '../shared/fold.ts'
import { isOneEditApart, wordsIn } from './words.ts'

/** What says in which legal form something is: two that differ by it alone may well be the same. */
const legalForms = new Set(
  'ab aktiebolag hb handelsbolag kb kommanditbolag ek for forening foreningen ekonomisk ideell i stiftelsen stiftelse publ inc ltd llc gmbh as oy'.split(
    ' ',
  ),
)

/** Names so short differ by one letter and are not the same. */
const shortestTypoWord = 6

/** The words of a name without case, accents, signs and legal form; all of them where nothing else is left. */
export function nameWords(name: string): string[] {
  const words = wordsIn(fold(name.replace(/\./g, ''))).map(({ word }) => word)
  const own = words.filter((word) => !legalForms.has(word))
  return own.length > 0 ? own : words
}

/** True where two names may be of the same thing: the same words, or one slip of the finger apart. */
export function alikeNames(a: string, b: string): boolean {
  const [one, other] = [nameWords(a).join(' '), nameWords(b).join(' ')]
  if (one === '' || other === '') return false
  return one === other || (Math.min(one.length, other.length) >= shortestTypoWord && isOneEditApart(one, other))
}
