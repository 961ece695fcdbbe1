import { describe, expect, it } from 'vitest'
import { strangeTexts } from '../testing/numbered-texts.ts'
import type { TextDocument } from './model.ts'
import { TextIndex } from './text-index.ts'

const document = (id: string, text: string): TextDocument => ({ id, parts: [{ text, language: 'sv' }] })
const idsNear = (index: TextIndex, text: string) => index.query([{ text, language: 'sv' }]).map(({ id }) => id)

/** Above this many the index no longer counts itself anew. */
const recountsUpTo = 2000

describe('what is in the index', () => {
  const index = new TextIndex([document('a', 'hus'), document('b', 'båt'), document('a', 'bil')])

  it('is each document once, the later one of an id', () => {
    expect(index.size).toBe(2)
    expect([...index.ids()].sort()).toEqual(['a', 'b'])
    expect([index.has('a'), index.has('c')]).toEqual([true, false])
    expect([index.textOf('a'), idsNear(index, 'hus'), idsNear(index, 'bil')]).toEqual(['bil', [], ['a']])
  })

  it('is an error to ask about where it is not', () => {
    expect(() => index.query('c')).toThrow(RangeError)
    expect(() => index.vectorOf('c')).toThrow(RangeError)
    expect(() => index.textOf('c')).toThrow(RangeError)
    expect(() => index.orderedTextOf('c')).toThrow(RangeError)
  })

  it('is read part by part', () => {
    const parts = [{ text: 'Hus' }, { text: 'vid vatten' }]
    expect(new TextIndex([{ id: 'a', parts }]).textOf('a')).toBe('Hus\nvid vatten')
  })
})

describe.each([
  ['a small index', 20],
  ['a large index', recountsUpTo + 20],
])('a change in %s', (_what, size) => {
  const begun = () => new TextIndex([...strangeTexts(size), document('house', 'hus vid vatten')])

  it('is found at once, and takes the place of what was there', () => {
    const index = begun()
    index.put(document('new', 'båtar vid vatten'))
    expect(idsNear(index, 'båtar')).toEqual(['new'])
    expect(index.query('house').map(({ id }) => id)).toEqual(['new'])
    index.put(document('new', 'cyklar'))
    expect([idsNear(index, 'båtar'), idsNear(index, 'cyklar')]).toEqual([[], ['new']])
    index.put(document('house', 'cyklar'))
    expect([idsNear(index, 'hus'), idsNear(index, 'cyklar')]).toEqual([[], ['new', 'house']])
  })

  it('leaves nothing of what is removed', () => {
    const index = begun()
    index.remove('house')
    expect([index.has('house'), index.size, idsNear(index, 'hus')]).toEqual([false, size, []])
    expect(() => index.query('house')).toThrow(RangeError)
  })

  it('is no error where there is nothing to remove, and counts for nothing', () => {
    const index = begun()
    for (let time = 0; time < size; time += 1) index.remove('nobody')
    expect([index.size, index.drifted]).toEqual([size + 1, false])
  })
})

describe('an index that has changed much', () => {
  it('has drifted when more than a tenth has, by what is put in or taken out', () => {
    const size = recountsUpTo + 400
    const index = new TextIndex(strangeTexts(size))
    const tenth = size / 10
    for (let at = 0; at < tenth; at += 1) {
      if (at % 2) index.remove(`strange${at}`)
      else index.put(document(`strange${at}`, 'hus'))
    }
    expect(index.drifted).toBe(false)
    index.put(document('one more', 'båt'))
    expect(index.drifted).toBe(true)
    index.rebuild()
    expect(index.drifted).toBe(false)
    expect(idsNear(index, 'båt')).toEqual(['one more'])
  })

  it('counts itself anew where it is small, so that it never stays so', () => {
    const index = new TextIndex(strangeTexts(recountsUpTo - 300))
    for (let at = 0; at < 300; at += 1) index.put(document(`new${at}`, `hus ${at}`))
    expect([index.size, index.drifted]).toEqual([recountsUpTo, false])
    const larger = new TextIndex(strangeTexts(recountsUpTo))
    for (let at = 0; at < 300; at += 1) larger.put(document(`new${at}`, `hus ${at}`))
    expect(larger.drifted).toBe(true)
  })

  it('weighs by the counts of its last build', () => {
    const shared = ['hus', 'båt'].map((word, at) => document(word, `${word} ${at}`))
    const index = new TextIndex([...strangeTexts(recountsUpTo + 1), ...shared])
    const rarity = () => index.cosine([{ text: 'hus båt', language: 'sv' }], [{ text: 'hus', language: 'sv' }])
    const before = rarity()
    for (let at = 0; at < 20; at += 1) index.put(document(`more${at}`, 'hus'))
    expect(rarity()).toBe(before)
    index.rebuild()
    expect(rarity()).toBeLessThan(before)
  })
})
