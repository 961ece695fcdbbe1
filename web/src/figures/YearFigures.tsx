import { currentDay } from '../language/current-day.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Page } from '../ui/Page.tsx'
import { useAddress } from '../ui/use-address.ts'
import { yearsTo } from './address.ts'
import styles from './Figures.module.css'
import { SaveFigures } from './SaveFigures.tsx'
import { WholeYear } from './WholeYear.tsx'
import { YearSections } from './YearSections.tsx'

/** The figures of a year, each leading to what it counts. */
export const YearFigures = ({ year }: { year: number }) => {
  const { t } = useLanguage()
  const [, setYear] = useAddress('ar')
  const years = yearsTo(Number(currentDay().slice(0, 4))).map(String)
  return (
    <Page title={t.figures.title} lead={<p>{t.figures.lead}</p>}>
      <div className={`${styles.year} no-print`}>
        <label htmlFor="ar">{t.figures.year}</label>
        <select
          id="ar"
          value={String(year)}
          onChange={(event) => setYear(event.target.value)}
          className={styles.select}
        >
          {years.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      </div>
      <WholeYear year={year}>
        {(whole) => (
          <>
            <SaveFigures whole={whole} />
            <YearSections whole={whole} />
          </>
        )}
      </WholeYear>
    </Page>
  )
}
