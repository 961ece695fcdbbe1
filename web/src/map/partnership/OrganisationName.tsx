import { Link } from 'react-router'
import { useLanguage } from '../../language/LanguageContext.tsx'
import { pathOf } from '../../routes-of.ts'
import { FamilyMark } from './Legend.tsx'
import type { Look } from './look.ts'
import type { Organisation } from './model.ts'
import styles from './PartnershipList.module.css'

/** An organisation's sign and name, a link to its page, and the way to it on the map. */
export const OrganisationName = (props: {
  one: Pick<Organisation, 'id' | 'name' | 'family' | 'holder'>
  look: Look
  onFocus: (one: { id: string }) => void
}) => {
  const { t } = useLanguage()
  const { one, look, onFocus } = props
  return (
    <span className={styles.name}>
      <FamilyMark family={one.family} look={look} />
      <span>
        <Link to={pathOf('ORGANISATION', one.id)} dir="auto">
          {one.name}
        </Link>
        {one.holder ? <span className="quiet small"> · {t.partnership.list.holds}</span> : null}
      </span>
      <button
        type="button"
        className={styles.show}
        onClick={() => onFocus(one)}
        aria-label={t.partnership.list.show(one.name)}
      >
        {t.partnership.list.partners}
      </button>
    </span>
  )
}
