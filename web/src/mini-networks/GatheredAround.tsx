import { useLanguage } from '../language/LanguageContext.tsx'
import type { ContentLanguage } from '../language/language.ts'
import { NodeLinkList, NodeListRow } from '../nodes/NodeLink.tsx'
import { kindOfType } from '../routes-of.ts'

/** What a mini-network can gather around, with whichever name its kind has. */
export type Around = {
  __typename: string
  id: string
  text?: string
  title?: string
  labelSv?: string
  labelEn?: string
  language?: ContentLanguage
}

/** What something is called, in the page's language where it has one for each. */
export const useTitleOf = () => {
  const { language } = useLanguage()
  return (thing: Around): string =>
    thing.text ?? thing.title ?? (language === 'sv' ? thing.labelSv : thing.labelEn) ?? ''
}

/** What a mini-network gathers around. */
export const GatheredAround = (props: { things: readonly Around[] }) => {
  const titleOf = useTitleOf()
  return (
    <NodeLinkList>
      {props.things.map((thing) => {
        const kind = kindOfType(thing.__typename)
        const title = titleOf(thing)
        return kind && title ? (
          <NodeListRow key={thing.id} kind={kind} id={thing.id} title={title} language={thing.language} />
        ) : null
      })}
    </NodeLinkList>
  )
}
