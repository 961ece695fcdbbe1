import type { ReactNode } from 'react'
import { useLanguage } from '../language/LanguageContext.tsx'
import styles from './Table.module.css'
import { useAddress } from './use-address.ts'

/** A column. One with a value can be sorted by it; `cell` is how the value is shown, where that is another way. */
export type Column<Row> = {
  key: string
  title: string
  value?: (row: Row) => string | number | null | undefined
  cell?: (row: Row) => ReactNode
  /** Shown only where there is room. */
  extra?: boolean
}

type Sort = { key: string; down: boolean }

const readSort = (value: string): Sort | undefined =>
  value ? { key: value.replace(/^-/, ''), down: value.startsWith('-') } : undefined

/** Rows in the order of a column; what has no value comes last either way. */
const sorted = <Row,>(
  rows: readonly Row[],
  column: Column<Row>,
  down: boolean,
  compare: (a: string, b: string) => number,
) => {
  const by = column.value
  if (!by) return rows
  return [...rows].sort((one, other) => {
    const a = by(one)
    const b = by(other)
    if (a === null || a === undefined || a === '') return b === null || b === undefined || b === '' ? 0 : 1
    if (b === null || b === undefined || b === '') return -1
    const order = typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b))
    return down ? -order : order
  })
}

const Heading = <Row,>(props: { column: Column<Row>; sort: Sort | undefined; setSort: (value: string) => void }) => {
  const { t } = useLanguage()
  const { column, sort, setSort } = props
  const active = sort?.key === column.key
  const next = active && !sort.down ? `-${column.key}` : column.key
  const direction = active ? (sort.down ? 'descending' : 'ascending') : undefined
  return (
    <th scope="col" aria-sort={direction} className={column.extra ? styles.extra : undefined}>
      {column.value ? (
        <button
          type="button"
          className={styles.sort}
          onClick={() => setSort(next)}
          title={t.states.sortBy(column.title)}
        >
          {column.title}
          <span aria-hidden="true" className={styles.arrow}>
            {active ? (sort.down ? '↓' : '↑') : ''}
          </span>
        </button>
      ) : (
        column.title
      )}
    </th>
  )
}

/** A table whose order stands in the address (`sortera`). Narrow screens read it as a list of cards. */
export const Table = <Row,>(props: {
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  keyOf: (row: Row) => string
  /** The rows are in the order of the address already. */
  inOrder?: boolean
  /** Only so many are shown, after all of them have been sorted. */
  most?: number
}) => {
  const { format } = useLanguage()
  const [value, setSort] = useAddress('sortera')
  const sort = readSort(value)
  const column = props.columns.find((candidate) => candidate.key === sort?.key)
  const rows = column && !props.inOrder ? sorted(props.rows, column, sort?.down ?? false, format.compare) : props.rows
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{props.caption}</caption>
      <thead>
        <tr>
          {props.columns.map((heading) => (
            <Heading key={heading.key} column={heading} sort={sort} setSort={setSort} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.slice(0, props.most).map((row) => (
          <tr key={props.keyOf(row)}>
            {props.columns.map((cell, index) => (
              <td
                key={cell.key}
                className={cell.extra ? styles.extra : undefined}
                data-first={index === 0 || undefined}
              >
                {(cell.cell ?? cell.value)?.(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
