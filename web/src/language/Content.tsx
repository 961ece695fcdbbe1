import type { ElementType, ReactNode } from 'react'
import { useLanguage } from './LanguageContext.tsx'
import { type ContentLanguage, langAttribute } from './language.ts'

/** A text from the graph, marked with its own language where that differs from the page's; its letters decide its direction. */
export const Content = (props: {
  language?: ContentLanguage | null | undefined
  as?: ElementType
  className?: string | undefined
  children: ReactNode
}) => {
  const { language } = useLanguage()
  const As = props.as ?? 'span'
  return (
    <As lang={langAttribute(language, props.language)} dir="auto" className={props.className}>
      {props.children}
    </As>
  )
}
