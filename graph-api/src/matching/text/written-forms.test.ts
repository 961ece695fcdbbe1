import { describe, expect, it } from 'vitest'
import { isShouted, WrittenForms } from './written-forms.ts'

describe('a word as it is written', () => {
  const weightOf = (...places: readonly [string, string][]) => {
    const forms = new WrittenForms()
    for (const [text, word] of places) {
      const start = text.indexOf(word)
      forms.note(7, text, { start, end: start + word.length })
    }
    return forms.weightOf(7)
  }

  it('counts more for a name and an abbreviation inside a sentence', () => {
    expect(weightOf(['Vi i Umeå bygger', 'Umeå'])).toBeCloseTo(1.22, 12)
    expect(weightOf(['Vi på RISE bygger', 'RISE'])).toBeCloseTo(1.35, 12)
    expect(weightOf(['Vi i Umeå bygger', 'Umeå'], ['en umeå till', 'umeå'])).toBeCloseTo(1.11, 12)
  })

  it('counts one where it is written small, begins a sentence, or was never seen', () => {
    expect(weightOf(['Vi bygger hus', 'hus'])).toBe(1)
    for (const text of [
      'Hus byggs',
      'Slut. Hus byggs',
      'Vad? Hus byggs',
      'Så:\nHus byggs',
      '• Hus byggs',
      '”Hus byggs',
    ]) {
      expect(weightOf([text, 'Hus']), text).toBe(1)
    }
    expect(new WrittenForms().weightOf(3)).toBe(1)
  })

  it('looks no further back than for the sign that ends a sentence', () => {
    expect(weightOf(['Slut.   Hus byggs', 'Hus'])).toBeGreaterThan(1)
    expect(weightOf(['Slut.  Hus byggs', 'Hus'])).toBe(1)
    expect(weightOf(['Ja. Vi i Hus byggs', 'Hus'])).toBeGreaterThan(1)
  })

  it('is told of each form by itself', () => {
    const forms = new WrittenForms()
    forms.note(1, 'Vi i Umeå', { start: 5, end: 9 })
    expect(forms.weightOf(1)).toBeGreaterThan(1)
    expect(forms.weightOf(2)).toBe(1)
  })

  it('tells nothing in a heading of capitals', () => {
    expect([isShouted('ALLA TAK'), isShouted('Alla tak'), isShouted('123'), isShouted('ABCdef')]).toEqual([
      true,
      false,
      false,
      false,
    ])
    // Three fifths are not yet shouting.
    expect([isShouted('ABCde'), isShouted('ABCDef'), isShouted('')]).toEqual([false, true, false])
  })
})
