import { describe, expect, it } from 'vitest'
import { formsIn } from './text-forms.ts'
import { TextReader } from './text-reader.ts'

describe('the forms of a text', () => {
  const read = (...texts: string[]) => {
    const reader = new TextReader()
    const featuresOf = (form: number) => reader.lexicon.featuresOf(form, () => 0)
    const parts = texts.map((text) => ({ text }))
    return formsIn(parts, reader, featuresOf)
  }

  it('stand with all their places, as they are first written, without stop words', () => {
    const { all } = read('Husen och husen', 'hus')
    expect(all.map(({ word, spans }) => [word, spans.map(({ part, start }) => [part, start])])).toEqual([
      [
        'Husen',
        [
          [0, 0],
          [0, 10],
        ],
      ],
      ['hus', [[1, 0]]],
    ])
  })

  it('are found by the stem that they share', () => {
    const { byWord } = read('huset husen båten')
    expect([...byWord.values()].map((forms) => forms.map(({ word }) => word))).toEqual([['huset', 'husen'], ['båten']])
  })

  it('have each gram once, in ascending order', () => {
    const [form] = read('bananananas').all
    const grams = [...(form?.grams ?? [])]
    expect(grams).toEqual([...new Set(grams)].sort((a, b) => a - b))
  })

  it('differ by the language of the part that a word stands in', () => {
    const { all } = read('vi och de som har det barn', 'the barn that they have with us and you')
    expect(all.filter(({ word }) => word === 'barn').map(({ spans }) => spans)).toEqual([
      [{ part: 0, start: 22, end: 26 }],
      [{ part: 1, start: 4, end: 8 }],
    ])
  })
})
