import { languageOf } from '../matching/text/language.ts'
import { createThemesNamed } from '../matching/text/themes-named.ts'
import type { NamedTheme } from '../matching/text/word-features.ts'
import type { StatementFacts, ThemeFacts } from './rows.ts'

/** The themes by all their names in both languages. */
export function namedThemes(themes: Iterable<ThemeFacts>): NamedTheme[] {
  const named = (names: readonly string[], language: 'sv' | 'en') => names.map((text) => ({ text, language }))
  return [...themes].map(({ id, labelSv, labelEn, synonymsSv, synonymsEn }) => ({
    id,
    names: [...named([labelSv, ...synonymsSv], 'sv'), ...named([labelEn, ...synonymsEn], 'en')],
  }))
}

/** Files the needs and offers that nobody has filed under the themes that they name. What is filed stays as it is. */
export function fileByNames(
  statements: Map<string, StatementFacts>,
  themes: Iterable<ThemeFacts>,
  ids: Iterable<string>,
): void {
  const unfiled = [...ids].flatMap((id) => statements.get(id) ?? []).filter(({ themeIds }) => themeIds.length === 0)
  if (unfiled.length === 0) return
  const themesNamed = createThemesNamed(namedThemes(themes))
  for (const one of unfiled) {
    const themeIds = themesNamed({ text: one.text, language: languageOf(one.language) })
    if (themeIds.length > 0) statements.set(one.id, { ...one, themeIds })
  }
}
