import type { TextLanguage } from './language.ts'
import type { NamedTheme } from './word-features.ts'
import { type Form, formsOf, stemOf } from './word-forms.ts'

/** Shorter words than this are the end of too many others to be looked for there. */
const shortestTail = 4

/**
 * Finds what a text is about where its author has not said: the themes that at least two of its words name. One word alone
 * may mean something else (laga mat is no repair). A name of several words is named by all of them; a compound names what
 * its last part names (tjänstecyklar, cykel).
 */
export function createThemesNamed(themes: readonly NamedTheme[]) {
  const named = themes.map(({ id, names }) => ({
    id,
    names: names
      .map((name) => formsOf({ ...name, themeIds: [] }).map(({ stem }) => stem))
      .filter(({ length }) => length),
  }))
  return (text: { readonly text: string; readonly language: TextLanguage }): string[] => {
    const forms = formsOf({ ...text, themeIds: [] })
    const isSaid = (stem: string) => forms.some((form) => form.stem === stem || endsIn(form, stem))
    const isAbout = ({ names }: { names: readonly (readonly string[])[] }) =>
      new Set(names.filter((stems) => stems.every(isSaid)).flat()).size > 1
    return named.filter(isAbout).map(({ id }) => id)
  }
}

function endsIn({ word, language }: Form, stem: string): boolean {
  if (language !== 'sv' || stem.length < shortestTail) return false
  const whole = stemOf(word, 'sv')
  return whole.length >= stem.length + 2 && whole.endsWith(stem)
}
