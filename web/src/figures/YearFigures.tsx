import { Link } from 'react-router'
import { useAnswer } from '../client/use-answer.ts'
import { currentDay } from '../language/current-day.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Button } from '../ui/Button.tsx'
import { download } from '../ui/download.ts'
import { Page, Section } from '../ui/Page.tsx'
import { Shown } from '../ui/States.tsx'
import { useAddress } from '../ui/use-address.ts'
import { figurePathOf, yearsTo } from './address.ts'
import { toCsv } from './csv.ts'
import styles from './Figures.module.css'
import { PairMatrix } from './PairMatrix.tsx'
import { FiguresQuery, type Standing, StandingQuery } from './queries.ts'
import { type Counted, type FigureRow, rowsOf } from './rows.ts'

const groups = ['contacts', 'collaborations', 'miniNetworks', 'rest', 'challenges'] as const

const Rows = (props: { rows: readonly FigureRow[]; year: number; caption: string }) => {
  const { format, t } = useLanguage()
  return (
    <table className={styles.rows}>
      <caption className="visually-hidden">{props.caption}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{t.figures.columns.figure}</th>
          <th scope="col">{t.figures.columns.value}</th>
        </tr>
      </thead>
      <tbody>
        {props.rows.map(({ name, value, of }) => (
          <tr key={name}>
            <th scope="row">
              <Link to={figurePathOf(props.year, of)}>{name}</Link>
            </th>
            <td>{format.count(value)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const Figures = (props: { year: number; counted: Counted; standing: Standing }) => {
  const { t } = useLanguage()
  const { year, standing } = props
  const rows = rowsOf(t, props.counted, standing)
  const kinds = t.kinds.organisationKind
  const save = () => {
    const figures = groups.flatMap((group) => rows[group].map(({ name, value }) => [name, value]))
    const pairs = standing.pairs.map(({ ofKind, withKind, pairs: n }) => [
      t.figures.ofKinds(kinds[ofKind], kinds[withKind]),
      n,
    ])
    const { columns } = t.figures
    download(
      toCsv([[columns.figure, columns.value], [t.figures.year, year], ...figures, ...pairs]),
      t.figures.fileName(year),
    )
  }
  return (
    <>
      <div className="no-print">
        <Button onClick={save}>{t.figures.save}</Button>
      </div>
      {groups.map((group) => (
        <Section key={group} title={t.figures.groups[group]}>
          {rows[group].length === 0 ? (
            <p className="quiet">{t.figures.noChallenges}</p>
          ) : (
            <Rows rows={rows[group]} year={year} caption={t.figures.groups[group]} />
          )}
        </Section>
      ))}
      <Section title={t.figures.groups.pairs} lead={t.figures.pairsLead}>
        <PairMatrix pairs={standing.pairs} year={year} />
      </Section>
    </>
  )
}

/** The figures of a year, each leading to what it counts. */
export const YearFigures = ({ year }: { year: number }) => {
  const { t } = useLanguage()
  const [, setYear] = useAddress('ar')
  const counted = useAnswer({ query: FiguresQuery, variables: { year } })
  // One after the other: each figure is a statement of its own, and all at once would wait for one another.
  const standing = useAnswer({ query: StandingQuery, variables: { year }, pause: counted.state !== 'ready' })
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
      <Shown answer={counted} lines={8}>
        {(figures) => (
          <Shown answer={standing} lines={8}>
            {(now) => <Figures year={year} counted={figures} standing={now} />}
          </Shown>
        )}
      </Shown>
    </Page>
  )
}
