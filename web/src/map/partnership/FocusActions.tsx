import { Link } from 'react-router'
import { useLanguage } from '../../language/LanguageContext.tsx'
import { mapPathOf, pathOf, synergiesPathOf } from '../../routes-of.ts'
import styles from './FocusActions.module.css'
import type { Organisation } from './model.ts'

/** Where one can go from the organisation in focus, and the way back to all. */
export const FocusActions = (props: { focus: Organisation; onLeave: () => void }) => {
  const { t } = useLanguage()
  const { focus, onLeave } = props
  return (
    <div className={`${styles.actions} no-print`}>
      <Link to={pathOf('ORGANISATION', focus.id)}>{t.partnership.openPage}</Link>
      <Link to={mapPathOf(focus.id)}>{t.partnership.aroundMap}</Link>
      <Link to={synergiesPathOf(focus.id)}>{t.partnership.synergies}</Link>
      <button type="button" onClick={onLeave}>
        {t.partnership.showAll}
      </button>
    </div>
  )
}

/** The way back from a part that was opened to the whole partnership. */
export const PartActions = (props: { onLeave: () => void }) => {
  const { t } = useLanguage()
  return (
    <div className={`${styles.actions} no-print`}>
      <button type="button" onClick={props.onLeave}>
        {t.partnership.wholePartnership}
      </button>
    </div>
  )
}
