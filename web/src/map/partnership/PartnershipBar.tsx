import { Link } from 'react-router'
import { currentDay } from '../../language/current-day.ts'
import { useLanguage } from '../../language/LanguageContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { FindOrganisation } from './FindOrganisation.tsx'
import type { Look } from './look.ts'
import type { PartnershipMap } from './model.ts'
import styles from './PartnershipBar.module.css'
import { SavePicture } from './SavePicture.tsx'
import type { Said } from './sentence.ts'
import type { PartnershipAddress } from './use-partnership-address.ts'
import { YearSlider } from './YearSlider.tsx'

/** The roadmap's first year is earlier than anything that is known of it. */
const firstYear = 2020

/** What one can do with the map: see the other one, find somebody, show suggestions, go through the years, take it along. */
export const PartnershipBar = (props: { map: PartnershipMap; address: PartnershipAddress; said: Said; look: Look }) => {
  const { t } = useLanguage()
  const { map, address, said, look } = props
  const { suggestions, change } = address
  const today = currentDay()
  return (
    <div className={`${styles.bar} no-print`}>
      <nav className={styles.switch} aria-label={t.partnership.which}>
        <Link to="/karta" aria-current="page">
          {t.partnership.thisMap}
        </Link>
        <Link to="/karta/allt">{t.partnership.everything}</Link>
      </nav>
      <FindOrganisation map={map} onFound={(one) => change({ focus: one.id })} />
      <YearSlider
        onDay={address.onDay}
        today={today}
        firstYear={firstYear}
        onChange={(onDay) => change({ onDay, suggestions: onDay === null && suggestions })}
      />
      <Button
        small
        aria-pressed={suggestions}
        disabled={map.answer.onDay !== null}
        onClick={() => change({ suggestions: !suggestions, focus: null })}
      >
        {suggestions ? t.partnership.hideSuggestions : t.partnership.showSuggestions}
      </Button>
      <SavePicture map={map} address={address} said={said} look={look} />
    </div>
  )
}
