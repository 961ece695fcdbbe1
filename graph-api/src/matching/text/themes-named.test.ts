import { describe, expect, it } from 'vitest'
import { createThemesNamed } from './themes-named.ts'

const swedish = (...texts: string[]) => texts.map((text) => ({ text, language: 'sv' as const }))
const english = (...texts: string[]) => texts.map((text) => ({ text, language: 'en' as const }))
const themesNamed = createThemesNamed([
  { id: 'textiles', names: [...swedish('Textil', 'kläder', 'tyg', 'sy'), ...english('sewing')] },
  { id: 'repair', names: swedish('Reparation', 'laga') },
  { id: 'sharing', names: english('Car sharing', 'shared car') },
  { id: 'cycling', names: swedish('Cykling', 'cykel', 'dubbdäck') },
])
const about = (text: string, language: 'sv' | 'en' = 'sv') => themesNamed({ text, language })

describe('the themes that a text names', () => {
  it('are named by two words, in whatever form', () => {
    expect(about('Begagnade tyger och slitna kläder')).toEqual(['textiles'])
    expect(about('Tjänstecyklar med dubbdäck')).toEqual(['cycling'])
  })

  it('are not those that one word alone may mean', () => {
    expect(about('Ett kök för den som vill laga mat')).toEqual([])
  })

  it('are named by all words of a name together', () => {
    expect(about('Somebody who wants to try shared cars', 'en')).toEqual(['sharing'])
    expect(about('Somebody who has cars', 'en')).toEqual([])
  })
})
