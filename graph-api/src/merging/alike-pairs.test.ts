import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AlikeThing, alikePairs } from './alike-pairs.ts'

let last = 0
const thing = (name: string, more: Partial<AlikeThing> = {}): AlikeThing => {
  last += 1
  const nothing = { otherNames: [], website: null, number: null, country: null, demo: null, place: null, around: [] }
  return { id: `org_${String(last).padStart(26, '0')}`, name, ...nothing, ...more }
}
const found = (...things: AlikeThing[]) =>
  alikePairs('Organisation', things).map(({ a, b, because }) => `${a.name} = ${b.name}: ${because.join(' ')}`)

describe('pairs that may be the same', () => {
  it('share a number, a name, now or before, a website, or nearly their letters', () => {
    const number = '556016-0680'
    expect(found(thing('Alfa', { number }), thing('Beta', { number }))).toEqual(['Alfa = Beta: number'])
    expect(found(thing('Älvens Bad'), thing('älvens  bad'))).toEqual(['Älvens Bad = älvens  bad: name'])
    expect(found(thing('Nya namnet', { otherNames: ['Gamla namnet'] }), thing('Gamla Namnet'))).toEqual([
      'Nya namnet = Gamla Namnet: other_name',
    ])
    expect(found(thing('Älvens Bad AB'), thing('Älvens Bad'))).toEqual(['Älvens Bad AB = Älvens Bad: legal_form'])
    expect(found(thing('Folkuniversitetet'), thing('Folkuniverstitetet'))).toEqual([
      'Folkuniversitetet = Folkuniverstitetet: spelling',
    ])
    const website = (address: string) => ({ website: `https://www.${address}` })
    expect(found(thing('Enheten', website('a.se/x')), thing('Bolaget', website('a.se')))).toEqual([
      'Enheten = Bolaget: website',
    ])
  })

  it('are none where registers, countries, numbers in the name or examples tell them apart', () => {
    expect(found(thing('Alfa', { number: '556016-0680' }), thing('Alfa', { number: '212000-0142' }))).toEqual([])
    expect(found(thing('Skolan norra 1'), thing('Skolan norra 2'))).toEqual([])
    expect(found(thing('Alfa', { demo: true }), thing('Alfa'))).toEqual([])
    expect(found(thing('Berg', { country: 'SE' }), thing('Berg', { country: 'NO' }))).toEqual([])
  })

  it('are compared in a time that grows with the things: no two of many that share a word are told of for it', () => {
    const many = Array.from({ length: 300 }, (_none, at) => thing(`Förskolan ${at * 7919}`))
    expect(found(...many)).toEqual([])
  })

  it('are the same in whatever order the things come, each once', () => {
    const name = fc.constantFrom('Alfa AB', 'Alfa', 'Alfa bad', 'Alfas bad', 'Beta', 'beta', 'Gamma kommun')
    fc.assert(
      fc.property(fc.array(name, { maxLength: 12 }), (names) => {
        const things = names.map((one) => thing(one))
        const keys = (list: AlikeThing[]) =>
          alikePairs('Organisation', list).map(({ key, likeness }) => `${key} ${likeness}`)
        expect(keys([...things].reverse())).toEqual(keys(things))
        expect(new Set(keys(things)).size).toBe(keys(things).length)
      }),
    )
  })
})
