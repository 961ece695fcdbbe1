import { describe, expect, it } from 'vitest'
import { splitCompound } from './compounds.ts'
import type { TextLanguage } from './language.ts'

/** Splits among documents that hold so many of each stem. */
const split = (word: string, documents: Readonly<Record<string, number>>, language: TextLanguage = 'sv') =>
  splitCompound(word, language, (stem) => documents[stem] ?? 0)

describe('a compound', () => {
  it('is split into two parts that the documents know', () => {
    expect(split('solpanel', { solp: 9, anel: 0, panel: 9 })).toBeUndefined()
    expect(split('vindkraft', { vind: 5, kraft: 5 })).toEqual(['vind', 'kraft'])
  })

  it('has parts of at least four letters', () => {
    expect(split('solkraft', { sol: 50, kraft: 50 })).toBeUndefined()
    expect(split('vindkraft', { vind: 5, kraft: 5 })).toBeDefined()
    expect(split('kraftvind', { vind: 5, kraft: 5 })).toEqual(['kraft', 'vind'])
    expect(split('kraftsol', { sol: 50, kraft: 50 })).toBeUndefined()
  })

  it('has eight letters at least', () => {
    expect(split('vindhjul', { vind: 5, hjul: 5 })).toEqual(['vind', 'hjul'])
    expect(split('vindhju', { vind: 5, hju: 5, vin: 5, dhju: 5 })).toBeUndefined()
  })

  it('has parts that stand in at least three documents each', () => {
    expect(split('vindkraft', { vind: 3, kraft: 3 })).toBeDefined()
    expect(split('vindkraft', { vind: 2, kraft: 90 })).toBeUndefined()
    expect(split('vindkraft', { vind: 90, kraft: 2 })).toBeUndefined()
  })

  it('stays whole unless its parts are more common than itself', () => {
    expect(split('vindkraft', { vind: 4, kraft: 9, vindkraft: 5 })).toEqual(['vind', 'kraft'])
    expect(split('vindkraft', { vind: 4, kraft: 9, vindkraft: 6 })).toBeUndefined()
    expect(split('vindkraft', { vind: 4, kraft: 9, vindkraft: 7 })).toBeUndefined()
  })

  it('is split where the parts are most common together', () => {
    const two = { vind: 4, krafts: 4, kraftspel: 4, vindkraft: 9, spel: 9 }
    expect(split('vindkraftspel', two)).toEqual(['vindkraft', 'spel'])
    expect(split('vindkraftspel', { ...two, kraftspel: 90 })).toEqual(['vind', 'kraftspel'])
  })

  it('may have an s between its parts, which belongs to neither', () => {
    expect(split('skogsbruk', { skog: 9, bruk: 9 })).toEqual(['skog', 'bruk'])
    // What is left before the s has four letters too.
    expect(split('taxisbolag', { taxi: 9, bolag: 9 })).toEqual(['taxi', 'bolag'])
    // The stem of arbete, which a neuter ending would be taken off.
    expect(split('arbetsplats', { arbet: 9, plat: 9, plats: 9 })?.[0]).toBe('arbet')
    expect(split('vassbruk', { vas: 9, bruk: 9 })).toBeUndefined()
  })

  it('has stems as its parts', () => {
    expect(split('vindkrafter', { vind: 5, kraft: 5 })).toEqual(['vind', 'kraft'])
  })

  it('is split in Swedish alone', () => {
    const known = { vind: 5, kraft: 5 }
    expect(split('vindkraft', known, 'en')).toBeUndefined()
    expect(split('vindkraft', known, 'other')).toBeUndefined()
  })
})
