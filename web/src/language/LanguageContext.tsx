import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { type Formats, formatsOf } from './format.ts'
import type { Language } from './language.ts'
import type { Messages } from './sv.ts'

type LanguageValue = { language: Language; t: Messages; format: Formats }

const LanguageContext = createContext<LanguageValue | null>(null)

/** Gives everything below it the page's language, its messages and its formats. */
export const LanguageProvider = (props: { language: Language; messages: Messages; children: ReactNode }) => {
  const { language, messages, children } = props
  const value = useMemo(() => ({ language, t: messages, format: formatsOf(language) }), [language, messages])
  return <LanguageContext value={value}>{children}</LanguageContext>
}

/** The page's language: `t` holds the messages by feature, `format` writes dates and numbers. */
export const useLanguage = (): LanguageValue => {
  const value = useContext(LanguageContext)
  if (!value) throw new Error('useLanguage needs a LanguageProvider above it')
  return value
}
