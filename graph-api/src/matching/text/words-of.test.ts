import { expect, test } from 'vitest'
import { wordsOf } from './words-of.ts'

const shared = (word: string) => ({ word, weight: 0.1, left: [], right: [] })

test('a shared word is told once, as the heaviest writes it', () => {
  expect(wordsOf([shared('Skolgårdar'), shared('skyfall'), shared('skolgårdar')])).toEqual(['Skolgårdar', 'skyfall'])
})
