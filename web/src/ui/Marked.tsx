import type { ReactNode } from 'react'
import { Content } from '../language/Content.tsx'
import type { ContentLanguage } from '../language/language.ts'

type MarkedText = { text: string; language: ContentLanguage; marks: readonly { start: number; end: number }[] }

/** A text with the words marked that made it count. Marks outside the text or overlapping are passed over. */
export const Marked = (props: { of: MarkedText; as?: 'span' | 'p' }) => {
  const { text, language, marks } = props.of
  const parts: ReactNode[] = []
  let from = 0
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    if (mark.start < from || mark.end > text.length || mark.end <= mark.start) continue
    parts.push(text.slice(from, mark.start), <mark key={mark.start}>{text.slice(mark.start, mark.end)}</mark>)
    from = mark.end
  }
  parts.push(text.slice(from))
  return (
    <Content as={props.as ?? 'span'} language={language}>
      {parts}
    </Content>
  )
}
