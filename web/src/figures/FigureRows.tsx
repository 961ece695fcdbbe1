import { Link } from 'react-router'
import { useLanguage } from '../language/LanguageContext.tsx'
import { figurePathOf } from './address.ts'
import styles from './Figures.module.css'
import type { FigureRow } from './rows.ts'

/** Figures as a table, each leading to what it counts; on paper with its headings in sight and no links. */
export const FigureRows = (props: { rows: readonly FigureRow[]; year: number; caption: string; paper?: boolean }) => {
  const { format, t } = useLanguage()
  return (
    <table className={styles.rows}>
      {/* What is out of sight and yet printed stands outside the order of a PDF. */}
      {props.paper ? null : <caption className="visually-hidden">{props.caption}</caption>}
      <thead className={props.paper ? styles.head : 'visually-hidden'}>
        <tr>
          <th scope="col">{t.figures.columns.figure}</th>
          <th scope="col">{t.figures.columns.value}</th>
        </tr>
      </thead>
      <tbody>
        {props.rows.map(({ name, value, of }) => (
          <tr key={name}>
            <th scope="row">{props.paper ? name : <Link to={figurePathOf(props.year, of)}>{name}</Link>}</th>
            <td>{format.count(value)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
