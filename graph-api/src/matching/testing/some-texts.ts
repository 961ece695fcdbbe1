import fc from 'fast-check'
import type { MatchText } from '../network/match-text.ts'

const word = fc.constantFrom('mäta', 'elanvändning', 'hus', 'matsvinn', 'spillvärme', 'cykel', 'statistik', 'lokal')
/** A few texts of a few holders that share some words. */
export const someTexts = fc
  .uniqueArray(
    fc.record({
      id: fc.constantFrom(...'abcdefghijkl'),
      kind: fc.constantFrom('need' as const, 'offer' as const, 'initiative' as const, 'motivation' as const),
      holderIds: fc.constantFrom(['x'], ['y'], ['z'], ['x', 'y']),
      text: fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' ')),
    }),
    { minLength: 2, maxLength: 12, selector: ({ id }) => id },
  )
  .map((list): MatchText[] => list.map((one) => ({ ...one, themeIds: [], resource: null })))
