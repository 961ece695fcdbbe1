import { describe, expect, it } from 'vitest'
import { tokenise } from './tokenise.ts'

describe('what is no word of a text', () => {
  it.each([
    ['an address', 'Se https://umea.se/klimat idag', ['se', 'idag']],
    ['an entity', 'Mat&nbsp;och hus', ['mat', 'och', 'hus']],
    ['a tag with its attributes', 'Ett <a href="x y">hus</a> till', ['ett', 'hus', 'till']],
    ['a letter by itself', 'A och B', ['och']],
  ])('is %s', (_what, text, words) => {
    const tokens = tokenise(text)
    expect(tokens.map(({ word }) => word)).toEqual(words)
    for (const { word, start, end } of tokens) expect(text.slice(start, end).toLowerCase()).toBe(word)
  })

  it('is no comparison or question', () => {
    expect(tokenise('a < bra och bra > c').map(({ word }) => word)).toEqual(['bra', 'och', 'bra'])
  })
})
