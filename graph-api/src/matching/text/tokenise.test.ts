import { describe, expect, it } from 'vitest'
import { tokenise } from './tokenise.ts'

describe('what is no word of a text', () => {
  it.each([
    ['an address', 'Se https://umea.se/klimat idag', ['se', 'idag']],
    ['an entity', 'Mat&nbsp;och hus', ['mat', 'och', 'hus']],
    ['a tag with its attributes', 'Ett <a href="x y">hus</a> till', ['ett', 'hus', 'till']],
    ['a letter by itself', 'A och B', ['och']],
    ['a letter of two signs', `${'å'.normalize('NFD')} och hus`, ['och', 'hus']],
    ['a figure', 'Hus 12 och A4', ['hus', 'och']],
    ['a closing tag', 'Hus</strong>och', ['hus', 'och']],
    ['an address in capitals', 'HTTP://UMEA.SE/KLIMAT idag', ['idag']],
  ])('is %s', (_what, text, words) => {
    const tokens = tokenise(text)
    expect(tokens.map(({ word }) => word)).toEqual(words)
    for (const { word, start, end } of tokens) expect(text.slice(start, end).toLowerCase()).toBe(word)
  })

  it('is no comparison or question', () => {
    expect(tokenise('a < bra och bra > c').map(({ word }) => word)).toEqual(['bra', 'och', 'bra'])
  })

  it('is no sign, however long or unknown', () => {
    const words = (text: string) => tokenise(text).map(({ word }) => word)
    expect(words(`<b ${'x'.repeat(250)}>hus`)).toContain('hus')
    expect(words(`<b ${'x'.repeat(250)}>hus`)).toHaveLength(2)
    expect(words('hus&båt')).toEqual(['hus', 'båt'])
    expect(words('hus & båt; tält')).toEqual(['hus', 'båt', 'tält'])
    expect(words('se://hus')).toEqual(['se', 'hus'])
  })
})
