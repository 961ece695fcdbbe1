import type { ReactNode } from 'react'
import type { Answer } from '../client/use-answer.ts'
import type { Pages } from '../client/use-pages.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Section } from '../ui/Page.tsx'
import { EmptyState, Shown } from '../ui/States.tsx'
import { MoreRows } from './MoreRows.tsx'

/** One of a page's lists as a whole, which grows page by page. */
export const PagedSection = <Node,>(props: {
  answer: Answer<Pages<{ node: Node }>>
  title: string
  lead?: ReactNode
  empty: string
  more: () => void
  children: (nodes: readonly Node[]) => ReactNode
}) => {
  const { format } = useLanguage()
  return (
    <Shown answer={props.answer}>
      {({ items, total, hasMore }) =>
        items.length === 0 ? (
          <EmptyState>{props.empty}</EmptyState>
        ) : (
          <Section title={props.title} count={format.count(total)} lead={props.lead}>
            {props.children(items.map(({ node }) => node))}
            <MoreRows has={hasMore} more={props.more} />
          </Section>
        )
      }
    </Shown>
  )
}
