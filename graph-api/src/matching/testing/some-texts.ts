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

/**
 * Each of a holder of its own, with vectors or without. All but the first are filed under `food` or `energy`: a text that is
 * not takes its themes from what is near, and so from the first, too. The first is the last by id.
 */
export const filedWorlds = fc.tuple(someTexts, fc.boolean()).map(([all, hasVectors]) => {
  const texts = all.map((text, at): MatchText => {
    const filed = { themeIds: [at % 2 ? 'food' : 'energy'], resource: at % 2 ? 'venue' : 'material' }
    return at === 0 ? { ...text, id: 'z', holderIds: ['z'] } : { ...text, holderIds: [text.id], ...filed }
  })
  return { texts, vectors: hasVectors ? texts : [] }
})
