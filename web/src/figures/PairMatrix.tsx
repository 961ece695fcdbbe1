import { Link } from 'react-router'
import { useLanguage } from '../language/LanguageContext.tsx'
import { optionsOf } from '../ui/words.ts'
import { figurePathOf } from './address.ts'
import styles from './Figures.module.css'
import type { Active } from './queries.ts'

type Kind = Active['pairs'][number]['ofKind']

/** Which kinds of organisations work together: a square of the kinds that do, the same from both sides. On paper without links. */
export const PairMatrix = (props: { pairs: Active['pairs']; year: number; paper?: boolean }) => {
  const { t, format } = useLanguage()
  const words = t.kinds.organisationKind
  const present = new Set(props.pairs.flatMap(({ ofKind, withKind }) => [ofKind, withKind]))
  const kinds = optionsOf(words).filter(({ value }) => present.has(value))
  const between = (one: Kind, other: Kind) =>
    props.pairs.find(
      ({ ofKind, withKind }) => (ofKind === one && withKind === other) || (ofKind === other && withKind === one),
    )?.pairs ?? 0
  if (kinds.length === 0) return <p className="quiet">{t.figures.noPairs}</p>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keyboard
    <section className={styles.wide} tabIndex={0} aria-label={t.figures.groups.pairs}>
      <table className={styles.matrix}>
        {props.paper ? null : <caption className="visually-hidden">{t.figures.groups.pairs}</caption>}
        <thead>
          <tr>
            {props.paper ? <th scope="col">{t.figures.columns.kind}</th> : <td />}
            {kinds.map(({ value, label }) => (
              <th key={value} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {kinds.map((row) => (
            <tr key={row.value}>
              <th scope="row">{row.label}</th>
              {kinds.map((column) => {
                const pairs = between(row.value, column.value)
                const spoken = t.figures.kindsCell(row.label, column.label, format.number(pairs))
                const of = { figure: 'PAIRS', ofKind: row.value, withKind: column.value } as const
                return (
                  <td key={column.value}>
                    {props.paper ? (
                      format.number(pairs)
                    ) : pairs > 0 ? (
                      <Link to={figurePathOf(props.year, of)} aria-label={spoken}>
                        {format.number(pairs)}
                      </Link>
                    ) : (
                      <span className="quiet">0</span>
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
