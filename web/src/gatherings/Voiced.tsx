import type { ResultOf } from '../client/graphql.ts'
import { noPages, usePages } from '../client/use-pages.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { NodeRows } from '../nodes/NodeLink.tsx'
import { groupBy } from '../ui/group.ts'
import { Columns, Section } from '../ui/Page.tsx'
import { Shown } from '../ui/States.tsx'
import { VoicedQuery } from './queries.ts'

const pick = (data: ResultOf<typeof VoicedQuery>) => data.gathering?.motivations ?? noPages
/** Two hundred at most; a gathering that voiced more is read in the list of motivations. */
const pages = 4

/** The hopes and concerns voiced at a gathering, by category. Says nothing where none were. */
export const Voiced = (props: { id: string }) => {
  const { t } = useLanguage()
  const answer = usePages({ query: VoicedQuery, variables: { id: props.id }, pick, pages })
  return (
    <Shown answer={answer} lines={2}>
      {({ items }) => {
        const titleOf = (kind: keyof typeof t.kinds.motivationKinds, category: string | null) =>
          category ? `${t.kinds.motivationKinds[kind]}: ${category}` : t.kinds.motivationKinds[kind]
        if (items.length === 0) return null
        return (
          <Columns>
            {groupBy(items, ({ node }) => titleOf(node.kind, node.category)).map(([title, ones]) => (
              <Section key={title} title={title}>
                <NodeRows
                  rows={ones.map(({ node }) => ({
                    kind: 'MOTIVATION',
                    id: node.id,
                    title: node.text,
                    language: node.language,
                  }))}
                />
              </Section>
            ))}
          </Columns>
        )
      }}
    </Shown>
  )
}
