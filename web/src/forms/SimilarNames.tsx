import { graphql } from '../client/graphql.ts'
import { useAnswer } from '../client/use-answer.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { NodeRows } from '../nodes/NodeLink.tsx'
import { useDebounced } from '../nodes/use-debounced.ts'
import type { NodeKind } from '../routes-of.ts'

const SimilarNamesQuery = graphql(`
  query SimilarNames($kind: NodeKind!, $name: String!) {
    similarNames(kind: $kind, name: $name) { name place website node { id } }
  }
`)

const pauseMilliseconds = 400
/** Fewer letters than this are the beginning of too many names. */
const shortest = 3

/** "Is it one of these?", while one types the name of something new: three at most. */
export const SimilarNames = (props: { kind: NodeKind; name: string }) => {
  const { t } = useLanguage()
  const name = useDebounced(props.name.trim(), pauseMilliseconds)
  const pause = name.length < shortest
  const answer = useAnswer({ query: SimilarNamesQuery, variables: { kind: props.kind, name }, pause })
  const similar = !pause && answer.state === 'ready' ? answer.data.similarNames : []
  return (
    <div aria-live="polite">
      {similar.length ? (
        <>
          <p>{t.forms.sameName}</p>
          <NodeRows
            rows={similar.map((one) => ({
              kind: props.kind,
              id: one.node.id,
              title: one.name,
              detail: [one.place, one.website?.replace(/^https?:\/\//, '')].filter(Boolean).join(' · '),
            }))}
          />
        </>
      ) : null}
    </div>
  )
}
