import { Link } from 'react-router'
import { Content } from '../language/Content.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import type { ContentLanguage } from '../language/language.ts'
import type { Messages } from '../language/sv.ts'
import { synergiesPathOf } from '../routes-of.ts'
import { Tag } from '../ui/Tag.tsx'
import styles from './SuggestionLine.module.css'

type Said = { text: string; language: ContentLanguage }

/** A suggestion in two lines: with whom, and the best reason in the authors' own words. */
export const SuggestionLine = (props: {
  suggestion: {
    organisation: { id: string; name: string }
    youGain: readonly { offer: Said }[]
    theyGain: readonly { need: Said }[]
    reasons: readonly { way: keyof Messages['synergies']['way'] }[]
  }
  organisationId: string
  isNew?: boolean
}) => {
  const { t } = useLanguage()
  const { organisation, youGain, theyGain, reasons } = props.suggestion
  const [reason] = reasons
  const said = youGain[0]?.offer ?? theyGain[0]?.need
  return (
    <li>
      <Link to={`${synergiesPathOf(props.organisationId)}#${organisation.id}`} className={styles.who} dir="auto">
        {organisation.name}
      </Link>{' '}
      {props.isNew ? <Tag look="strong">{t.start.news.tag}</Tag> : null}
      <p className={styles.why}>
        {said ? (
          <>
            {youGain[0] ? t.synergies.theyHave : t.synergies.theySeek}:{' '}
            <Content language={said.language}>{said.text}</Content>
          </>
        ) : reason ? (
          t.synergies.way[reason.way]
        ) : (
          t.synergies.sentence.shared
        )}
      </p>
    </li>
  )
}
