import { describe, expect, it } from 'vitest'
import { compoundParts, verbBehind } from './compound-parts.ts'
import { TermOverlap } from './term-overlap.ts'

const swedish = (text: string, themeIds: readonly string[] = []) => ({ text, language: 'sv' as const, themeIds })

const need = 'Vi behöver hjälp att mäta elanvändningen i sex hus på Ålidhem innan de renoveras.'
const offer = 'Mätutrustning för el och fukt i äldre byggnader på Ålidhem, gärna med hjälp av en ingenjör.'
const other = 'Vi behöver hjälp med sex bord till hösten, gärna på Ålidhem.'

function meetingsOf(options: ConstructorParameters<typeof TermOverlap>[1] = { placeNames: ['Ålidhem'] }) {
  const texts = { need: swedish(need), offer: swedish(offer), other: swedish(other) }
  return new TermOverlap(Object.entries(texts), options)
}

/** What is marked in the left text and in the right one. */
function marked(words: TermOverlap, left: readonly [string, string], right: readonly [string, string]) {
  return words
    .meetings(left[0], right[0])
    .map((one) => [
      one.left.map(({ start, end }) => left[1].slice(start, end)).join(),
      one.right.map(({ start, end }) => right[1].slice(start, end)).join(),
    ])
}

describe('words that meet', () => {
  it('meet by a stem inside a compound and by meaning the same, and are what is marked', () => {
    const found = marked(meetingsOf(), ['need', need], ['offer', offer])
    expect(found).toContainEqual(['mäta', 'Mätutrustning'])
    expect(found).toContainEqual(['elanvändningen', 'el'])
    expect(found).toContainEqual(['hus', 'byggnader'])
  })

  it('never are words that every need and offer says; a place alone counts for little', () => {
    const words = meetingsOf()
    expect(marked(words, ['need', need], ['other', other])).toEqual([['Ålidhem', 'Ålidhem']])
    expect(words.similarity('need', 'other')).toBeLessThan(words.similarity('need', 'offer') / 3)
  })

  it('are surer where both say the same time of the year, which is nothing by itself, and which a compound says too', () => {
    const words = new TermOverlap(
      Object.entries({
        need: swedish('Tillgång till verkstad för att serva elcyklar på vintern'),
        wintry: swedish('Vi sköter vinterunderhåll av elcyklar'),
        other: swedish('Vi sköter underhåll av elcyklar'),
        onlyWintry: swedish('Plats för vinterbad'),
      }),
    )
    expect(words.similarity('need', 'wintry')).toBeGreaterThan(words.similarity('need', 'other'))
    expect(words.similarity('need', 'onlyWintry')).toBe(0)
    expect(words.countMeetings('need', 'onlyWintry')).toBe(0)
  })

  it('are not the parts of a word that is known whole, nor small words', () => {
    expect(compoundParts('verktyg', () => 1)).toEqual([])
    expect(compoundParts('förråd', () => 1)).toEqual([])
  })

  it('meet by naming a theme that both were filed under, across languages too', () => {
    const themes = [
      {
        id: 'cycling',
        names: [
          { text: 'trampcykel', language: 'sv' as const },
          { text: 'pedalling', language: 'en' as const },
        ],
      },
    ]
    const texts = (themeIds: readonly string[]) =>
      new TermOverlap(
        [
          ['need', swedish('Söker en trampcykel', themeIds)],
          ['offer', { text: 'Lessons in pedalling', language: 'en', themeIds }],
        ],
        { themes },
      )
    expect(texts(['cycling']).similarity('need', 'offer')).toBeGreaterThan(0)
    expect(texts([]).similarity('need', 'offer')).toBe(0)
  })

  it('are the same from both sides, and follow a changed text', () => {
    const words = meetingsOf()
    expect(words.similarity('offer', 'need')).toBeCloseTo(words.similarity('need', 'offer'), 12)
    expect(words.nearest('need', 1, () => true)).toEqual([
      { id: 'offer', similarity: expect.closeTo(words.similarity('need', 'offer'), 9) },
    ])
    words.put('offer', swedish('Bord och stolar till hösten'))
    expect(words.similarity('need', 'offer')).toBe(0)
    words.remove('offer')
    expect(words.has('offer')).toBe(false)
    expect(words.nearest('other', 5, () => true).map(({ id }) => id)).toEqual(['need'])
  })
})

describe('parts of compounds in a small network', () => {
  it('are known once they stand alone anywhere, or are common', () => {
    const known = (stem: string) => (stem === 'fukt' ? 1 : 0)
    expect(compoundParts('fuktmätare', known)).toEqual(['fukt', 'mät'])
    expect(compoundParts('material', known)).toEqual([])
    expect(compoundParts('hus', known)).toEqual([])
  })

  it('have a verb behind them', () => {
    expect(verbBehind('omlastning', (stem) => stem === 'last')).toBe('last')
    expect(verbBehind('laddning', (stem) => stem === 'ladd')).toBe('ladd')
    expect(verbBehind('laddning', () => false)).toBeUndefined()
  })
})
