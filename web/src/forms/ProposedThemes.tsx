import { useEffect, useState } from 'react'
import { graphql } from '../client/graphql.ts'
import { useAnswer } from '../client/use-answer.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { useDebounced } from '../nodes/use-debounced.ts'
import type { Picked } from '../nodes/use-options.ts'

const ProposedThemesQuery = graphql(`
  query ProposedThemes($text: String!) { proposedThemes(text: $text) { id labelSv labelEn } }
`)

const pauseMilliseconds = 600
/** Fewer letters than this are about everything. */
const shortest = 12
/** More than this of a text does not change what it is about. */
const longest = 2_000

/**
 * Themes that a text is about, put among the chosen ones while somebody writes. One that is taken away stays away; one that
 * the text no longer is about goes by itself.
 */
export const ProposedThemes = (props: {
  text: string
  picked: readonly Picked[]
  most: number
  onChange: (picked: Picked[]) => void
}) => {
  const { t, language, format } = useLanguage()
  const [proposed, setProposed] = useState<readonly string[]>([])
  const text = useDebounced(props.text.trim().slice(0, longest), pauseMilliseconds)
  const pause = text.length < shortest
  const answer = useAnswer({ query: ProposedThemesQuery, variables: { text }, pause })
  const themes = !pause && answer.state === 'ready' ? answer.data.proposedThemes : undefined
  const titleOf = (theme: { labelSv: string; labelEn: string }) => (language === 'sv' ? theme.labelSv : theme.labelEn)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is chosen changes by hand too, and only a new answer proposes anew.
  useEffect(() => {
    if (!themes) return
    const isPicked = (id: string) => props.picked.some((one) => one.id === id)
    const fresh = themes.filter(({ id }) => !proposed.includes(id) && !isPicked(id))
    const kept = props.picked.filter(({ id }) => !proposed.includes(id) || themes.some((theme) => theme.id === id))
    if (fresh.length === 0 && kept.length === props.picked.length) return
    setProposed([...proposed, ...fresh.map(({ id }) => id)])
    const added = fresh.map((theme): Picked => ({ id: theme.id, kind: 'THEME', title: titleOf(theme) }))
    props.onChange([...kept, ...added].slice(0, props.most))
  }, [themes])
  const shown = props.picked.filter(({ id }) => proposed.includes(id))
  return (
    <p className="quiet" aria-live="polite">
      {shown.length ? t.forms.proposedThemes(format.list(shown.map(({ title }) => title))) : ''}
    </p>
  )
}
