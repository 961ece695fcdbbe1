import { useLanguage } from '../language/LanguageContext.tsx'
import type { Level } from './levels.ts'

/** Whom what is written in a form reaches: a level, those who see the page it stands on, the partnership that reads
 * assessments, the two sides of a contact, whom one invites, whom one asks, or in parts those and members. */
export type SeenBy = Level | 'PAGE' | 'VERDICT' | 'CONTACT' | 'INVITED' | 'JOIN' | 'MEMBER_ASKED' | 'MEETING'

/** Says who will see what is written, before it is sent. */
export const SeenBySentence = ({ seenBy }: { seenBy: SeenBy }) => {
  const { visibility } = useLanguage().t
  const { asPage: PAGE, verdict: VERDICT, contact: CONTACT, invited: INVITED, join: JOIN, saved } = visibility
  const { memberAsked: MEMBER_ASKED, meeting: MEETING } = visibility
  const sentence = { ...saved, PAGE, VERDICT, CONTACT, INVITED, JOIN, MEMBER_ASKED, MEETING }[seenBy]
  return (
    <p className="small quiet" aria-live="polite">
      {sentence}
    </p>
  )
}
