import { useSearchParams } from 'react-router'
import { currentDay } from '../language/current-day.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { partnershipName } from '../shell/partnership.ts'
import { Button, ButtonLink, OutwardLink } from '../ui/Button.tsx'
import { Page, Section } from '../ui/Page.tsx'
import { CoordinatorsOnly } from '../viewer/CoordinatorsOnly.tsx'
import { figurePathOf, reportFileOf, yearIn } from './address.ts'
import styles from './Report.module.css'
import type { Year } from './rows.ts'
import { WholeYear } from './WholeYear.tsx'
import { YearSections } from './YearSections.tsx'

/** The year in a few sentences, each with the numbers it rests on. */
const InShort = ({ whole }: { whole: Year }) => {
  const { t, format } = useLanguage()
  const { counted, active, shapes } = whole
  const { inShort } = t.report
  const of = (name: keyof Year['counted']) => counted[name]?.totalCount ?? 0
  const { relevant, notRelevant, precision } = shapes.matchingFigures
  const sentences = [
    inShort.contacts(of('CONTACTS_ASKED'), of('CONTACTS_AGREED'), of('CONTACTS_SUGGESTED')),
    inShort.collaborations(of('COLLABORATIONS_BEGUN'), of('COLLABORATIONS_ENDED'), active.ACTIVE.totalCount),
    inShort.miniNetworks(of('MINI_NETWORKS_FORMED'), active.MEETING.totalCount),
    inShort.overlaps(of('PARALLELS_JUDGED'), shapes.SAME_WORK.totalCount),
    inShort.needs(of('NEEDS_CLOSED')),
    precision === null
      ? inShort.notJudged
      : inShort.judged(relevant + notRelevant, relevant, format.percent(precision)),
  ]
  return (
    <Section title={inShort.title}>
      {sentences.map((one) => (
        <p key={one}>{one}</p>
      ))}
    </Section>
  )
}

const Report = ({ year }: { year: number }) => {
  const { t, format, language } = useLanguage()
  const today = currentDay()
  const isOver = year < Number(today.slice(0, 4))
  return (
    <div className={styles.report}>
      <Page
        title={t.report.title(partnershipName(), year)}
        lead={<p>{isOver ? t.report.whole(year) : t.report.soFar(format.date(today))}</p>}
        actions={
          <>
            <OutwardLink look="strong" href={reportFileOf(year, language)}>
              {t.report.download}
            </OutwardLink>
            <Button onClick={() => window.print()}>{t.report.print}</Button>
            <ButtonLink to={figurePathOf(year)}>{t.figures.back}</ButtonLink>
          </>
        }
      >
        <p className="small quiet no-print">{t.report.pdfHint}</p>
        <WholeYear year={year}>
          {(whole) => (
            <>
              <InShort whole={whole} />
              <YearSections whole={whole} paper />
              <Section title={t.report.how.title}>
                {t.report.how.paragraphs.map((one) => (
                  <p key={one}>{one}</p>
                ))}
                <p className="small quiet">{t.report.source(format.date(today))}</p>
              </Section>
            </>
          )}
        </WholeYear>
      </Page>
    </div>
  )
}

/** A year as a report that prints well: the server makes the PDF, the browser the paper. */
const ReportPage = () => {
  const { t } = useLanguage()
  const [address] = useSearchParams()
  const year = yearIn(address, Number(currentDay().slice(0, 4)))
  return (
    <CoordinatorsOnly title={t.figures.title}>
      <Report year={year} />
    </CoordinatorsOnly>
  )
}

export default ReportPage
