import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Content } from '../language/Content.tsx'
import type { ContentLanguage } from '../language/language.ts'
import { type NodeKind, pathOf } from '../routes-of.ts'
import { KindMark } from './KindMark.tsx'
import styles from './NodeLink.module.css'

type NodeLinkProps = {
  kind: NodeKind
  id: string
  title: string
  language?: ContentLanguage | null | undefined
}

/** A link to something, with the shape of its kind before its name. */
export const NodeLink = (props: NodeLinkProps) => (
  <span className={styles.thing}>
    <KindMark kind={props.kind} />
    <Link to={pathOf(props.kind, props.id)}>
      <Content language={props.language}>{props.title}</Content>
    </Link>
  </span>
)

/** A row in a list of things: the link, and a few quiet words about it. */
export const NodeListRow = (props: NodeLinkProps & { detail?: ReactNode }) => (
  <li className={styles.row}>
    <NodeLink {...props} />
    {props.detail ? <div className={styles.detail}>{props.detail}</div> : null}
  </li>
)

/** A list of rows; two columns where there is room. */
export const NodeLinkList = (props: { columns?: boolean; children: ReactNode }) => (
  <ul className={props.columns ? styles.columns : styles.list}>{props.children}</ul>
)

/** Things as a list of rows; where there are none, a few quiet words that say so. */
export const NodeRows = (props: {
  rows: readonly (NodeLinkProps & { detail?: ReactNode })[]
  empty?: string
  columns?: boolean
}) => {
  if (props.rows.length === 0) return props.empty ? <p className="quiet">{props.empty}</p> : null
  return (
    <NodeLinkList columns={props.columns ?? false}>
      {props.rows.map((row) => (
        <NodeListRow key={row.id} {...row} />
      ))}
    </NodeLinkList>
  )
}
