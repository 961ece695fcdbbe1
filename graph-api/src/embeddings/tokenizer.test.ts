import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNormaliser } from '../matching/meaning/normaliser.ts'
import { readPieces } from '../matching/meaning/pieces.ts'
import { mostPieces, mostWords, Tokenizer } from '../matching/meaning/tokenizer.ts'

const folder = new URL('../../data/meaning/', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')
const tokenizer = new Tokenizer(readPieces(read('pieces.tsv')), readNormaliser(read('normaliser.tsv')))
const { texts } = JSON.parse(read('reference.json')) as { texts: { text: string; ids?: number[] }[] }
const withIds = texts.filter(({ ids }) => ids)

describe('the tokenizer', { timeout: 30_000 }, () => {
  it('cuts texts into the pieces of the source’s own engine', () => {
    expect(withIds.length).toBeGreaterThan(15)
    for (const { text, ids } of withIds) expect(tokenizer.cut(text).ids, text).toEqual(ids)
  })

  it('says where each content word stands in the text as given', () => {
    const text = '  🌍 Vi behöver ett  e\u0301lkök, ﬁnt & rent.'
    const words = tokenizer.cut(text).words.map(({ start, end }) => text.slice(start, end))
    expect(words).toEqual(['behöver', 'e\u0301lkök', 'ﬁnt', 'rent'])
  })

  it('holds its bounds for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const { ids, words } = tokenizer.cut(text)
        expect(ids.length).toBeLessThanOrEqual(mostPieces)
        expect([ids[0], ids.at(-1)]).toEqual([0, 2])
        expect(ids.every((id) => Number.isInteger(id) && id >= 0 && id < 56_747)).toBe(true)
        let before = 0
        for (const { start, end, tokens } of words) {
          expect(start).toBeGreaterThanOrEqual(before)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(tokens.every((token) => token > 0 && token < ids.length - 1)).toBe(true)
          before = end
        }
      }),
    )
  })

  it.each([
    ['one endless word', 'x'.repeat(100_000)],
    ['control signs only', '\u0001'.repeat(100_000)],
    ['a text of many words', 'solceller på taket '.repeat(6_000)],
    ['emoji', '👩‍👩‍👧‍👦'.repeat(20_000)],
    ['halves of pairs', '\ud83c'.repeat(100_000)],
    ['the marks themselves', '<s></s><pad>'.repeat(8_000)],
  ])('reads no more of %s than the model does', (_name, text) => {
    const { ids, words } = tokenizer.cut(text)
    expect(ids.length).toBeLessThanOrEqual(mostPieces)
    expect(words.length).toBeLessThanOrEqual(mostWords)
    expect(ids.slice(1, -1).every((id) => id > 2)).toBe(true)
  })
})
