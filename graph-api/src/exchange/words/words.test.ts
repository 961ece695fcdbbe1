import { describe, expect, it } from 'vitest'
import { coreName, shortNameBehind } from './fold.ts'
import { organisationKindInName } from './kind-in-names.ts'
import { officeOf } from './offices.ts'
import { organisationKindOf, saysOtherKind } from './organisation-kinds.ts'
import { relationOfWord, statusOf } from './other-words.ts'
import { kindWithinSector, saysOnlySector } from './sectors.ts'

describe('a word for a kind of organisation', () => {
  it.each([
    ['Privat företag', 'company'],
    ['företag (SME)', 'company'],
    ['Industry', 'company'],
    ['Civilsamhälle/ideell', 'association'],
    ['Lokal förening', 'association'],
    ['Kommunalt företag', 'municipal_company'],
    ['Företag/förening', null],
    ['Erbjudande till företag', null],
    ['Övrigt', null],
  ])('is known by what it means, also with more around it: %s', (word, kind) => {
    expect(organisationKindOf(word)).toBe(kind)
  })

  it('may say that none of them fits', () => {
    expect(['Övrigt', 'annan', 'Other'].every(saysOtherKind)).toBe(true)
    expect(saysOtherKind('Förening')).toBe(false)
  })
})

describe('the name of an organisation', () => {
  it.each([
    ['Rödå IK', 'association'],
    ['IF Rödå', 'association'],
    ['Rödå IF Fastighets AB', 'company'],
    ['Rödå hembygdsgille', 'association'],
    ['Rödå byalag', 'association'],
    ['Granlunda kn', 'municipality'],
    ['Kommunen i Granlunda', 'municipality'],
    ['Skogens ikoner', null],
  ])('says what it is: %s', (name, kind) => {
    expect(organisationKindInName(name)).toBe(kind)
  })

  it.each([
    ['Granlunda kn', 'Granlunda kommun', true],
    ['Kommunen i Granlunda', 'Granlunda kommun', true],
    ['Sveriges lantbruksuniversitet (SLU)', 'Sveriges lantbruksuniversitet', true],
    ['Granlunda kn', 'Storlunda kommun', false],
    ['KN Prov', 'Prov kommun', false],
    ['Prov KN AB', 'Prov kommun', false],
    ['Svenska kyrkan (Umeå)', 'Svenska kyrkan', false],
    ['Alfa Prov (SWE)', 'Alfa Prov', false],
  ])('is the same but for how it is shortened: %s, %s', (one, other, same) => {
    expect(coreName(one) === coreName(other)).toBe(same)
  })

  it('has its short name behind it where the letters are its own', () => {
    expect(shortNameBehind('Sveriges lantbruksuniversitet (SLU)')?.short).toBe('SLU')
    expect(shortNameBehind('Alfa (SE)')).toBeNull()
  })
})

describe('a sector', () => {
  it.each([
    ['authority', 'Granlunda kommun', 'municipality'],
    ['authority', 'Alfa Prov AB', 'municipal_company'],
    ['authority', 'Skogsgruppen', 'authority'],
    ['authority', 'Rödå förening', 'authority'],
    ['company', 'Granlunda kommun', 'company'],
  ])('%s gives way to what a name within it says: %s', (sector, name, kind) => {
    expect(kindWithinSector(sector, name)).toBe(kind)
  })

  it('is told from a kind', () => {
    expect(['Offentlig', 'Public sector', 'Näringsliv'].every(saysOnlySector)).toBe(true)
    expect(['Myndighet', 'Företag'].some(saysOnlySector)).toBe(false)
  })
})

describe('a status', () => {
  it.each([
    ['Klar 2025', 'completed'],
    ['Pågår (fas 2)', 'ongoing'],
    ['Avslutat i förtid', 'completed'],
    ['Ej påbörjad, väntar', 'planned'],
    ['Klart för start', null],
    ['Ej klar', null],
  ])('is read by its leading word unless what follows turns it: %s', (word, status) => {
    expect(statusOf(word)).toBe(status)
  })
})

it('knows words of connections and of offices', () => {
  expect([relationOfWord('drivs av'), relationOfWord('Anställd hos')]).toEqual(['leads', 'works_at'])
  expect([officeOf('Ordförande'), officeOf('Kassör 2'), officeOf('Kontaktperson')]).toEqual([
    'Ordförande',
    'Kassör',
    null,
  ])
})
