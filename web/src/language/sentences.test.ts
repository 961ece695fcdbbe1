import { expect, it } from 'vitest'
import { en } from './en.ts'
import { sv } from './sv.ts'

it('says what happens without those who hold the network together, also where it stays in one piece', () => {
  expect(sv.partnership.said.without('Alfa', 1, 3)).toBe(
    'Alfa: utan dem tappar tre organisationer kontakten med de andra.',
  )
  expect(sv.partnership.said.without('Alfa', 2, 3)).toContain('isär i två delar')
  expect(en.partnership.said.without('Alfa', 1, 1)).toBe(
    'Alfa: without them one organisation is cut off from the rest.',
  )
})

it('says in whole sentences what has changed in a year', () => {
  const { changed } = sv.figures.shape
  expect(changed.alone(7, 5)).toBe('Fem står utan samarbete, mot sju då.')
  expect(changed.alone(2, 0)).toBe('Ingen står utan samarbete, mot två då.')
  expect(changed.reach(18, 16)).toBe('Nu räcker 16 organisationer för att nå alla. Då behövdes 18.')
  expect(en.figures.shape.changed.alone(0, 1)).toBe('One is without a collaboration, against none then.')
})

it('says how often somebody asked for contact, and how often after a suggestion', () => {
  const { contacts } = sv.report.inShort
  expect(contacts(3, 1, 2)).toBe(
    'Tre gånger bad någon om kontakt, två av dem efter ett förslag. En gång fick de kontakt.',
  )
  expect(contacts(1, 0, 1)).toBe('En gång bad någon om kontakt, efter ett förslag. Ingen har fått kontakt än.')
  expect(contacts(2, 2, 0)).toBe('Två gånger bad någon om kontakt. Två gånger fick de kontakt.')
  expect(en.report.inShort.contacts(2, 1, 2)).toBe(
    'Twice someone asked to get in touch, all of them after a suggestion. Once they got in touch.',
  )
})

it('speaks of one as of one', () => {
  const { note } = sv.exchange
  expect(note.formulas?.(1)).toMatch(/^En formel: /)
  expect(note.formula_errors?.(1)).toBe('En formel visar ett fel och läses som tom')
  expect(note.merged_cells?.(1)).toMatch(/^Ett sammanslaget område: /)
  expect(sv.partnership.said.past('I dag', 1, 1)).toBe('I dag: 1 organisation, 1 sak de gör tillsammans.')
})
