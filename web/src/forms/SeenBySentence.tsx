import { useLanguage } from '../language/LanguageContext.tsx'
import type { Level } from './levels.ts'

/** Whom what is written in a form reaches: a level, those who see the page it stands on, the partnership that reads
 * assessments, or the two sides of a contact. */
export type SeenBy = Level | 'PAGE' | 'VERDICT' | 'CONTACT'

/** Says who will see what is written, before it is sent. */
export const SeenBySentence = ({ seenBy }: { seenBy: SeenBy }) => {
  const { visibility } = useLanguage().t
  const { asPage: PAGE, verdict: VERDICT, contact: CONTACT, saved } = visibility
  const sentence = { ...saved, PAGE, VERDICT, CONTACT }[seenBy]
  return (
    <p className="small quiet" aria-live="polite">
      {sentence}
    </p>
  )
}
