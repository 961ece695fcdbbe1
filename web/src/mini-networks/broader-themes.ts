export type Theme = { id: string; labelSv: string; labelEn: string; broader?: Theme | null }

/** What something may say of its own themes: a theme names the broader one, the others the themes they are about. */
export type Themed = { broader?: Theme | null; themes?: { nodes: readonly Theme[] } }

/** The themes to try where a question is too narrow, the nearest first, each once. */
export const broaderThemes = ({ broader, themes }: Themed): Theme[] => {
  const nearest = broader ? [broader] : [...(themes?.nodes ?? [])]
  const all = [...nearest, ...nearest.flatMap((theme) => theme.broader ?? [])]
  return [...new Map(all.map((theme) => [theme.id, theme])).values()]
}
