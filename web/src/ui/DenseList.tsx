import { type ReactNode, useState } from 'react'
import styles from './DenseList.module.css'

/** Rows of a `DenseList`, in the order they are to be read. */
export interface DenseRow {
  readonly id: string
  /** Two of them, side by side where there is room. */
  readonly parts: readonly [ReactNode, ReactNode]
  /** Said last and quietly: how well it fits, say. */
  readonly aside: ReactNode
}

const Line = (props: { row: DenseRow; open: (id: string) => ReactNode }) => {
  const { id, parts, aside } = props.row
  const [open, setOpen] = useState(false)
  return (
    <li id={id} className={styles.item}>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className={styles.line}>
          <span className={styles.part}>{parts[0]}</span>
          <span className={styles.part}>{parts[1]}</span>
          <span className={styles.quiet}>{aside}</span>
        </summary>
        {open ? props.open(id) : null}
      </details>
    </li>
  )
}

/** An overview: one line each; the whole of it is opened in place. */
export const DenseList = (props: { rows: readonly DenseRow[]; open: (id: string) => ReactNode }) => (
  <ol className={styles.list}>
    {props.rows.map((row) => (
      <Line key={row.id} row={row} open={props.open} />
    ))}
  </ol>
)

/** A name in a line, and beside it whose it is or what it is. */
export const DenseName = (props: { children: ReactNode; aside?: ReactNode }) => (
  <>
    <span className={styles.name}>{props.children}</span>{' '}
    {props.aside ? (
      <span className={styles.quiet} dir="auto">
        {props.aside}
      </span>
    ) : null}
  </>
)
