import { useEffect, useState } from 'react'
import { graphql } from '../client/graphql.ts'
import { useAnswer } from '../client/use-answer.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import type { NodeKind } from '../routes-of.ts'

/** Something that was chosen: enough to show it and to send it. */
export type Picked = { id: string; kind: NodeKind; title: string }

const ByNameQuery = graphql(`
  query OrganisationsByName($text: String) {
    organisations(first: 20, filter: { text: $text }) { nodes { id name kind } }
  }
`)

const BySearchQuery = graphql(`
  query Options($text: String!, $kinds: [NodeKind!]) {
    search(query: $text, kinds: $kinds, first: 12) { nodes { kind title node { id } } }
  }
`)

const pauseMilliseconds = 200

/** What is typed, once the typing pauses. */
export const useSettled = (text: string, milliseconds = pauseMilliseconds): string => {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), milliseconds)
    return () => clearTimeout(timer)
  }, [text, milliseconds])
  return settled
}

/**
 * What can be chosen of the given kinds for what is typed. Organisations are listed by name also before anything is
 * typed; all other kinds are searched for.
 */
export const useOptions = (kinds: readonly NodeKind[], text: string): (Picked & { detail: string })[] => {
  const { t } = useLanguage()
  const settled = useSettled(text.trim())
  const byName = kinds.length === 1 && kinds[0] === 'ORGANISATION'
  const named = useAnswer({ query: ByNameQuery, variables: { text: settled || null }, pause: !byName })
  const found = useAnswer({
    query: BySearchQuery,
    variables: { text: settled, kinds: [...kinds] },
    pause: byName || settled.length < 2,
  })
  if (byName) {
    if (named.state !== 'ready') return []
    return named.data.organisations.nodes.map((one) => ({
      id: one.id,
      kind: 'ORGANISATION',
      title: one.name,
      detail: t.kinds.organisationKind[one.kind],
    }))
  }
  if (found.state !== 'ready' || settled.length < 2) return []
  return found.data.search.nodes.map((one) => ({
    id: one.node.id,
    kind: one.kind,
    title: one.title,
    detail: t.kinds.one[one.kind],
  }))
}
